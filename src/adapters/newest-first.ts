import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, Pulled, RawEvent } from '../domain/source.ts'

/**
 * One entry of a page: what the server calls it, and when it says that it was made. In a list that is ordered by the last
 * change, the id has to name the version as well: an old entry that was edited is no mark there.
 */
export type Entry = { id: string; createdAt: string }

/** One page of a list whose newest entries stand first. */
export type ListPage = {
  /** Everything that stands there, kept or not: by it the walk finds its way. */
  entries: readonly Entry[]
  events: readonly RawEvent[]
  /** The server’s own mark of the next page; null at the end. */
  next: string | null
}

/** A place in a list that gives its newest entries first: the marks of the last finished walk, and the walk under way. */
type Walk = {
  /** Whether a walk was ever finished: the first one begins where the list is now. */
  begun: boolean
  marks: readonly string[]
  since: string
  top: readonly string[]
  topAt: string
  at: string
  pages: number
  /** How many pages were read since an old mark was met, with the one on which it was. */
  met: number
}

/** So many of the newest entries are remembered: any of them may be deleted before the next walk. */
const mostMarks = 20
/** A walk is given up after so many pages: what lies further back is a gap. */
const mostPages = 250
/** Servers put what comes late from elsewhere a little further down (milliseconds). */
const lateness = 3_600_000

/** Where the next page begins: an id to read on below, or the newest. */
export function pageFrom(cursor: Cursor, list: string): string | null {
  return walkIn(cursor, list).at || null
}

/**
 * Notes a page of a list. The mark moves only when the walk has come back to where the last one began, so that a walk
 * that breaks off loses nothing; `cursor` holds the place to walk on from, and `more` says that there is one. `further`
 * pages are read beyond the old mark, in lists whose old entries change.
 */
export function notePage(
  cursor: Cursor,
  list: string,
  { entries, next }: Pick<ListPage, 'entries' | 'next'>,
  { now, further = 0 }: { now: Date; further?: number },
): { cursor: Cursor; more: boolean; findings: Finding[] } {
  const walk = walkIn(cursor, list)
  const first = walk.at === ''
  const top = first ? [...new Set(entries.map(({ id }) => id))].slice(0, mostMarks) : walk.top
  const topAt = first ? newestOf(entries, now) : walk.topAt
  const pages = walk.pages + 1
  const metOldMark = entries.some(({ id }) => walk.marks.includes(id))
  const beforeOldMark =
    walk.since !== '' &&
    entries.length > 0 &&
    entries.every(({ createdAt }) => isBefore(createdAt, walk.since))
  const met = walk.met + (walk.met > 0 || !walk.begun || metOldMark || beforeOldMark ? 1 : 0)
  const done = entries.length === 0 || next === null || met > further
  const givenUp = !done && pages >= mostPages
  if (done || givenUp) {
    const { marks, since } = top.length > 0 ? { marks: top, since: topAt } : walk
    const settled = { begun: true, marks, since }
    return {
      cursor: withWalk(cursor, list, settled),
      more: false,
      findings: givenUp && met === 0 ? [tooMuch(walk.since)] : [],
    }
  }
  const { begun, marks, since } = walk
  const going = { begun, marks, since, top, topAt, at: next, pages, met }
  return { cursor: withWalk(cursor, list, going), more: true, findings: [] }
}

/** Where to go on; afresh, and with a gap, where another account is listened to than the place belongs to. */
export function goOn(
  cursor: Cursor,
  whose = '',
  sentence = 'Another account was entered, so listening starts afresh.',
): { cursor: Cursor; findings: Finding[] } {
  if (cursor.whose === undefined || cursor.whose === whose)
    return { cursor: { ...cursor, whose }, findings: [] }
  return { cursor: { whose }, findings: [{ type: 'gap', sentence }] }
}

type Pace = {
  now: Date
  /** The most pages that are read before what came is kept. The next time goes on below them. */
  pagesAtOnce: number
  /** What may still be spent; each page costs at least one. Null where nothing is counted. */
  left?: number | null
  spent?: () => number
}

/**
 * Walks through several lists of one account, and one page beyond what was read before, since old entries change too.
 * Whatever goes wrong on the way, nothing is given and no place moves. Where the budget ends in the middle, what was
 * read is kept with its place, and the next period goes on from there.
 */
export async function readLists(
  from: { cursor: Cursor; findings: Finding[] },
  lists: readonly string[],
  readPage: (list: string, next: string | null) => Promise<ListPage | Trouble>,
  { now, pagesAtOnce, left = null, spent = () => 0 }: Pace,
): Promise<Pulled> {
  let cursor = withoutOthers(from.cursor, lists)
  // A list that turns up later is owed from the first time on: the replies to a post that was not there yet.
  const newest = from.cursor.newest ?? now.toISOString()
  const events: RawEvent[] = []
  const findings = [...from.findings]
  let under = lists.filter((list) => pageFrom(cursor, list) !== null)
  if (under.length === 0) under = [...lists]
  const cost = () => (left === null ? {} : { spent: spent() })
  const poor = () => left !== null && spent() >= left
  const unread = new Set(under)
  for (const list of under) {
    for (let page = 0; page < pagesAtOnce && !poor(); page++) {
      let read = await readPage(list, pageFrom(cursor, list))
      // A mark of the server’s own may hold for a while only: then the walk begins at the top again.
      if ('type' in read && read.type === 'rejected' && page === 0 && pageFrom(cursor, list) !== null) {
        cursor = fromTheTop(cursor, list)
        read = await readPage(list, null)
      }
      if ('type' in read && isTrouble(read)) return { ...read, ...cost() }
      const { events: found, ...noted } = read as ListPage
      events.push(...found)
      const step = notePage(cursor, list, noted, { now, further: 1 })
      cursor = step.cursor
      findings.push(...step.findings)
      unread.delete(list)
      if (!step.more) break
    }
  }
  const more = unread.size > 0 || lists.some((list) => pageFrom(cursor, list) !== null)
  return { type: 'batch', events, cursor: { ...cursor, newest }, findings, more, ...cost() }
}

/** The time of the newest entry. What is dated in the future would make everything after it seem old. */
function newestOf(entries: readonly Entry[], now: Date): string {
  const times = entries.map(({ createdAt }) => createdAt).filter((at) => Date.parse(at) <= now.getTime())
  return times.reduce((newest, at) => (Date.parse(at) > Date.parse(newest || '1970') ? at : newest), '')
}

function tooMuch(since: string): Finding {
  return {
    type: 'gap',
    sentence: 'More was said than can be read back at once. The oldest of it was passed over.',
    ...(Number.isNaN(Date.parse(since)) ? {} : { from: new Date(since).toISOString() }),
  }
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other) - lateness
}

function walkIn(cursor: Cursor, list: string): Walk {
  const text = (name: string) => String(cursor[`${list} ${name}`] ?? '')
  const words = (name: string) => text(name).split(' ').filter(Boolean)
  const once = typeof cursor.newest === 'string' ? cursor.newest : ''
  return {
    begun: text('begun') === '1' || once !== '',
    marks: words('marks'),
    since: text('since') || once,
    top: words('top'),
    topAt: text('topAt'),
    at: text('at'),
    pages: Number(text('pages') || 0),
    met: Number(text('met') || 0),
  }
}

function withWalk(cursor: Cursor, list: string, walk: Partial<Walk>): Cursor {
  const others = Object.entries(cursor).filter(([name]) => !name.startsWith(`${list} `))
  const own = Object.entries(walk).map(([name, value]) => [
    `${list} ${name}`,
    typeof value === 'object' ? value.join(' ') : value === true ? 1 : value === false ? 0 : value,
  ])
  return Object.fromEntries([...others, ...own])
}

function fromTheTop(cursor: Cursor, list: string): Cursor {
  const { begun, marks, since } = walkIn(cursor, list)
  return withWalk(cursor, list, { begun, marks, since })
}

/** Forgets the places of lists that are read no more, such as the replies to a post that has grown old. */
function withoutOthers(cursor: Cursor, lists: readonly string[]): Cursor {
  return Object.fromEntries(
    Object.entries(cursor).filter(([name]) => {
      const [list] = /^(.*) (?:begun|marks|since|top|topAt|at|pages|met)$/.exec(name)?.slice(1) ?? []
      return list === undefined || lists.includes(list)
    }),
  )
}
