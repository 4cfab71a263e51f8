import { IntakeError } from './intake-error.ts'

/** A part of a raw event's body that holds other parts. */
export type Fields = Readonly<Record<string, unknown>>

/** The body of a raw event. Throws where it is no JSON object. */
export function fieldsIn(body: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    throw new IntakeError('The event is no JSON.', { cause })
  }
  if (!isFields(value)) throw new IntakeError('The event is no JSON object.')
  return value
}

/** The text under a name, without the space around it; null where there is none. */
export function textIn(fields: Fields, name: string): string | null {
  const value = fields[name]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new IntakeError(`"${name}" is no text.`)
  return value.trim() === '' ? null : value.trim()
}

/** The text under a name that every event of its kind has. */
export function requiredText(fields: Fields, name: string): string {
  const value = textIn(fields, name)
  if (value === null) throw new IntakeError(`"${name}" is missing.`)
  return value
}

/** The part under a name; null where there is none. */
export function partIn(fields: Fields, name: string): Fields | null {
  const value = fields[name]
  return isFields(value) ? value : null
}

/** The parts of the list under a name; none where there is no list. */
export function partsIn(fields: Fields | null, name: string): Fields[] {
  const value = fields?.[name]
  return Array.isArray(value) ? value.filter(isFields) : []
}

/** The texts of the list under a name; anything else in it is left out, and no list is an empty one. */
export function textsIn(fields: Fields, name: string): string[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
