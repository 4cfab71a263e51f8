import type { Cursor, Finding } from '../domain/source.ts'

/** One entry of a page: what the server calls it, and when it says that it was made. */
export type Entry = { id: string; createdAt: string }

/** A place in a list that gives its newest entries first: the marks of the last finished walk, and the walk under way. */
type Walk = {
  /** Whether a walk was ever finished: the first one takes one page and begins there. */
  begun: boolean
  marks: readonly string[]
  since: string
  top: readonly string[]
  topAt: string
  at: string
  pages: number
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
 * Notes a page of a list; `next` is the server’s own mark of the next page where it gives one (null at the end). The mark moves only when the walk has come back to where the last one began, so that a walk that
 * breaks off loses nothing; `cursor` holds the place to walk on from, and `more` says that there is one.
 */
export function notePage(
  cursor: Cursor,
  list: string,
  page: readonly Entry[],
  next: string | null | undefined = page.at(-1)?.id,
): { cursor: Cursor; more: boolean; findings: Finding[] } {
  const walk = walkIn(cursor, list)
  const first = walk.at === ''
  const top = first ? page.slice(0, mostMarks).map(({ id }) => id) : walk.top
  const topAt = first ? (page[0]?.createdAt ?? '') : walk.topAt
  const pages = walk.pages + 1
  const metOldMark = page.some(({ id }) => walk.marks.includes(id))
  const beforeOldMark =
    walk.since !== '' && page.length > 0 && page.every(({ createdAt }) => isBefore(createdAt, walk.since))
  const done = page.length === 0 || next == null || !walk.begun || metOldMark || beforeOldMark
  const givenUp = !done && pages >= mostPages
  if (done || givenUp) {
    const { marks, since } = top.length > 0 ? { marks: top, since: topAt } : walk
    const settled = { begun: true, marks, since }
    return {
      cursor: withWalk(cursor, list, settled),
      more: false,
      findings: givenUp ? [tooMuch(walk.since)] : [],
    }
  }
  const { begun, marks, since } = walk
  const going = { begun, marks, since, top, topAt, at: next, pages }
  return { cursor: withWalk(cursor, list, going), more: true, findings: [] }
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
  return {
    begun: text('begun') === '1',
    marks: words('marks'),
    since: text('since'),
    top: words('top'),
    topAt: text('topAt'),
    at: text('at'),
    pages: Number(text('pages') || 0),
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
