import type { ReactNode } from 'react'
import type { Level } from '../../domain/actor.ts'
import type { Severity } from '../../domain/decision.ts'
import { Heading } from './heading.tsx'
import { LevelTag, SeverityTag } from './tag.tsx'

export type DecisionLine = { label: string; now: ReactNode; before?: ReactNode }

/**
 * What the policy says so far, beside the questions. A line with `before` has changed with the last answer, and says
 * so in words.
 */
export function DecisionPanel(props: {
  severity: { now: Severity; before?: Severity }
  level: { now: Level; before?: Level }
  lines: readonly DecisionLine[]
  /** How many more answers could still change it; 0 when it is settled. */
  stillToAsk: number
}) {
  const { severity, level, lines, stillToAsk } = props
  const all: DecisionLine[] = [
    {
      label: 'How serious',
      now: <SeverityTag severity={severity.now} />,
      before: severity.before && <SeverityTag severity={severity.before} />,
    },
    {
      label: 'Who may read it',
      now: <LevelTag level={level.now} />,
      before: level.before !== undefined && <LevelTag level={level.before} />,
    },
    ...lines,
  ]
  return (
    <section className="panel decision" aria-labelledby="decision-heading">
      <Heading level={2} size="s" id="decision-heading">
        What the policy says so far
      </Heading>
      <dl className="decision__lines">
        {all.map(({ label, now, before }) => (
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
      <p className="decision__left">
        {stillToAsk === 0
          ? 'Nothing more needs to be asked.'
          : `What is not known yet is taken at its most serious. ${stillToAsk === 1 ? 'One answer' : `${stillToAsk} answers`} could still change this.`}
      </p>
    </section>
  )
}
