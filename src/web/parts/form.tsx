import type { ReactNode } from 'react'

/** What is wrong with one field: `field` is its name (and its id); `message` says what to change. */
export type FieldError = { field: string; message: string }

/** The sentence for one field, if there is one. */
export function errorFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

/**
 * A form that works without scripts. `csrf` is this session's token; null says on purpose that the form needs none
 * (a search by GET). Browsers' own bubbles are off, as our messages stand beside the field and in a summary.
 */
export function Form(props: {
  action: string
  method?: 'post' | 'get'
  csrf: string | null
  files?: boolean
  id?: string
  label?: string
  className?: string
  children: ReactNode
}) {
  const { action, method = 'post', csrf, files, id, label, className, children } = props
  return (
    <form
      action={action}
      method={method}
      id={id}
      className={className}
      aria-label={label}
      noValidate
      encType={files ? 'multipart/form-data' : undefined}
    >
      {csrf !== null && <input type="hidden" name="csrf" value={csrf} />}
      {children}
    </form>
  )
}

/** Fields that belong together, under one legend. */
export function Fieldset(props: {
  legend: string
  size?: 'l' | 'm' | 's'
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="govuk-fieldset fieldset">
      <legend className={`govuk-fieldset__legend legend legend--${props.size ?? 'm'}`}>{props.legend}</legend>
      {props.hint && <div className="govuk-hint">{props.hint}</div>}
      {props.children}
    </fieldset>
  )
}
