import { classNames } from './class-names.ts'
import { describedBy, FieldMessage } from './field.tsx'

export type DateParts = { day: string; month: string; year: string }

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

/**
 * A date that somebody knows by heart, as three boxes named `name-day`, `name-month`, `name-year`. What was typed
 * is kept as it was typed. An error for it has the field `name-day`, so that the summary leads to the first box.
 */
export function DateField(props: {
  name: string
  legend: string
  hint?: string
  error?: string
  value?: Partial<DateParts>
}) {
  const { name, legend, hint, error, value } = props
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend className="govuk-fieldset__legend legend legend--field">{legend}</legend>
        {hint && (
          <div id={`${name}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <FieldMessage name={name} error={error} />
        <div className="govuk-date-input">
          {parts.map(({ part, label, width }) => (
            <div className="govuk-date-input__item" key={part}>
              <label className="govuk-label govuk-date-input__label" htmlFor={`${name}-${part}`}>
                {label}
              </label>
              <input
                className={classNames(
                  'govuk-input',
                  `govuk-input--width-${width}`,
                  error && 'govuk-input--error',
                )}
                id={`${name}-${part}`}
                name={`${name}-${part}`}
                inputMode="numeric"
                defaultValue={value?.[part] ?? ''}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
