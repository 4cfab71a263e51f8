/** Words of a decision that are easily mistaken for each other, in rows. */
const rows: readonly (readonly string[])[] = [
  ['info', 'low', 'moderate', 'high', 'critical'],
  ['none', 'discouraged', 'possible', 'breach'],
  ['allowed', 'redirect-only', 'forbidden'],
  ['full', 'words-only'],
  ['must', 'may'],
  ['dsl', 'headteacher', 'trust'],
  ['office', 'communications'],
  ['headteacher-or-dsl', 'headteacher'],
  ['behaviour-policy', 'code-of-conduct', 'governance-code', 'employer', 'complaints', 'prevent'],
  ['by-pupil', 'by-adult', 'by-somebody', 'by-outsider', 'elsewhere'],
]

/** A word, or a level of confidentiality, that could stand in this one's place by a slip. */
export function neighbours(value: unknown): (string | number)[] {
  if (typeof value === 'number') return value <= 5 ? [value === 0 ? 1 : value - 1] : []
  const row = rows.find((one) => one.includes(String(value)))
  if (typeof value !== 'string' || !row) return []
  const place = row.indexOf(value)
  return [row[place + 1] ?? row[place - 1] ?? value]
}
