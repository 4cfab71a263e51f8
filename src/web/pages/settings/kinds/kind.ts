import type { ReactNode } from 'react'
import type { SettingKind, SettingKinds, SettingOf } from '../../../../policy/setting.ts'
import type { Parsed, Typed } from '../../../forms.ts'
import type { FieldError } from '../../../parts/form.tsx'

/** Somebody who can be chosen to stand in. */
export type Choosable = { id: string; name: string }

/** What the words and the forms of settings need to know of the trust. */
export type Known = { names: ReadonlyMap<string, string>; people: readonly Choosable[] }

export type FieldsProps<Kind extends SettingKind> = {
  setting: SettingOf<Kind>
  typed: Typed
  errors: readonly FieldError[]
  known: Known
}

/** How one kind of setting is said, typed and read. */
export type KindPage<Kind extends SettingKind> = {
  /** What is set, in words. */
  say(value: SettingKinds[Kind]['value'], setting: SettingOf<Kind>, known: Known): ReactNode
  /** What the form shows at first; `value` is null where nothing is set. */
  typedFrom(value: SettingKinds[Kind]['value'] | null): Typed
  Fields(props: FieldsProps<Kind>): ReactNode
  /** What was typed, read once, with what is wrong with it. */
  read(typed: Typed, setting: SettingOf<Kind>, known: Known): Parsed<SettingKinds[Kind]['value']>
}
