import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

export type DecisionLine = { label: string; now: ReactNode; before?: ReactNode }

/**
 * What the policy says so far, beside the questions. A line with `before` has changed with the last answer, and says
 * so in words. `children` is what there is to say at length, below the lines.
 */
export function DecisionPanel(props: {
  lines: readonly DecisionLine[]
  /** How many more answers could still change it; 0 when it is settled. */
  stillToAsk: number
  children?: ReactNode
}) {
  const { lines, stillToAsk, children } = props
  return (
    <section className="panel decision" aria-labelledby="decision-heading">
      <Heading level={2} size="s" id="decision-heading">
        What the policy says so far
      </Heading>
      <dl className="decision__lines">
        {lines.map(({ label, now, before }) => (
          <div className={before ? 'decision__line decision__line--changed' : 'decision__line'} key={label}>
            <dt>{label}</dt>
            <dd>
              {now}
              {before && (
                <span className="decision__before">
                  <span className="govuk-visually-hidden">changed, it </span>was {before}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {children}
      <p className="decision__left">
        {stillToAsk === 0
          ? 'Nothing more needs to be asked.'
          : `What is not known yet is taken at its most serious. ${stillToAsk === 1 ? 'One answer' : `${stillToAsk} answers`} could still change this.`}
      </p>
    </section>
  )
}
