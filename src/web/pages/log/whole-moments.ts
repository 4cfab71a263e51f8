/**
 * The first page of entries, the newest first, and the moment before which the next page begins.
 *
 * What was recorded at one moment is never torn apart, because the moment is all that the address of the next page
 * says: a number would tell of the entries between that are not for this reader.
 */
export function wholeMoments<Entry extends { at: Date }>(
  entries: readonly Entry[],
  most: number,
): { page: readonly Entry[]; older: Date | null } {
  if (entries.length <= most) return { page: entries, older: null }
  const cut = entries[most]?.at.getTime()
  const kept = entries.findIndex(({ at }) => at.getTime() === cut)
  const end = kept > 0 ? kept : entries.findLastIndex(({ at }) => at.getTime() === cut) + 1
  const page = entries.slice(0, end)
  return { page, older: end < entries.length ? (page.at(-1)?.at ?? null) : null }
}
