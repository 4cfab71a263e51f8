import type { Declaration, Field } from '../../../domain/connector.ts'
import { fieldsOf, type Typed, wordsOf } from '../../forms.ts'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError } from '../../parts/form.tsx'
import { PasswordField, TextField } from '../../parts/text-field.tsx'

/** What a declaration asks for, each field as its kind wants it. A secret is never filled in again. */
export function ConnectionFields(props: {
  fields: readonly Field[]
  typed: Typed
  errors: readonly FieldError[]
}) {
  return props.fields.map((field) => (
    <ConnectionField key={field.name} field={field} typed={props.typed} errors={props.errors} />
  ))
}

function ConnectionField(props: { field: Field; typed: Typed; errors: readonly FieldError[] }) {
  const { field, typed, errors } = props
  const { name, label, hint, kind } = field
  const common = { ...fieldsOf(typed, errors)(name), label, ...(hint && { hint }), optional: !field.needed }
  switch (kind) {
    case 'secret':
      return <PasswordField {...common} autoComplete="new-password" />
    case 'choice':
      return (
        <Radios
          name={name}
          legend={label}
          {...(hint && { hint })}
          value={wordsOf(typed, name) || (field.otherwise ?? null)}
          error={errorFor(errors, name)}
          options={field.choices ?? []}
        />
      )
    case 'address':
      return <TextField {...common} type="url" inputMode="url" spellCheck={false} />
    case 'pounds':
      return <TextField {...common} inputMode="decimal" spellCheck={false} />
    case 'text':
      return <TextField {...common} spellCheck={false} />
  }
}

export type Connection = {
  address: string | null
  settings: Record<string, string>
  secrets: Record<string, string>
}

/** Reads what was typed into a declaration's fields. */
export function readConnection(
  fields: Declaration['fields'],
  typed: Typed,
): { type: 'read'; connection: Connection } | { type: 'errors'; errors: FieldError[] } {
  const connection: Connection = { address: null, settings: {}, secrets: {} }
  const errors: FieldError[] = []
  for (const field of fields) {
    const words = wordsOf(typed, field.name).trim() || (field.otherwise ?? '')
    const wrong = wrongIn(field, words)
    if (wrong !== null) errors.push({ field: field.name, message: wrong })
    else if (words === '') continue
    else if (field.kind === 'address') connection.address = words
    else if (field.kind === 'secret') connection.secrets[field.name] = words
    else if (field.kind === 'pounds') connection.settings[field.name] = words.replace(/^£\s*/, '')
    else connection.settings[field.name] = words
  }
  return errors.length > 0 ? { type: 'errors', errors } : { type: 'read', connection }
}

function wrongIn({ kind, needed, choices }: Field, words: string): string | null {
  if (words === '') return needed ?? null
  if (words.length > 2000) return 'Use at most 2,000 characters.'
  if (kind === 'address' && !(URL.canParse(words) && /^https?:$/.test(new URL(words).protocol)))
    return 'Give the whole address, beginning with https://'
  // Whatever else is typed might be taken for more than was meant.
  if (kind === 'pounds' && !/^(£\s*)?\d{1,5}(\.\d{1,2})?$/.test(words))
    return 'Give an amount in pounds, in figures, such as 5 or 7.50.'
  if (kind === 'choice' && !choices?.some(({ value }) => value === words)) return 'Choose one of these.'
  return null
}
