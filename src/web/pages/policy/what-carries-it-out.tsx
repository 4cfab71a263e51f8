import type { Place } from '../../../policy/clause.ts'
import type { Example } from '../../../policy/examples.ts'
import { Heading } from '../../parts/heading.tsx'
import { RuleExamples, Sources } from './rule-examples.tsx'

/**
 * The functions that carry something of the policy out, each at work in an example, and where else it can be seen.
 * `name` is what it is called: ‘INC-2’.
 */
export function WhatCarriesItOut(props: {
  name: string
  at: Place | undefined
  own: readonly Example[]
  others: readonly Example[]
}) {
  const { name, at, own, others } = props
  return (
    <section aria-labelledby="functions" className="policy-section">
      <Heading level={2} id="functions">
        What carries it out
      </Heading>
      {at && (
        <p>
          It can be seen here: <a href={at.href}>{at.text}</a>.
        </p>
      )}
      {own.length > 0 && (
        <p>
          {own.length === 1 ? 'One function carries' : `${own.length} functions carry`} {name} out. Each is
          shown with the least that has to be known for it to act.
        </p>
      )}
      <RuleExamples examples={own} />
      {own.length === 0 && others.length > 0 && (
        <>
          <p>What Birdsong does because of {name}, each with the least that has to be known for it to act:</p>
          <RuleExamples examples={others} />
        </>
      )}
      {own.length > 0 && others.length > 0 && (
        <div className="rules">
          <Heading level={3}>What else rests on {name}</Heading>
          <Sources examples={others} />
        </div>
      )}
    </section>
  )
}
