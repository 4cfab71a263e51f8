/** Anything else cannot be a source, and the database would call it a fault. */
export function isUuid(words: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(words)
}
