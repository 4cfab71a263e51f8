import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

type Typed = FieldProps & {
  value?: string | null
  autoComplete?: string
  /** About how many letters fit; the whole width when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
}

/** One line of text. What was typed is kept through `value`. */
export function TextField(
  props: Typed & {
    type?: 'text' | 'email' | 'url' | 'search' | 'tel'
    inputMode?: 'numeric' | 'decimal' | 'email' | 'url' | 'search'
    spellCheck?: boolean
  },
) {
  const { name, error, value, autoComplete, width, type = 'text', inputMode, spellCheck } = props
  return (
    <Field {...props}>
      <input
        className={classNames(
          'govuk-input',
          error && 'govuk-input--error',
          width && `govuk-input--width-${width}`,
        )}
        id={name}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        inputMode={inputMode}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}

/** A password, with a button that shows it where scripts run. It is never filled in again after an error. */
export function PasswordField(props: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  return (
    <Field {...props} className="govuk-password-input" module="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className={classNames(
            'govuk-input govuk-password-input__input govuk-js-password-input-input',
            props.error && 'govuk-input--error',
          )}
          id={props.name}
          name={props.name}
          type="password"
          spellCheck={false}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          aria-describedby={describedBy(props)}
          aria-invalid={props.error ? true : undefined}
        />
        <button
          type="button"
          className="button button--plain govuk-password-input__toggle govuk-js-password-input-toggle"
          aria-controls={props.name}
          aria-label="Show password"
          hidden
        >
          Show
        </button>
      </div>
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(props: Typed & { rows?: number }) {
  const { name, error, value, rows = 5 } = props
  return (
    <Field {...props}>
      <textarea
        className={classNames('govuk-textarea', error && 'govuk-textarea--error')}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value ?? ''}
        autoComplete={props.autoComplete}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
