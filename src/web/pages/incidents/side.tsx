import { may } from '../../../domain/may.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { wordsForHolder, wordsForLevel, wordsForOutcome } from '../../../policy/words.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { LevelTag } from '../../parts/tag.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { nameOf, uncapital } from './people-words.ts'
import type { IncidentRead } from './read-incident.ts'

type Props = { asking: MemberAsking; read: IncidentRead }

/** Who leads on it, and how that changes hands. */
export function Leading({ asking: { actor, csrf }, read: { incident, names } }: Props) {
  const { owner, decision, reference, closedAt } = incident
  const mine = owner !== null && owner === actor.person
  return (
    <Panel heading="Who has it" id="owner">
      <p>
        {owner
          ? mine
            ? 'You have it.'
            : `${nameOf(names, owner)} has it.`
          : decision.first === 'none'
            ? 'Nobody has taken it over yet.'
            : `Nobody has taken it over yet. First told: ${wordsForHolder(decision.first)}.`}
      </p>
      {!closedAt && may(actor, 'run-incident', incident) && (
        <Form action={addressOf(reference, 'owner')} csrf={csrf}>
          <Button kind="plain" small name="owner" value={mine ? 'nobody' : 'me'}>
            {mine ? 'Give it back' : owner ? 'Take it over from them' : 'Take it over'}
          </Button>
        </Form>
      )}
    </Panel>
  )
}

/** What is known, what is not, and where to write down more. */
export function Known({ asking: { actor }, read: { incident } }: Props) {
  const { kind } = incident.facts
  const facts = Object.entries<unknown>(incident.facts).filter(([field]) => field !== 'kind')
  const { missing } = incident.decision
  return (
    <Panel heading="What is known" id="facts">
      {kind !== 'post' && <p>{wordsForKind(kind).title}.</p>}
      {facts.length > 0 ? (
        <SummaryList
          tight
          rows={facts.map(([field, value]) => ({
            label: nameOfFact(kind, field),
            value: wordsForFact(kind, field, value),
          }))}
        />
      ) : (
        <p>Nothing yet.</p>
      )}
      {missing.length > 0 && !incident.closedAt && (
        <p>
          What is not known is taken at its most serious. Still to find out:{' '}
          {missing.map((field) => uncapital(nameOfFact(kind, field))).join('; ')}.
        </p>
      )}
      {!incident.closedAt && may(actor, 'run-incident', incident) && (
        <ButtonRow>
          <LinkButton kind="plain" small href={addressOf(incident.reference, 'facts')}>
            We have learnt more
          </LinkButton>
        </ButtonRow>
      )}
    </Panel>
  )
}

/** Who may read it, and the way to change that. */
export function WhoSees({ asking: { actor }, read: { incident, names } }: Props) {
  const { level, keptFrom, sharedWith, lowering, reference } = incident
  return (
    <Panel heading="Who may read it" id="who-sees">
      <p>
        <LevelTag level={level} />
      </p>
      <p>{wordsForLevel(level).who}</p>
      {sharedWith.length > 0 && (
        <p>As well: {sharedWith.map((person) => nameOf(names, person)).join(', ')}.</p>
      )}
      {keptFrom.length > 0 && <p>Not: {keptFrom.map((person) => nameOf(names, person)).join(', ')}.</p>}
      {lowering && (
        <p>
          <strong>
            {lowering.by === actor.person ? 'You have' : `${nameOf(names, lowering.by)} has`} asked that more
            people may read it.
          </strong>
        </p>
      )}
      {may(actor, 'raise', incident) && (
        <p>
          <a href={addressOf(reference, 'who-sees')}>
            {lowering ? 'Answer, or change who may read it' : 'Change who may read it'}
          </a>
        </p>
      )}
    </Panel>
  )
}

/** How it ended, and the way to open it again. */
export function Ended({ asking: { actor, csrf }, read: { incident } }: Props) {
  const { closedAt, outcome, lessons, reference } = incident
  if (!closedAt || !outcome) return null
  return (
    <Panel heading="How it ended" id="ended">
      <p>{wordsForOutcome(outcome)}.</p>
      {lessons && (
        <p>
          <strong>What we learnt:</strong> <bdi>{lessons}</bdi>
        </p>
      )}
      {may(actor, 'run-incident', incident) && (
        <Details summary="Open it again" quiet>
          <Form action={addressOf(reference, 'reopen')} csrf={csrf}>
            <TextArea name="because" label="Why it is opened again" rows={2} />
            <Button kind="plain" small>
              Open it again
            </Button>
          </Form>
        </Details>
      )}
    </Panel>
  )
}
