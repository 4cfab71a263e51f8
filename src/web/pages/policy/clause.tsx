import type { Clause, How } from '../../../policy/clause.ts'
import { findClause } from '../../../policy/clauses.ts'
import { findGap, type Gap } from '../../../policy/gaps.ts'
import { wordsForForce } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers } from '../../route.ts'
import { capital } from '../incidents/people-words.ts'
import { boundInWords, ForceTag } from './force.tsx'

/** One clause of the policy, or one of our defaults: what it says, and what Birdsong does about it. */
export const clause = forMembers('get', '/policy/:id', 'signed-in', async (asking) => {
  const id = asking.c.req.param('id') ?? ''
  const [found, gap] = [findClause(id), findGap(id)]
  if (!found && !gap) return notFoundPage(asking)
  return memberPage(asking, {
    title: found ? `Clause ${id}` : `Default ${id}`,
    current: '/policy',
    back: { href: `/policy#${id}`, text: 'The policy' },
    children: found ? <ClauseText clause={found} /> : gap && <GapText gap={gap} />,
  })
})

function ClauseText({ clause: { id, sentence, force, binds, how } }: { clause: Clause }) {
  return (
    <>
      <Heading level={1}>Clause {id}</Heading>
      <p className="clause__large">{sentence}</p>
      <SummaryList
        rows={[
          {
            label: 'How strongly it speaks',
            value: (
              <>
                <ForceTag force={force} /> {wordsForForce(force).means}
              </>
            ),
          },
          { label: 'Whom it binds', value: capital(boundInWords(binds)) },
          { label: 'What Birdsong does about it', value: howInWords(how) },
        ]}
      />
    </>
  )
}

function GapText({ gap: { id, gap, byDefault } }: { gap: Gap }) {
  return (
    <>
      <Heading level={1}>Default {id}</Heading>
      <p className="clause__large">{gap}</p>
      <Callout kind="default" title="Our default, to be confirmed by the trust">
        <p>{byDefault}</p>
      </Callout>
    </>
  )
}

function howInWords(how: How): string {
  switch (how.type) {
    case 'executed':
      return how.sentence
    case 'people':
      return `It is carried out by people. ${how.because}`
    case 'shown':
      return `It is shown ${how.where}.`
  }
}
