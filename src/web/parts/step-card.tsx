import type { ReactNode } from 'react'
import type { StepState } from '../../domain/incident.ts'
import { classNames } from './class-names.ts'
import { Basis, type Cite, namesOfCites } from './clause-cite.tsx'
import { Details } from './details.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Time } from './time.tsx'

const marks: Record<Exclude<StepState, 'to-do'>, { icon: IconName; words: string }> = {
  done: { icon: 'tick', words: 'Done' },
  skipped: { icon: 'skip', words: 'Skipped' },
  'not-applicable': { icon: 'dash', words: 'Does not apply' },
}

export type StepCardProps = {
  number: number
  /** What is to be done, as an order: 'Ask the author to delete the post'. */
  title: string
  /** What has just changed about it, as a tag. */
  mark?: ReactNode
  state: StepState
  force: 'must' | 'may'
  /** Who does it, in words: 'Headteacher or DSL'. */
  owner: string
  due: Date | null
  /** When it is due in the school's own days: 'due by 17:00 on Tuesday 3 November', '2 school days late'. */
  dueInWords?: string | null
  now: Date
  /** Steps that come first, by title; the card then says what it waits for. */
  waitsFor?: readonly string[]
  settled?: { by: string | null; at: Date; reason?: string | null }
  cites: readonly Cite[]
  /** The next thing to do in this incident. At most one on a page. */
  next?: boolean
  /** What it takes to do it: sentences, links, forms. */
  children?: ReactNode
  /** How to take back what was settled by mistake: a small form. */
  undo?: ReactNode
}

/** One step of an incident: what, who, by when, must or may, and why. Stands in a StepList. */
export function StepCard(props: StepCardProps) {
  const {
    number,
    title,
    mark,
    state,
    force,
    owner,
    due,
    dueInWords,
    now,
    waitsFor = [],
    settled,
    cites,
    next,
    children,
    undo,
  } = props
  const open = state === 'to-do'
  const overdue = open && due !== null && due.getTime() < now.getTime()
  return (
    <li
      className={classNames('step', `step--${state}`, next && 'step--next', overdue && 'step--overdue')}
      id={`step-${number}`}
      aria-current={next ? 'step' : undefined}
    >
      <span className="step__mark">
        {open ? <span aria-hidden="true">{number}</span> : <Icon name={marks[state].icon} />}
      </span>
      <div className="step__card">
        <h3 className="step__title">
          <span className="govuk-visually-hidden">Step {number}: </span>
          {title}
          {mark && <> {mark}</>}
        </h3>
        <div className="step__line">
          {open ? (
            <p className="step__facts">
              <span className={`force force--${force}`}>
                {force === 'must' ? 'Must be done' : 'May be done'}
              </span>
              <span className="step__owner">{owner}</span>
              {due && (
                <span className={overdue ? 'due due--over' : 'due'}>
                  <Icon name={overdue ? 'warning' : 'clock'} />
                  {dueInWords ? (
                    <time dateTime={due.toISOString()}>{dueInWords}</time>
                  ) : (
                    <>
                      {overdue ? 'Overdue: was due' : 'By'} <Time at={due} now={now} />
                    </>
                  )}
                </span>
              )}
            </p>
          ) : (
            <p className="step__facts">
              <strong>{marks[state].words}</strong>
              {settled && (
                <span>
                  by {settled.by ?? 'Birdsong'}, <Time at={settled.at} now={now} />
                </span>
              )}
            </p>
          )}
          {!next && cites.length > 0 && (
            <Details summary={`Why: ${namesOfCites(cites)}`} quiet>
              <Basis cites={cites} />
            </Details>
          )}
        </div>
        {settled?.reason && <p className="step__reason">{settled.reason}</p>}
        {open && waitsFor.length > 0 && (
          <p className="step__waits">
            <Icon name="clock" />
            After: {waitsFor.join('; ')}
          </p>
        )}
        {open && children && <div className="step__actions">{children}</div>}
        {!open && undo}
        {next && <Basis cites={cites} />}
      </div>
    </li>
  )
}

/** The steps of an incident in their order. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol className="step-list">{children}</ol>
}
