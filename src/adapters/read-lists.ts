import type { Pulled } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import {
  fromTheTop,
  type ListPage,
  listsUnderWay,
  notePage,
  oweWithin,
  pageFrom,
  withoutList,
  withoutOthers,
} from './newest-first.ts'

type ReadPage = (list: string, next: string | null) => Promise<ListPage | Trouble>

type Pace = {
  now: Date
  /** The most pages of a list that are read before what came is kept, and four times as many of all. The next time goes on below them. */
  pagesAtOnce: number
  /** What may still be spent; each page costs at least one. Null where nothing is counted. */
  left?: number | null
  spent?: () => number
}

/**
 * Walks through several lists of one account, and one page beyond what was read before, since old entries change too.
 * Where more stands within an entry than is given with it, that is a list of its own, which is walked through as well.
 * Whatever goes wrong on the way, nothing is given and no place moves. Where the budget ends in the middle, what was
 * read is kept with its place, and the next period goes on from there.
 */
export async function readLists(
  from: { cursor: Cursor; findings: Finding[] },
  lists: readonly string[],
  readPage: ReadPage,
  { now, pagesAtOnce, left = null, spent = () => 0 }: Pace,
): Promise<Pulled> {
  let cursor = withoutOthers(from.cursor, lists)
  // A list that turns up later is owed from the first time on: the replies to a post that was not there yet.
  const newest = from.cursor.newest ?? now.toISOString()
  const events: RawEvent[] = []
  const findings = [...from.findings]
  const underWay = listsUnderWay(cursor)
  const turns = underWay.length > 0 ? underWay : [...lists]
  const cost = () => (left === null ? {} : { spent: spent() })
  const poor = () => left !== null && spent() >= left
  const unread = new Set(turns)
  let pagesLeft = 4 * pagesAtOnce
  // Lists within entries join the end of the row.
  for (const list of turns) {
    for (let page = 0; page < pagesAtOnce && !poor(); page++) {
      // Whatever is read at all is begun, however much else there is.
      if (pagesLeft <= 0 && (page > 0 || pageFrom(cursor, list) !== null)) break
      pagesLeft--
      let read = await readPage(list, pageFrom(cursor, list))
      // A mark of the server’s own may hold for a while only: then the walk begins at the top again.
      if ('type' in read && read.type === 'rejected' && page === 0 && pageFrom(cursor, list) !== null) {
        cursor = fromTheTop(cursor, list)
        read = await readPage(list, null)
      }
      unread.delete(list)
      if ('type' in read && !lists.includes(list) && isOfItself(read)) {
        cursor = withoutList(cursor, list)
        findings.push(restUnread)
        break
      }
      if ('type' in read && isTrouble(read)) return { ...read, ...cost() }
      const { events: found, nested = [], ...noted } = read as ListPage
      events.push(...found)
      for (const within of nested) {
        const owed = oweWithin(cursor, list, within)
        if (!owed) continue
        cursor = owed
        if (!turns.includes(within.list)) turns.push(within.list)
      }
      const step = notePage(cursor, list, noted, { now, further: lists.includes(list) ? 1 : 0 })
      cursor = step.cursor
      findings.push(...step.findings)
      if (!step.more) break
    }
  }
  const more = unread.size > 0 || listsUnderWay(cursor).length > 0
  return { type: 'batch', events, cursor: { ...cursor, newest }, findings, more, ...cost() }
}

/** Troubles that are of one list within an entry, and not of the whole account. */
function isOfItself({ type }: Trouble): boolean {
  return type === 'source-gone' || type === 'rejected' || type === 'permission-missing'
}

const restUnread: Finding = {
  type: 'gap',
  sentence:
    'More stood under one post or comment than could be read: it was deleted meanwhile, or the platform does not show it. Some of it may have been missed.',
}
