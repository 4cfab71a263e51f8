import { levels } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { wordsForLevel } from '../../../policy/words.ts'
import { wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { Acting } from './mention-actions.tsx'

/** Who may read a mention, and how to let fewer people read it. */
export function MentionReaders(props: Acting) {
  const { mention } = props.reading
  const byIncident = mention.state === 'incident'
  return (
    <Panel heading="Who may read it" id="readers">
      <p>{wordsForLevel(mention.level).who}</p>
      {byIncident && <p>The incident decides that.</p>}
      {!byIncident && may(props.actor, 'raise', mention) && <Raise {...props} />}
    </Panel>
  )
}

function Raise({ reading: { mention }, csrf, typed, errors }: Acting) {
  const higher = levels.filter((level) => level > mention.level)
  if (higher.length === 0) return null
  return (
    <Details
      summary="Let fewer people read it"
      open={errorFor(errors, 'level') !== undefined || errorFor(errors, 'because') !== undefined}
      quiet
    >
      <Form action={`/inbox/${mention.reference}/move`} csrf={csrf}>
        <input type="hidden" name="to" value="raised" />
        <Radios
          name="level"
          legend="Who may read it from now on?"
          hint="You may not be among them. It takes two people to undo this."
          options={higher.map((level) => ({ value: `${level}`, text: wordsForLevel(level).who }))}
          value={wordsOf(typed, 'level')}
          error={errorFor(errors, 'level')}
          small
        />
        <TextArea
          name="because"
          label="Why?"
          rows={2}
          value={wordsOf(typed, 'because')}
          error={errorFor(errors, 'because')}
        />
        <Button kind="plain" small>
          Make it more private
        </Button>
      </Form>
    </Details>
  )
}
