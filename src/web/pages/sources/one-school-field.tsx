import { SelectField } from '../../parts/select-field.tsx'

/** Whether everything that a source brings is about one school, and which; none is the first choice. */
export function OneSchoolField(props: {
  schools: readonly { id: string; name: string }[]
  hint?: string
  value: string
}) {
  return (
    <SelectField
      name="school"
      label="Is everything in it about one school?"
      hint={props.hint}
      value={props.value}
      options={[
        { value: '', text: 'No, look for the schools’ names' },
        ...props.schools.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  )
}
