import { isTriaged } from '../../../commands/facts-known.ts'
import type { Actor } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { MentionReading } from './mention-reading.ts'

export type Acting = {
  reading: MentionReading
  actor: Actor
  csrf: string
  typed: Typed
  errors: readonly FieldError[]
}

/** What can be done about a mention by whoever reads it. */
export function MentionActions(props: Acting) {
  const { reading, actor } = props
  const { mention, incident, names } = reading
  if (mention.state === 'incident') {
    return (
      <Panel heading="What to do" id="do">
        <p>It is part of an incident. What happens next stands there.</p>
        {incident && <LinkButton href={`/incidents/${incident.reference}`}>Go to the incident</LinkButton>}
        {incident && reading.replies.offered && (
          <LinkButton kind="plain" href={`/inbox/${mention.reference}/reply`}>
            Answer it there
          </LinkButton>
        )}
      </Panel>
    )
  }
  const handles = may(actor, 'handle-mention', mention)
  const holder =
    mention.state === 'in-hand' && mention.inHandBy ? (names.get(mention.inHandBy) ?? null) : null
  return (
    <Panel heading="What to do" id="do">
      {holder && (
        <p>{mention.inHandBy === actor.person ? 'You have it in hand.' : `${holder} has it in hand.`}</p>
      )}
      {handles ? <Handling {...props} holder={holder} /> : <p>Your role reads this, and others act on it.</p>}
    </Panel>
  )
}

function Handling(props: Acting & { holder: string | null }) {
  const { reading, actor, csrf, holder } = props
  const { mention } = reading
  const { state, reference, inHandBy } = mention
  const begun = isTriaged(mention)
  const mine = state === 'in-hand' && inHandBy === actor.person
  return (
    <>
      <ButtonRow>
        <LinkButton href={`/inbox/${reference}/triage`}>
          {begun ? 'Go on deciding' : 'Decide what to do'}
        </LinkButton>
        {begun && reading.replies.offered && (
          <LinkButton kind="plain" href={`/inbox/${reference}/reply`}>
            Answer it there
          </LinkButton>
        )}
      </ButtonRow>
      <Form action={`/inbox/${reference}/move`} csrf={csrf}>
        <ButtonRow>
          {!mine && (
            <Button kind="plain" small name="to" value="in-hand">
              {holder ? `Take over from ${holder}` : 'Take in hand'}
            </Button>
          )}
          {state !== 'new' && (
            <Button kind="plain" small name="to" value="new">
              {mine ? 'Give back' : 'Put back to do'}
            </Button>
          )}
          {(state === 'new' || state === 'in-hand') && (
            <Button kind="plain" small name="to" value="answered">
              Mark as answered
            </Button>
          )}
        </ButtonRow>
      </Form>
      {state !== 'set-aside' && <SetAside {...props} />}
      {may(actor, 'open-incident', mention) && (
        <Details summary="Open an incident at once" quiet>
          <p>The steps follow from what is known now. What is not known yet is taken at its most serious.</p>
          <Form action={`/inbox/${reference}/incident`} csrf={csrf}>
            <Button kind="plain" small>
              Open an incident
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function SetAside({ reading, csrf, typed, errors }: Acting) {
  const error = errorFor(errors, 'reason')
  return (
    <Details summary="Set it aside" open={error !== undefined} quiet>
      <Form action={`/inbox/${reading.mention.reference}/move`} csrf={csrf}>
        <input type="hidden" name="to" value="set-aside" />
        <TextArea
          name="reason"
          label="Why does it need no answer?"
          hint="For example: it is about another school of that name."
          rows={2}
          value={wordsOf(typed, 'reason')}
          error={error}
        />
        <Button kind="plain" small>
          Set aside
        </Button>
      </Form>
    </Details>
  )
}
