import { nameOfYear, yearGroups } from '../../../domain/lesson-taught.ts'
import { fieldsOf, type Typed, ticked, wordsOf } from '../../forms.ts'
import { Checkboxes } from '../../parts/choices.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { errorFor, type FieldError } from '../../parts/form.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { partsTyped } from '../trust/day-typed.ts'

/** To whom a lesson was taught, when, by whom, and how it went. Without `schools` the school stands already. */
export function TaughtFields(props: {
  schools?: readonly { id: string; name: string }[]
  typed: Typed
  errors: readonly FieldError[]
}) {
  const { schools, typed, errors } = props
  const field = fieldsOf(typed, errors)
  return (
    <>
      {schools && <School schools={schools} typed={typed} errors={errors} />}
      <div className="year-choices">
        <Checkboxes
          name="years"
          legend="Which year groups?"
          small
          error={errorFor(errors, 'years')}
          options={yearGroups.map((year) => ({ value: `${year}`, text: nameOfYear(year) }))}
          values={ticked(typed, 'years')}
        />
      </div>
      <TextField
        {...field('classes')}
        label="Which classes?"
        hint="Only where it was not the whole year group, like ‘4B and 4C’. Never a pupil’s name."
        optional
      />
      <DateField
        name="when"
        legend="When?"
        value={partsTyped(typed, 'when')}
        error={errorFor(errors, 'when-day')}
      />
      <TextField
        {...field('by')}
        label="Who taught it?"
        hint="An adult’s name or role, like ‘the class teachers’."
      />
      <TextArea
        {...field('how')}
        label="How did it go?"
        hint="What worked, and what you would change. Nothing about one child: that goes to the DSL."
        rows={3}
        optional
      />
    </>
  )
}

function School(props: {
  schools: readonly { id: string; name: string }[]
  typed: Typed
  errors: readonly FieldError[]
}) {
  const { schools, typed, errors } = props
  const [only] = schools
  if (only && schools.length === 1)
    return (
      <>
        <p>{only.name}</p>
        <input type="hidden" name="school" value={only.id} />
      </>
    )
  return (
    <SelectField
      name="school"
      label="Which school?"
      error={errorFor(errors, 'school')}
      options={[
        { value: '', text: 'Choose a school' },
        ...schools.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      value={wordsOf(typed, 'school')}
    />
  )
}
