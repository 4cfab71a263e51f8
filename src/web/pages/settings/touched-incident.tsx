import type { Touched } from '../../../commands/change-settings.ts'
import type { First } from '../../../domain/decision.ts'
import type { StepChange } from '../../../domain/plan-change.ts'
import { titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { holdersInWords } from '../incidents/people-words.ts'

/** What a change of the settings would do to one open incident, step by step. */
export function TouchedIncident({ touched, school, now }: { touched: Touched; school: string; now: Date }) {
  const { incident, steps, told } = touched
  const more = told.after.filter((one) => !told.before.includes(one))
  const less = told.before.filter((one) => !told.after.includes(one))
  return (
    <li className="setting setting--whole">
      <div>
        <h3 className="setting__title">
          <a href={`/incidents/${incident.reference}`}>{incident.reference}</a>
        </h3>
        <p className="setting__about">
          {school}: <bdi>{incident.title}</bdi>
        </p>
      </div>
      <ul className="setting__changes">
        {steps.map((change) => (
          <li key={change.do}>
            <strong>{titleOfStep(change.do)}</strong>: <Changed change={change} now={now} />
          </li>
        ))}
        {more.length > 0 && <li>Told from now on as well: {holders(more)}</li>}
        {less.length > 0 && <li>No longer told by the policy: {holders(less)}</li>}
      </ul>
    </li>
  )
}

function holders(told: readonly First[]): string {
  return holdersInWords(told)
}

function Changed({ change: { before, after }, now }: { change: StepChange; now: Date }) {
  if (after === null) return <>it goes, because it is asked for no longer</>
  if (before === null)
    return (
      <>
        it comes, for {wordsForHolder(after.by)}
        {after.dueAt && (
          <>
            , by <Due dueAt={after.dueAt} now={now} />
          </>
        )}
      </>
    )
  return (
    <>
      {before.dueAt !== after.dueAt && (
        <span>
          {before.dueAt ? <Time at={new Date(before.dueAt)} now={now} /> : 'no day'} →{' '}
          {after.dueAt ? <Due dueAt={after.dueAt} now={now} /> : 'no day'}
        </span>
      )}
      {before.by !== after.by && (
        <span>
          {' '}
          from {wordsForHolder(before.by)} to {wordsForHolder(after.by)}
        </span>
      )}
      {before.force !== after.force && (
        <span> {after.force === 'must' ? 'it must be done now' : 'it may be done now, and need not'}</span>
      )}
    </>
  )
}

function Due({ dueAt, now }: { dueAt: string; now: Date }) {
  const at = new Date(dueAt)
  return (
    <>
      <Time at={at} now={now} /> {at <= now && <Tag tone="red">late at once</Tag>}
    </>
  )
}
