import type { Context } from 'hono'
import { z } from 'zod'
import { errorFor, type FieldError } from './parts/form.tsx'

/** What was typed, as it was typed: kept when the page comes back with an error. */
export type Typed = Record<string, string | string[] | File>

/** The words without what PostgreSQL cannot hold: nobody can type a NUL or half a character, and nobody misses it. */
function storable(words: string): string {
  return words.replaceAll('\0', '').toWellFormed()
}

/** Reads a form. A field that comes several times is a list; an empty file field is left out. */
export async function typedIn(c: Context): Promise<Typed> {
  const form = await c.req.formData()
  const typed: Typed = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => !(value instanceof File && value.size === 0))
    const [first] = values
    if (first instanceof File) typed[name] = first
    else if (values.length > 1)
      typed[name] = values.filter((value) => typeof value === 'string').map(storable)
    else if (first !== undefined) typed[name] = storable(first)
  }
  return typed
}

/** One field's words, or nothing typed. */
export function wordsOf(typed: Typed, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

/** What a form's text fields show when it comes back: `<TextField {...field('name')} …>` names, fills and corrects one. */
export function fieldsOf(typed: Typed, errors: readonly FieldError[], prefix = '') {
  return (name: string) => ({
    name: prefix + name,
    value: wordsOf(typed, prefix + name),
    error: errorFor(errors, prefix + name),
  })
}

/** All that was ticked of one field. */
export function ticked(typed: Typed, name: string): string[] {
  const value = typed[name]
  if (Array.isArray(value)) return value
  return typeof value === 'string' && value !== '' ? [value] : []
}

export type Parsed<Value> = { type: 'parsed'; value: Value } | { type: 'errors'; errors: FieldError[] }

/** Parses what was typed, once; the errors stand beside their fields and in the summary. */
export function parse<Schema extends z.ZodType>(schema: Schema, typed: Typed): Parsed<z.output<Schema>> {
  const result = schema.safeParse(typed)
  if (result.success) return { type: 'parsed', value: result.data }
  const errors = new Map<string, FieldError>()
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!errors.has(field)) errors.set(field, { field, message: issue.message })
  }
  return { type: 'errors', errors: [...errors.values()] }
}

/** Words that have to be there. */
export function needed(message: string, most = 500) {
  return z
    .string(message)
    .trim()
    .min(1, message)
    .max(most, `Use at most ${most.toLocaleString('en-GB')} characters.`)
}

/** Words that may be left out: null where nothing was typed. */
export function optional(most = 500) {
  return z
    .string()
    .trim()
    .max(most, `Use at most ${most.toLocaleString('en-GB')} characters.`)
    .optional()
    .transform((words) => words || null)
}

/** An http(s) link, or null where nothing was typed. */
export const optionalLink = optional(2000).refine(
  (words) => words === null || (URL.canParse(words) && /^https?:$/.test(new URL(words).protocol)),
  'Give the whole link, beginning with https://',
)
