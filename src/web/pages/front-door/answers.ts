import { longestTelling, plainTelling } from '../../../domain/told-words.ts'
import type { Typed } from '../../forms.ts'

/** What was answered so far, by the name of its field. A field that is there was answered, even by nothing. */
export type Answers = ReadonlyMap<string, readonly string[]>

/**
 * The longest texts of one's own, in characters; what is longer is shown again with a sentence, and not cut. With what
 * is written beside them they are never longer than may be told at once.
 */
export const longestOf = { words: longestTelling - 4_000, help: 2_000, message: longestTelling } as const

/** Of everything that a form sent, the answers to these fields, without what would break a page or the database. */
export function answersIn(typed: Typed, fields: readonly string[]): Answers {
  const found = new Map<string, readonly string[]>()
  for (const field of fields) {
    const value = typed[field]
    if (value === undefined || value instanceof File) continue
    found.set(field, (Array.isArray(value) ? value : [value]).map(plainTelling))
  }
  return found
}

/** The one answer to a field; undefined where it was not answered. */
export function answer(answers: Answers, field: string): string | undefined {
  return answers.get(field)?.[0]
}

/** The answers without these fields. */
export function without(answers: Answers, fields: readonly string[]): Answers {
  return new Map([...answers].filter(([field]) => !fields.includes(field)))
}
