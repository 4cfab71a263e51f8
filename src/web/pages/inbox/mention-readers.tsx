import { type Level, levels } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { wordsForLevel } from '../../../policy/words.ts'
import { wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { Acting } from './mention-actions.tsx'

/** Who may read a mention, how one person lets fewer read it, and how two let more. */
export function MentionReaders(props: Acting) {
  const { mention } = props.reading
  if (mention.state === 'incident') {
    return (
      <Panel heading="Who may read it" id="readers">
        <p>{wordsForLevel(mention.level).who}</p>
        <p>The incident decides that.</p>
      </Panel>
    )
  }
  const lowers = may(props.actor, 'lower', mention)
  return (
    <Panel heading="Who may read it" id="readers">
      <p>{wordsForLevel(mention.level).who}</p>
      {lowers && mention.lowering && <Lowering {...props} />}
      {may(props.actor, 'raise', mention) && (
        <Change
          {...props}
          to="raised"
          summary="Let fewer people read it"
          hint="You may not be among them. It takes two people to undo this."
          choice={levels.filter((level) => level > mention.level)}
        />
      )}
      {lowers && !mention.lowering && (
        <Change
          {...props}
          to="lowering-asked"
          summary="Ask for more people to read it"
          hint="Somebody else who leads on it has to agree. Until then it stays as it is."
          choice={levels.filter((level) => level < mention.level)}
        />
      )}
    </Panel>
  )
}

/** What somebody has asked for, and the second person's answer. */
function Lowering({ reading: { mention, names }, actor, csrf }: Acting) {
  const { lowering } = mention
  if (!lowering) return null
  const own = lowering.by === actor.person
  return (
    <Form action={`/inbox/${mention.reference}/move`} csrf={csrf} label="More people to read it">
      <p>
        {own ? 'You have' : `${names.get(lowering.by) ?? 'Somebody'} has`} asked that more people may read it:{' '}
        {wordsForLevel(lowering.to).who} The reason: {lowering.because}
      </p>
      <ButtonRow>
        {!own && (
          <Button small name="to" value="lowered">
            Agree
          </Button>
        )}
        <Button kind="plain" small name="to" value="lowering-declined">
          {own ? 'Take it back' : 'Say no'}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Change(
  props: Acting & {
    to: 'raised' | 'lowering-asked'
    summary: string
    hint: string
    choice: readonly Level[]
  },
) {
  const { reading, csrf, typed, errors, to, summary, hint, choice } = props
  if (choice.length === 0) return null
  // Both forms stand on one page, and a field's name is its id.
  const level = to === 'raised' ? 'level' : 'lower-level'
  const because = to === 'raised' ? 'because' : 'lower-because'
  const wrong = errorFor(errors, level) !== undefined || errorFor(errors, because) !== undefined
  return (
    <Details summary={summary} open={wrong} quiet>
      <Form action={`/inbox/${reading.mention.reference}/move`} csrf={csrf}>
        <input type="hidden" name="to" value={to} />
        <Radios
          name={level}
          legend="Who may read it from now on?"
          hint={hint}
          options={choice.map((one) => ({ value: `${one}`, text: wordsForLevel(one).who }))}
          value={wordsOf(typed, level)}
          error={errorFor(errors, level)}
          small
        />
        <TextArea
          name={because}
          label="Why?"
          rows={2}
          value={wordsOf(typed, because)}
          error={errorFor(errors, because)}
        />
        <Button kind="plain" small>
          {to === 'raised' ? 'Make it more private' : 'Ask for it'}
        </Button>
      </Form>
    </Details>
  )
}
