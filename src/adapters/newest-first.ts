import type { Cursor, Finding, RawEvent } from '../domain/source.ts'

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
  /** What stands within the entries, such as the comments under posts. */
  within?: readonly Entry[]
  /** Lists within the entries of which more than what stands on this page is to be had. */
  nested?: readonly Nested[]
}

/** A list within an entry of another list, read in part: the comments under a post, the replies to a comment. */
export type Nested = {
  list: string
  /** The server’s own mark of where it goes on. */
  next: string
  /** What was read of it, where its newest stands first; null where its order is not known, so that all of it is read. */
  read: readonly Entry[] | null
}

/** A place in a list that gives its newest entries first: the marks of the last finished walk, and the walk under way. */
type Walk = {
  /** Whether a walk was ever finished: the first one begins where the list is now. */
  begun: boolean
  marks: readonly string[]
  since: string
  /** The time of the newest that stood within the entries when the last walk began. */
  said: string
  top: readonly string[]
  topAt: string
  topSaid: string
  at: string
  pages: number
  /** How many pages were read since an old mark was met, with the one on which it was. */
  met: number
}

/** So many of the newest entries are remembered: any of them may be deleted before the next walk. */
const mostMarks = 20
/**
 * A walk is given up after so many pages: what lies further back is a gap. Ten thousand entries are still read back, at
 * the smallest pages that any platform gives (25).
 */
const mostPages = 420
/** So that nothing in a list is older. */
const always = '1970-01-01T00:00:00.000Z'
const placeOfList = /^(.*) (?:begun|marks|since|said|top|topAt|topSaid|at|pages|met)$/
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
  { entries, next, within = [] }: Pick<ListPage, 'entries' | 'next' | 'within'>,
  { now, further = 0 }: { now: Date; further?: number },
): { cursor: Cursor; more: boolean; findings: Finding[] } {
  const walk = walkIn(cursor, list)
  const first = walk.at === ''
  const top = first ? [...new Set(entries.map(({ id }) => id))].slice(0, mostMarks) : walk.top
  const topAt = first ? newestOf(entries, now) : walk.topAt
  const topSaid = first ? newestOf([...entries, ...within], now) : walk.topSaid
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
    const settled = { begun: true, marks, since, said: topSaid || walk.said }
    return {
      cursor: withWalk(cursor, list, settled),
      more: false,
      findings: givenUp && met === 0 ? [tooMuch(walk.since)] : [],
    }
  }
  const { begun, marks, since, said } = walk
  const going = { begun, marks, since, said, top, topAt, topSaid, at: next, pages, met }
  return { cursor: withWalk(cursor, list, going), more: true, findings: [] }
}

/**
 * Notes that more of a list within an entry is owed, to be walked through on its own: all of it where its order is not
 * known; else down to what was said before the last walk through the list around it began. Null where nothing is owed.
 */
export function oweWithin(cursor: Cursor, around: string, { list, next, read }: Nested): Cursor | null {
  const { begun, said } = walkIn(cursor, around)
  const since = read === null ? always : said || always
  const isKnown = read?.some(({ createdAt }) => isBefore(createdAt, since)) ?? false
  // What stood deep in a list before it was first read is not owed.
  if (isKnown || (read !== null && !begun)) return null
  return withWalk(cursor, list, { begun: true, since, at: next, pages: 1 })
}

/** The lists through which a walk is under way. */
export function listsUnderWay(cursor: Cursor): string[] {
  return Object.entries(cursor).flatMap(([name, at]) =>
    name.endsWith(' at') && at !== '' ? [name.slice(0, -' at'.length)] : [],
  )
}

/** Gives up a place in a list: the walk begins at its top again. */
export function fromTheTop(cursor: Cursor, list: string): Cursor {
  const { begun, marks, since, said } = walkIn(cursor, list)
  return withWalk(cursor, list, { begun, marks, since, said })
}

/** Forgets the place in a list. */
export function withoutList(cursor: Cursor, list: string): Cursor {
  return withWalk(cursor, list, {})
}

/** Forgets the places of lists that are read no more, unless a walk through one is under way. */
export function withoutOthers(cursor: Cursor, lists: readonly string[]): Cursor {
  const kept = new Set([...lists, ...listsUnderWay(cursor)])
  return Object.fromEntries(
    Object.entries(cursor).filter(([name]) => {
      const [, list] = placeOfList.exec(name) ?? []
      return list === undefined || kept.has(list)
    }),
  )
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

/** The time of the newest entry. What is dated in the future would make everything after it seem old. */
function newestOf(entries: readonly Entry[], now: Date): string {
  const times = entries.map(({ createdAt }) => createdAt).filter((at) => Date.parse(at) <= now.getTime())
  return times.reduce((newest, at) => (Date.parse(at) > Date.parse(newest || '1970') ? at : newest), '')
}

function tooMuch(since: string): Finding {
  return {
    type: 'gap',
    sentence: 'More was said than can be read back at once. The oldest of it was passed over.',
    ...(Date.parse(since) > 0 ? { from: new Date(since).toISOString() } : {}),
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
    said: text('said') || text('since'),
    top: words('top'),
    topAt: text('topAt'),
    topSaid: text('topSaid'),
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
