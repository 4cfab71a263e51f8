import type { LessonTaught } from '../../../domain/lesson-taught.ts'
import { lessons } from '../../../policy/lessons/lessons.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TaughtFields } from './taught-fields.tsx'
import { typedFrom } from './teaching-typed.ts'

/** Corrects a record. What could not be taken comes back as it was typed. */
export function CorrectForm(props: {
  taught: LessonTaught
  csrf: string
  typed: Typed | undefined
  errors: readonly FieldError[]
}) {
  const { taught, csrf, typed, errors } = props
  const shown = typed ?? typedFrom(taught)
  return (
    <Details summary="Correct it" open={typed !== undefined}>
      <Form action={`/lessons/taught/${taught.id}`} csrf={csrf} label="Correct it">
        <input type="hidden" name="seen" value={taught.version} />
        <input type="hidden" name="school" value={taught.school} />
        <SelectField
          name="lesson"
          label="Which lesson?"
          value={typed ? wordsOf(typed, 'lesson') : taught.lesson}
          options={lessons.map(({ name, title }) => ({ value: name, text: title }))}
        />
        <TaughtFields typed={shown} errors={errors} />
        <ButtonRow>
          <Button>Correct it</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** Takes a record back that was made by mistake. */
export function Withdraw({ taught, csrf }: { taught: LessonTaught; csrf: string }) {
  return (
    <Details summary="It was never taught" quiet>
      <p>The record then counts no more. It stays here with its history, and you can put it back.</p>
      <Form action={`/lessons/taught/${taught.id}/withdraw`} csrf={csrf} label="It was never taught">
        <Button kind="plain" small>
          Take this record back
        </Button>
      </Form>
    </Details>
  )
}

/** Puts a record back that was taken back. */
export function PutBack({ taught, csrf }: { taught: LessonTaught; csrf: string }) {
  return (
    <Form action={`/lessons/taught/${taught.id}/put-back`} csrf={csrf} label="Put the record back">
      <Button kind="plain">Put it back</Button>
    </Form>
  )
}
