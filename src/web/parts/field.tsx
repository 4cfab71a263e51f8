import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { usePageWords } from './page-words.ts'

/** What every field has. `name` is also its id, so that a summary of errors can lead to it. */
export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** Adds '(optional)'. Everything else is needed, and is not marked. */
  optional?: boolean
  /** The label is for screen readers only: where the place says it already, as in a row of filters. */
  quietLabel?: boolean
}

/** The ids of what describes a field, for aria-describedby. */
export function describedBy({
  name,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  return classNames(Boolean(hint) && `${name}-hint`, error && `${name}-error`) || undefined
}

/** The message beside a field. */
export function FieldMessage({ name, error }: { name: string; error?: string | undefined }) {
  const words = usePageWords()
  if (!error) return null
  return (
    <p id={`${name}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{words.error}</span> {error}
    </p>
  )
}

/** Label, hint and error around one control. */
export function Field(props: FieldProps & { className?: string; module?: string; children: ReactNode }) {
  const { name, label, hint, error, optional, quietLabel, className, module, children } = props
  const words = usePageWords()
  return (
    <div
      className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}
      data-module={module}
    >
      <label className={classNames('govuk-label', quietLabel && 'govuk-visually-hidden')} htmlFor={name}>
        {label}
        {optional && <span className="optional"> {words.optional}</span>}
      </label>
      {hint && (
        <div id={`${name}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldMessage name={name} error={error} />
      {children}
    </div>
  )
}
