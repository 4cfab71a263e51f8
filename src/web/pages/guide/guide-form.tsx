import { longestAnswer, longestQuestion } from '../../../domain/guide.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'

/** The words of a page as families would read them. */
export function AsShown({ question, answer }: { question: string; answer: string }) {
  return (
    <section className="panel" aria-label="As families read it">
      <Heading level={2} size="s">
        <bdi>{question}</bdi>
      </Heading>
      <p className="guide-answer" dir="auto">
        {answer}
      </p>
    </section>
  )
}

/** Writes a page's words, with what was found in them that could tell who they are about. */
export function GuideForm(props: {
  action: string
  csrf: string
  typed: Typed
  taken: readonly string[]
  schools: readonly { id: string; name: string }[] | null
  seen: number
}) {
  const { action, csrf, typed, taken, schools, seen } = props
  return (
    <Form action={action} csrf={csrf} label="The page">
      <input type="hidden" name="seen" value={seen} />
      {taken.length > 0 && (
        <Callout kind="warning" title="Names and details">
          <p>
            This was taken out, because it could tell somebody who it is about:{' '}
            {[...new Set(taken)].join(', ')}. We find much, and not everything: read it once more.
          </p>
        </Callout>
      )}
      <TextField
        name="question"
        label="The question"
        hint={`As a family would ask it. Up to ${longestQuestion} letters.`}
        value={wordsOf(typed, 'question')}
      />
      <TextArea
        name="answer"
        label="The answer"
        hint={`Nobody’s name, nothing about one child. Up to ${longestAnswer.toLocaleString('en-GB')} letters.`}
        rows={8}
        value={wordsOf(typed, 'answer')}
      />
      {schools && (
        <SelectField
          name="school"
          label="For"
          value={wordsOf(typed, 'school')}
          options={schools.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <ButtonRow>
        <Button kind="plain" name="go" value="look">
          See how it looks
        </Button>
        <Button name="go" value="propose">
          Have it approved
        </Button>
      </ButtonRow>
    </Form>
  )
}
