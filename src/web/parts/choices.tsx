import { Fragment, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldMessage } from './field.tsx'

/** One of several answers. `reveal` holds further fields that only matter when it is chosen. */
export type Choice = {
  value: string
  text: ReactNode
  hint?: ReactNode
  reveal?: ReactNode
  disabled?: boolean
  /** A heading under which it stands with those beside it, where there are many. */
  group?: string
}

type ChoicesProps = {
  name: string
  legend: string
  /** `page`: the legend is the page's only h1, for a page with one question. `hidden`: for screen readers only. */
  legendAs?: 'page' | 'field' | 'hidden'
  /** Stands between the legend and the answers, and is not read out again with each of them. */
  intro?: ReactNode
  hint?: ReactNode
  error?: string | undefined
  options: readonly Choice[]
  inline?: boolean
  small?: boolean
}

/** One answer of a few. `value` is the one that was chosen before. */
export function Radios(props: ChoicesProps & { value?: string | null }) {
  return <Choices {...props} kind="radios" chosen={props.value == null ? [] : [props.value]} />
}

/** Any number of answers. `values` are those that were chosen before. */
export function Checkboxes(props: ChoicesProps & { values?: readonly string[] }) {
  return <Choices {...props} kind="checkboxes" chosen={props.values ?? []} />
}

function Choices(props: ChoicesProps & { kind: 'radios' | 'checkboxes'; chosen: readonly string[] }) {
  const { name, legend, legendAs = 'field', intro, hint, error, options, kind, chosen, inline, small } = props
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend className={classNames('govuk-fieldset__legend legend', `legend--${legendAs}`)}>
          {legendAs === 'page' ? <h1 className="heading heading--l">{legend}</h1> : legend}
        </legend>
        {intro}
        {hint && (
          <div id={`${name}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <FieldMessage name={name} error={error} />
        {groupsOf(options).map(([heading, members]) => {
          const answers = (
            <div
              className={classNames(
                `govuk-${kind}`,
                inline && `govuk-${kind}--inline`,
                small && `govuk-${kind}--small`,
              )}
              data-module={`govuk-${kind}`}
            >
              {members.map(({ option, id }) => (
                <Answer
                  key={option.value}
                  {...{ kind, name, option }}
                  id={id === 1 ? name : `${name}-${id}`}
                  checked={chosen.includes(option.value)}
                />
              ))}
            </div>
          )
          if (heading === '') return <Fragment key="">{answers}</Fragment>
          return (
            <fieldset className="govuk-fieldset choices-group" key={heading}>
              <legend className="choices-group__heading">{heading}</legend>
              {answers}
            </fieldset>
          )
        })}
      </fieldset>
    </div>
  )
}

/** The answers under their headings, each with its place among all of them, from 1. */
function groupsOf(options: readonly Choice[]) {
  const numbered = options.map((option, index) => ({ option, id: index + 1 }))
  return [...Map.groupBy(numbered, ({ option }) => option.group ?? '')]
}

function Answer(props: {
  kind: 'radios' | 'checkboxes'
  name: string
  id: string
  option: Choice
  checked: boolean
}) {
  const { kind, name, id, option, checked } = props
  const revealed = option.reveal ? `${id}-reveal` : undefined
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={option.value}
          defaultChecked={checked}
          disabled={option.disabled}
          aria-describedby={option.hint ? `${id}-item-hint` : undefined}
          data-aria-controls={revealed}
        />
        <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
          {option.text}
        </label>
        {option.hint && (
          <div id={`${id}-item-hint`} className={`govuk-hint govuk-${kind}__hint`}>
            {option.hint}
          </div>
        )}
      </div>
      {revealed && (
        <div
          id={revealed}
          className={classNames(
            `govuk-${kind}__conditional`,
            !checked && `govuk-${kind}__conditional--hidden`,
          )}
        >
          {option.reveal}
        </div>
      )}
    </>
  )
}
