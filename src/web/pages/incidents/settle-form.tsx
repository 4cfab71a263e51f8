import { needsReason, settle } from '../../../commands/settle-step.ts'
import type { Actor } from '../../../domain/actor.ts'
import type { SchoolCalendar } from '../../../domain/calendar.ts'
import type { Do } from '../../../domain/decision.ts'
import type { Incident, IncidentStep } from '../../../domain/incident.ts'
import { may, maySettle } from '../../../domain/may.ts'
import { titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { LessonsThatFit } from '../lessons/that-fit.tsx'
import { addressOf } from './after-change.ts'
import { mayWrite } from './may-write.ts'
import type { AnswerAt } from './read-incident.ts'

export type StepsProps = {
  incident: Incident
  actor: Actor
  names: ReadonlyMap<string, string>
  calendar: SchoolCalendar
  now: Date
  csrf: string
  /** Where what was said is answered in public from here; null where it is not. */
  answerAt: AnswerAt | null
  errors: readonly FieldError[]
  /** What was typed and could not be taken, by the field's name. */
  typed: Readonly<Record<string, string>>
}

/** The steps that are done by an answer in public, as far as the policy lets one go. */
const byAnswer: Readonly<Record<AnswerAt['only'], readonly Do[]>> = {
  'redirect-only': ['redirect-to-email'],
  allowed: ['reply-publicly', 'redirect-to-email', 'answer', 'thank'],
}

/** The page of its own on which a step is done, where it has one. */
function wayOf({ incident, actor, step, answerAt }: StepsProps & { step: IncidentStep }) {
  if (answerAt !== null && byAnswer[answerAt.only].includes(step.do))
    return { href: answerAt.href, label: 'Write the answer' }
  if (mayWrite(actor, incident, step.do))
    return { href: addressOf(incident.reference, 'letter', step.do), label: 'Write the letter' }
  if (!may(actor, 'run-incident', incident)) return null
  const href = addressOf(incident.reference, 'evidence')
  if (step.do === 'capture-evidence') return { href, label: 'Add evidence' }
  return step.do === 'words-only-record' ? { href, label: 'Describe it' } : null
}

/** Leads to where a step is done, or to what helps with it. */
export function Ways(props: StepsProps & { step: IncidentStep }) {
  const { incident, step } = props
  const way = wayOf(props)
  if (way)
    return (
      <ButtonRow>
        <LinkButton href={way.href} about={titleOfStep(step.do)}>
          {way.label}
        </LinkButton>
      </ButtonRow>
    )
  return step.do === 'online-safety-lesson' ? <LessonsThatFit incident={incident} /> : null
}

/** Done, skipped with a reason, or found not to apply; or whose step it is. */
export function Settle(props: StepsProps & { step: IncidentStep }) {
  const { incident, actor, step, csrf, errors, typed } = props
  if (!maySettle(actor, step.by, incident)) {
    return <p>This step belongs to {wordsForHolder(step.by)}.</p>
  }
  const title = titleOfStep(step.do)
  const name = reasonField(step)
  const can = (state: 'done' | 'skipped' | 'not-applicable') =>
    Array.isArray(settle(actor, incident, { do: step.do, state, reason: 'given' }))
  return (
    <Form action={addressOf(incident.reference, 'steps', step.do)} csrf={csrf} label={title}>
      <TextArea
        name={name}
        rows={2}
        label={needsReason(step.do) ? 'Why it is done, or why not' : 'What came of it, or why it is not done'}
        hint={
          needsReason(step.do)
            ? 'This step wants a reason in writing. Facts, not opinions: others may read this one day.'
            : 'Needed if you skip it or it does not apply. Facts, not opinions: others may read this one day.'
        }
        error={errorFor(errors, name)}
        value={typed[name] ?? ''}
      />
      <ButtonRow>
        {can('done') && (
          // Where it is done on another page, that page is the main way.
          <Button kind={wayOf(props) ? 'plain' : 'main'} name="state" value="done" about={title}>
            Done
          </Button>
        )}
        <Button kind="plain" name="state" value="skipped" about={title}>
          Skip with a reason
        </Button>
        <Button kind="quiet" name="state" value="not-applicable" about={title}>
          Does not apply
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Takes back what was marked by mistake. */
export function TakeBack({ incident, actor, step, csrf }: StepsProps & { step: IncidentStep }) {
  if (incident.closedAt || step.state === 'to-do' || !maySettle(actor, step.by, incident)) return null
  return (
    <Form action={addressOf(incident.reference, 'steps', step.do, 'take-back')} csrf={csrf}>
      <Button kind="quiet" small about={titleOfStep(step.do)}>
        Take this back
      </Button>
    </Form>
  )
}

/** The name of a step's field for its reason; each step on the page has one of its own. */
export function reasonField(step: Pick<IncidentStep, 'do'>): string {
  return `reason-${step.do}`
}
