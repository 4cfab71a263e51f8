import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, Pulled, RawEvent } from '../domain/source.ts'

/** One page of a list whose newest entries stand first: its events with their times, and how to get the next. */
export type ListPage = {
  items: readonly { event: RawEvent; at: string | null }[]
  next: string | null
}

/**
 * Reads a list from its newest entry back to what was read before, and one page further, since old entries change too.
 * Stops after so many pages: what lies between is then a gap, and is said to be one. Whatever goes wrong on the way,
 * nothing is given: the next time begins at the top again.
 */
export async function readNewest(
  readPage: (next: string | null) => Promise<ListPage | Trouble>,
  newestBefore: string | null,
  mostPages: number,
): Promise<
  { type: 'read'; events: RawEvent[]; newest: string | null; findings: Finding[]; pages: number } | Trouble
> {
  const events: RawEvent[] = []
  let newest = newestBefore
  let next: string | null = null
  let oldest: string | null = null
  for (let page = 1; page <= mostPages; page++) {
    const read = await readPage(next)
    if ('type' in read && isTrouble(read)) return read
    const { items, next: following } = read as ListPage
    for (const { event, at } of items) {
      events.push(event)
      if (at !== null && (newest === null || at > newest)) newest = at
      if (at !== null && (oldest === null || at < oldest)) oldest = at
    }
    const reached = newestBefore === null || (oldest !== null && oldest <= newestBefore)
    if (following === null || (reached && page > 1) || (newestBefore === null && page > 1))
      return { type: 'read', events, newest, findings: [], pages: page }
    next = following
  }
  const missed =
    newestBefore !== null && oldest !== null && oldest > newestBefore
      ? [
          {
            type: 'gap' as const,
            sentence: 'More was written at once than can be read back. What lies between was not heard.',
            from: newestBefore,
            to: oldest,
          },
        ]
      : []
  return { type: 'read', events, newest, findings: missed, pages: mostPages }
}

/** Where to go on; afresh, and with a gap, where another account is listened to than the place belongs to. */
export function goOn(cursor: Cursor, whose = ''): { cursor: Cursor; findings: Finding[] } {
  if (cursor.whose === undefined || cursor.whose === whose)
    return { cursor: { ...cursor, whose }, findings: [] }
  const sentence = 'Another account was entered, so listening starts afresh.'
  return { cursor: { whose }, findings: [{ type: 'gap', sentence }] }
}

/** Reads several lists of one account from where each was last read, as one batch: all of them, or none. */
export async function readLists(
  place: { cursor: Cursor; whose: string | undefined },
  lists: readonly string[],
  readPage: (list: string, next: string | null) => Promise<ListPage | Trouble>,
  mostPages: number,
): Promise<Pulled> {
  const begun = goOn(place.cursor, place.whose)
  const newest = typeof begun.cursor.newest === 'string' ? begun.cursor.newest : null
  const events: RawEvent[] = []
  const findings = [...begun.findings]
  let latest = newest
  for (const list of lists) {
    const read = await readNewest((next) => readPage(list, next), newest, mostPages)
    if (read.type !== 'read') return read
    events.push(...read.events)
    findings.push(...read.findings)
    if (read.newest !== null && (latest === null || read.newest > latest)) latest = read.newest
  }
  return { type: 'batch', events, cursor: { ...begun.cursor, newest: latest }, findings }
}
