/** What PostgreSQL takes in no text: a NUL, and half of a character that takes two places. JSON writes both like this. */
const unkeepable = /\\u(?:d[89a-f]|0000)/i

/**
 * Rows as one JSON text, for `jsonb_to_recordset`: hundreds of rows are read several times as fast so as from arrays. What
 * the database could not keep becomes U+FFFD.
 */
export function jsonRows(rows: readonly object[]): string {
  const json = JSON.stringify(rows)
  return unkeepable.test(json) ? JSON.stringify(rows, kept) : json
}

function kept(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value
}
