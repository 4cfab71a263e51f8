import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export type SelectOption = { value: string; text: string; disabled?: boolean }

/** One of a long list. For up to seven choices, radios are easier: everything can be seen at once. */
export function SelectField(props: FieldProps & { options: readonly SelectOption[]; value?: string | null }) {
  const { name, error, options, value } = props
  return (
    <Field {...props}>
      <select
        className={classNames('govuk-select', error && 'govuk-select--error')}
        id={name}
        name={name}
        defaultValue={value ?? undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
