import type { ReactNode } from 'react'
import type { Setting, SettingKind } from '../../../../policy/setting.ts'
import type { Parsed, Typed } from '../../../forms.ts'
import type { FieldError } from '../../../parts/form.tsx'
import { adviser } from './adviser.tsx'
import { choice, noChoice } from './choice.tsx'
import { contacts } from './contacts.tsx'
import { deadline } from './deadline.tsx'
import type { KindPage, Known } from './kind.ts'
import { picturePolicy } from './picture-policy.tsx'
import { platform } from './platform.tsx'
import { standIns } from './stand-ins.tsx'

const kinds: { readonly [Kind in SettingKind]: KindPage<Kind> } = {
  deadline,
  choice,
  'no-choice': noChoice,
  'picture-policy': picturePolicy,
  contacts,
  'stand-ins': standIns,
  adviser,
  platform,
}

/** The page of a setting's kind; what is passed to it has to be of that setting. */
function kindOf(setting: Setting): KindPage<SettingKind> {
  return kinds[setting.kind] as unknown as KindPage<SettingKind>
}

/** What is set, in words; null where nothing is. */
export function SettingValue(props: { setting: Setting; value: unknown; known: Known }): ReactNode {
  const { setting, value, known } = props
  return value === null ? null : kindOf(setting).say(value as never, setting, known)
}

/** What the form of a setting shows at first. */
export function typedFrom(setting: Setting, value: unknown): Typed {
  return kindOf(setting).typedFrom(value as never)
}

/** The fields of a setting's form, filled with what was typed. */
export function SettingFields(props: {
  setting: Setting
  typed: Typed
  errors: readonly FieldError[]
  known: Known
}): ReactNode {
  const { Fields } = kindOf(props.setting)
  return <Fields {...props} />
}

/** What was typed into the form of a setting, read once. */
export function readSetting(setting: Setting, typed: Typed, known: Known): Parsed<unknown> {
  return kindOf(setting).read(typed, setting, known)
}
