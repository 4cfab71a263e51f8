import { levels } from '../../../domain/actor.ts'
import { wordsForLevel } from '../../../policy/words.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { LevelTag } from '../../parts/tag.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { nameOf } from './people-words.ts'
import type { IncidentRead } from './read-incident.ts'

export type WhoSeesAgain = {
  errors?: readonly FieldError[]
  typed?: Readonly<Record<string, string>>
  because?: string
}

type Props = { asking: MemberAsking; read: IncidentRead; again: WhoSeesAgain }

/** The form for letting fewer people see it. */
export function Raise({ asking, read: { incident }, again: { errors = [], typed = {} } }: Props) {
  return (
    <Panel heading="Let fewer people see it" id="raise">
      <p>
        Anybody who can see it may do this, and it counts at once. If you choose one that is not for your
        role, it leaves your sight as well.
      </p>
      <Form
        action={addressOf(incident.reference, 'raise')}
        csrf={asking.csrf}
        label="Let fewer people see it"
      >
        <LevelChoice
          name="more-private"
          levels={levels.filter((level) => level > incident.level)}
          errors={errors}
          typed={typed}
        />
        <TextArea
          name="raise-because"
          label="Why"
          rows={2}
          error={errorFor(errors, 'raise-because')}
          value={typed['raise-because'] ?? ''}
        />
        <Button kind="plain">Let fewer people see it</Button>
      </Form>
    </Panel>
  )
}

/** The form for asking that more people see it. */
export function Lower({ asking, read: { incident }, again: { errors = [], typed = {} } }: Props) {
  return (
    <Panel heading="Ask for more people to see it" id="lower">
      <p>It takes two: you ask, and a second person who leads on it agrees. Until then it stays as it is.</p>
      <Form
        action={addressOf(incident.reference, 'lower')}
        csrf={asking.csrf}
        label="Ask for more people to see it"
      >
        <LevelChoice
          name="less-private"
          levels={levels.filter((level) => level < incident.level)}
          errors={errors}
          typed={typed}
        />
        <TextArea
          name="lower-because"
          label="Why"
          rows={2}
          error={errorFor(errors, 'lower-because')}
          value={typed['lower-because'] ?? ''}
        />
        <Button kind="plain">Ask for it</Button>
      </Form>
    </Panel>
  )
}

/** What was asked for, and the second person’s answer; nothing where nobody has asked. */
export function Answer({ asking, read: { incident, names } }: Props) {
  const { lowering } = incident
  if (!lowering) return null
  const own = lowering.by === asking.actor.person
  return (
    <Panel heading="Should more people see it?" id="answer">
      <p>
        {own ? 'You asked' : `${nameOf(names, lowering.by)} asked`} for it to be:{' '}
        <LevelTag level={lowering.to} /> {wordsForLevel(lowering.to).who}
      </p>
      <p>
        <strong>Why:</strong> <bdi>{lowering.because}</bdi>
      </p>
      {own && <p>A second person has to agree. You can take your wish back.</p>}
      <Form action={addressOf(incident.reference, 'answer-lowering')} csrf={asking.csrf} label="Answer">
        <ButtonRow>
          {!own && (
            <Button kind="plain" name="answer" value="agree">
              Agree
            </Button>
          )}
          <Button kind={own ? 'plain' : 'quiet'} name="answer" value="decline">
            {own ? 'Take it back' : 'Leave it as it is'}
          </Button>
        </ButtonRow>
      </Form>
    </Panel>
  )
}

/** The form for keeping it from one person, whatever their role. */
export function KeepFrom({
  asking,
  read: { incident },
  again,
  people,
}: Props & { people: readonly { id: string; name: string }[] }) {
  return (
    <Panel heading="Keep it from one person" id="keep-from">
      <p>
        For somebody whom it is about, whatever their role. It counts at once and cannot be taken back here.
      </p>
      <Form
        action={addressOf(incident.reference, 'keep-from')}
        csrf={asking.csrf}
        label="Keep it from one person"
      >
        <SelectField
          name="person"
          label="Person"
          value={again.typed?.person ?? ''}
          error={errorFor(again.errors ?? [], 'person')}
          options={[
            { value: '', text: 'Choose' },
            ...people.map(({ id, name }) => ({
              value: id,
              text: id === asking.actor.person ? `${name} (you)` : name,
            })),
          ]}
        />
        <Button kind="plain">Keep it from this person</Button>
      </Form>
    </Panel>
  )
}

function LevelChoice(props: {
  name: string
  levels: readonly (typeof levels)[number][]
  errors: readonly FieldError[]
  typed: Readonly<Record<string, string>>
}) {
  const { name, errors, typed } = props
  return (
    <Radios
      name={name}
      legend="Who should be able to read it"
      small
      value={typed[name] ?? null}
      error={errorFor(errors, name)}
      options={props.levels.map((level) => ({
        value: `${level}`,
        text: wordsForLevel(level).name,
        hint: wordsForLevel(level).who,
      }))}
    />
  )
}
