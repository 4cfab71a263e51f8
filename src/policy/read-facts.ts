import { type Facts, type Kind, kinds } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'

/**
 * Facts that cannot be read: which field, what was given, what is allowed, and all that in a sentence. What was given
 * is cut where it is long or deep, so that an error is never larger than a screen.
 */
export type BadFacts = {
  type: 'bad-facts'
  field: string
  given: unknown
  allowed: string[]
  sentence: string
}
export type ReadFacts = { type: 'facts'; facts: Facts } | BadFacts

export const oldest = 120
export const longestName = 100
/** How much of a text, and how many entries of a list, an error shows. */
const shown = { characters: 80, entries: 8 }

/**
 * Reads facts from outside. Total: whatever comes in, the answer is facts or the first field that is wrong.
 *
 * A field that is left out, null or 'unknown' is not known, and is left out of the facts. Lists come back in the
 * contract's order.
 */
export function readFacts(input: unknown): ReadFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const sentence = `Facts are one object with a kind, and this is ${show(input)}.`
    return bad('facts', input, ['an object with a kind'], sentence)
  }
  const given = new Map<string, unknown>(Object.entries(input))
  const kind = given.get('kind')
  if (!isKind(kind)) return badKind(kind)

  const fields = new Map<string, Field>(Object.entries(fieldsOf[kind]))
  const facts: [string, unknown][] = [['kind', kind]]
  for (const [name, value] of given) {
    if (name === 'kind') continue
    const field = fields.get(name)
    if (!field) {
      const allowed = [...fields.keys()]
      const sentence = `The kind “${kind}” has no field ${show(name)}, which was given ${show(value)}. It may have ${allowed.join(', ')}.`
      return bad(name, value, allowed, sentence)
    }
    if (value === undefined || value === null || value === 'unknown') continue
    const read = readField(field, value)
    if (read === undefined) {
      const allowed = allowedIn(field)
      const sentence = `The field ${show(name)} was given ${show(value)}. It may be ${allowed.join(', ')}.`
      return bad(name, value, allowed, sentence)
    }
    facts.push([name, read])
  }
  return { type: 'facts', facts: Object.fromEntries(facts) as Facts }
}

function isKind(kind: unknown): kind is Kind {
  const known: readonly unknown[] = kinds
  return known.includes(kind)
}

/** What a field may hold, in words. */
export function allowedIn(field: Field): string[] {
  switch (field.type) {
    case 'one':
      return [...field.of, 'unknown']
    case 'many':
      return [`a list of: ${field.of.join(', ')}${field.repeats ? '' : ' (each at most once)'}`, 'unknown']
    case 'claim':
      return ['true', 'false', 'unknown']
    case 'age':
      return [`a whole number from 0 to ${oldest}`, 'unknown']
    case 'name':
      return [`a name of 1 to ${longestName} characters`, 'unknown']
  }
}

/** The value as it is kept, or undefined for one that is not allowed. */
function readField(field: Field, given: unknown): unknown {
  switch (field.type) {
    case 'one':
      return typeof given === 'string' && field.of.includes(given) ? given : undefined
    case 'many':
      return readList(field, given)
    case 'claim':
      return typeof given === 'boolean' ? given : undefined
    case 'age':
      return Number.isInteger(given) && Number(given) >= 0 && Number(given) <= oldest ? given : undefined
    case 'name':
      return readName(given)
  }
}

/** Half a character and what steers a terminal are no part of a name, and no database keeps them. */
function readName(given: unknown): string | undefined {
  const name = typeof given === 'string' ? given.trim() : ''
  return name !== '' && name.length <= longestName && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : undefined
}

function readList({ of, repeats, alone }: Extract<Field, { type: 'many' }>, given: unknown): unknown {
  if (alone && typeof given === 'string') return of.includes(given) ? [given] : undefined
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string' && of.includes(one)))
    return undefined
  if (!repeats && new Set(given).size < given.length) return undefined
  return of.flatMap((word) => given.filter((one) => one === word))
}

function badKind(kind: unknown): BadFacts {
  const given = kind === undefined ? 'is missing' : `was given ${show(kind)}`
  return bad('kind', kind, [...kinds], `The field “kind” ${given}. It may be ${kinds.join(', ')}.`)
}

function bad(field: string, given: unknown, allowed: string[], sentence: string): BadFacts {
  return { type: 'bad-facts', field: cut(field), given: forShow(given), allowed, sentence }
}

/** A value as a person can read it. */
function show(value: unknown): string {
  return typeof value === 'string' ? `“${cut(value)}”` : cut(described(value))
}

function described(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list (${entriesOf(value).join(', ')})`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** The value again, or what stands for it where it is long or has parts of its own. */
function forShow(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? null
  if (typeof value === 'string') return cut(value)
  if (Number.isFinite(value)) return value
  return Array.isArray(value) ? entriesOf(value) : cut(described(value))
}

function entriesOf(list: readonly unknown[]): string[] {
  const entries = list.slice(0, shown.entries).map((one) => {
    if (typeof one === 'string') return cut(one)
    return Array.isArray(one) ? 'a list' : cut(described(one))
  })
  return list.length > shown.entries ? [...entries, '…'] : entries
}

function cut(text: string): string {
  return text.length > shown.characters ? `${text.slice(0, shown.characters - 1)}…`.toWellFormed() : text
}
