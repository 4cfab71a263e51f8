import type { Asked, Pulled } from '../domain/connector.ts'
import { isTrouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { asksNotToBeFound, type Status, statusIn } from './mastodon-status.ts'
import { type ListPage, notePage, pageFrom } from './newest-first.ts'

const pageSize = 40

/** A timeline of a server: its path, and its name in cursors. */
export type Timeline = { name: string; path: string; stream: Record<string, string> }

/** The timelines that a source listens to: one for each hashtag, or the whole public one. */
export function timelinesOf(settings: Asked['settings']): Timeline[] {
  const tags = (settings.tags ?? '')
    .split(/[\s,;]+/)
    .map((tag) => tag.replace(/^#/, '').toLowerCase())
    .filter((tag) => tag !== '')
  if (tags.length === 0)
    return [{ name: 'public', path: '/api/v1/timelines/public', stream: { stream: 'public' } }]
  return [...new Set(tags)].slice(0, 8).map((tag) => ({
    name: `#${tag}`,
    path: `/api/v1/timelines/tag/${encodeURIComponent(tag)}`,
    stream: { stream: 'hashtag', tag },
  }))
}

/** Reads one page of each timeline that has more, and keeps what is wanted or known. */
export async function pullTimelines(asked: Asked, environment: Environment): Promise<Pulled> {
  let { cursor, findings } = begin(asked)
  let more = false
  const found = new Map<string, Status>()
  const timelines = timelinesOf(asked.settings)
  const under = timelines.filter(({ name }) => pageFrom(cursor, name) !== null)
  for (const timeline of under.length > 0 ? under : timelines) {
    const below = pageFrom(cursor, timeline.name)
    const query = { limit: String(pageSize), ...(below !== null && { max_id: below }) }
    const answer = await askMastodon(asked, timeline.path, query, environment)
    if (isTrouble(answer)) return answer
    if (answer.type === 'absent' || !Array.isArray(answer.body))
      return trouble('transient', 'There is no timeline at this address. Is it a Mastodon-compatible server?')
    for (const value of answer.body) {
      const status = statusIn(value)
      if (status && !(timeline.name === 'public' && asksNotToBeFound(value))) found.set(status.uri, status)
    }
    const noted = notePage(cursor, timeline.name, pageOf(answer.body), asked)
    cursor = noted.cursor
    more ||= noted.more
    findings = [...findings, ...noted.findings]
  }
  return { type: 'batch', events: await toKeep([...found.values()], asked), cursor, findings, more }
}

/** Everything that has an id counts for the walk, kept or not. snac2 sends no links, so the last id leads on. */
export function pageOf(page: readonly unknown[]): Pick<ListPage, 'entries' | 'next'> {
  const entries = page.flatMap((value) => {
    const id = valueIn(value, 'id')
    const createdAt = valueIn(value, 'created_at')
    return typeof id === 'string' ? [{ id, createdAt: typeof createdAt === 'string' ? createdAt : '' }] : []
  })
  return { entries, next: entries.at(-1)?.id ?? null }
}

/** What names a school, and what was kept before (it may have been edited). The oldest first. */
export async function toKeep(statuses: readonly Status[], asked: Asked): Promise<RawEvent[]> {
  const wanted = new Set(statuses.filter(({ words }) => asked.wanted(words)))
  const unsure = statuses.filter((status) => !wanted.has(status))
  const known =
    unsure.length > 0
      ? await asked.known({ uris: unsure.map(({ event }) => event.externalId), dids: [] })
      : null
  return statuses
    .filter((status) => wanted.has(status) || known?.uris.has(status.event.externalId))
    .map(({ event }) => event)
    .toReversed()
}

function begin({ cursor, address }: Asked): { cursor: Cursor; findings: Finding[] } {
  if (cursor.address === undefined) return { cursor: { address }, findings: [] }
  if (cursor.address === address) return { cursor, findings: [] }
  // Each server has ids of its own.
  const sentence =
    'The address of this source was changed, so listening starts afresh. Some posts may have been missed; those from now on are heard.'
  return { cursor: { address }, findings: [{ type: 'gap', sentence }] }
}
