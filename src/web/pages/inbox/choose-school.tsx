import { Radios } from '../../parts/choices.tsx'
import { SelectField } from '../../parts/select-field.tsx'

/** Which of the schools; a list to open where there are many. */
export function ChooseSchool({
  legend,
  schools,
  chosen,
  error,
}: {
  legend: string
  schools: readonly { id: string; name: string }[]
  chosen: string | null
  error: string | undefined
}) {
  const options = schools.map(({ id, name }) => ({ value: id, text: name }))
  if (schools.length <= 7) {
    return <Radios name="school" legend={legend} options={options} value={chosen} error={error} small />
  }
  return (
    <SelectField
      name="school"
      label={legend}
      options={[{ value: '', text: 'Choose a school' }, ...options]}
      value={chosen}
      error={error}
    />
  )
}
