import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

/** `main`: the one thing to do here. `plain`: what may be done as well. `warn`: what cannot be taken back. */
export type ButtonKind = 'main' | 'plain' | 'warn' | 'quiet'

type Look = { kind?: ButtonKind; small?: boolean; icon?: IconName; children: ReactNode }

const look = ({ kind = 'main', small }: Look) =>
  classNames('button', `button--${kind}`, small && 'button--small')

/**
 * Sends the form that it stands in. `name` and `value` say which button it was; `about` is read out after the
 * words where several buttons have the same ones ('Take in hand', about 'mention by @example').
 */
export function Button(
  props: Look & { name?: string; value?: string; form?: string; about?: string; disabled?: boolean },
) {
  const { name, value, form, about, disabled, icon, children } = props
  return (
    <button
      type="submit"
      className={look(props)}
      name={name}
      value={value}
      form={form}
      disabled={disabled}
      data-module="govuk-button"
      data-prevent-double-click="true"
    >
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span className="govuk-visually-hidden"> ({about})</span>}
      </span>
    </button>
  )
}

/** Goes somewhere, and looks like a button because it is the next thing to do. It changes nothing by itself. */
export function LinkButton(props: Look & { href: string; about?: string }) {
  return (
    <a className={look(props)} href={props.href}>
      {props.icon && <Icon name={props.icon} />}
      <span>
        {props.children}
        {props.about && <span className="govuk-visually-hidden"> ({props.about})</span>}
      </span>
    </a>
  )
}

/** Buttons (and links beside them) in one row, which wraps on phones. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
