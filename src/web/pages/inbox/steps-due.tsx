import { titleOfStep } from '../../../policy/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { SeverityTag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import type { StepFor } from './steps-for.ts'

/** Steps of several incidents, by when they are due. */
export function StepsDue(props: {
  steps: readonly StepFor[]
  schools: ReadonlyMap<string, string>
  now: Date
}) {
  const { steps, schools, now } = props
  if (steps.length === 0) return <p>There is no step that waits for you.</p>
  return (
    <ul className="notice-rows">
      {steps.map(({ incident, step, waits }) => (
        <li
          className="notice-rows__row"
          key={`${incident.reference} ${step.do}`}
          id={`${incident.reference}-${step.do}`}
          data-live-item=""
        >
          <div className="notice-rows__words">
            <a className="notice-rows__title" href={`/incidents/${incident.reference}`}>
              {titleOfStep(step.do)}
            </a>{' '}
            <SeverityTag severity={incident.severity} />
            <p className="notice-rows__about">
              {schools.get(incident.school)}: <bdi>{incident.title}</bdi>
            </p>
            {waits.length > 0 && (
              <p className="notice-rows__about">After: {waits.map(titleOfStep).join('; ')}</p>
            )}
          </div>
          <div className="notice-rows__when">
            <Due dueAt={step.dueAt} now={now} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Due({ dueAt, now }: { dueAt: string | null; now: Date }) {
  if (dueAt === null) return 'No day is set'
  const at = new Date(dueAt)
  const over = at.getTime() < now.getTime()
  return (
    <span className={over ? 'due due--over' : 'due'}>
      <Icon name={over ? 'warning' : 'clock'} />
      {over ? 'Overdue: was due' : 'By'} <Time at={at} now={now} />
    </span>
  )
}
