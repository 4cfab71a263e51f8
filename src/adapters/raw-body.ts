import { createHash } from 'node:crypto'

/**
 * The JSON text that a raw event carries. Zero characters and halves of surrogate pairs are taken out,
 * because PostgreSQL keeps neither and they say nothing.
 */
export function rawBody(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? keepable(part) : part))
}

/**
 * The version of a deletion where an item's versions are fingerprints: it comes after each of them, for what was deleted
 * there does not come back under its id.
 */
export function afterAll(at = ''): string {
  return `~deleted ${at}`.trim()
}

/** A text as it can be stored: well-formed, without zero characters. */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

/** A short name for what was given: the same parts give the same name, in another order another one. */
export function fingerprint(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)
}
