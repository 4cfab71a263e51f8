import { createHash } from 'node:crypto'
import type { Pulled } from '../domain/connector.ts'
import { type Trouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding } from '../domain/source.ts'
import { readFeedAside } from './feed-worker.ts'
import { type Fetched, guardedFetch } from './guarded-fetch.ts'
import { knownIn, recall } from './known-items.ts'
import { retryAfter, throttled } from './throttled.ts'

export type PullOptions = {
  now: Date
  /** `host:port` pairs that may be asked although they lie in a private network. */
  allow: readonly string[]
  userAgent: string
  /** The most bytes of a feed that are read, after decompression. */
  bodyLimit?: number
  /** For one exchange, in milliseconds. */
  timeLimit?: number
  signal?: AbortSignal
}

const hour = 3_600_000
const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

/**
 * Asks a feed for news. The batch holds what is new or changed since the cursor was written, so the cursor and
 * the events must be kept together. What is no longer in the feed is not reported: feeds drop old items, and
 * that says nothing about the item.
 */
export async function pullFeed(address: string, cursor: Cursor, options: PullOptions): Promise<Pulled> {
  const before = cursor.address === address ? cursor : {}
  const answer = await guardedFetch(address, {
    ...options,
    headers: { accept, ...conditions(before, options.now) },
  })
  if (answer.type !== 'response')
    return trouble(answer.type === 'refused' ? 'config-wrong' : 'transient', answer.sentence)
  if (answer.status === 304) return { type: 'not-modified', cursor: before }
  if (answer.status !== 200) return notServed(answer, options.now)

  const bodyHash = createHash('sha256').update(answer.body).digest('base64url')
  const after: Cursor = {
    ...before,
    address,
    etag: answer.headers.etag ?? null,
    lastModified: answer.headers['last-modified'] ?? null,
    bodyHash,
    readAt: options.now.toISOString(),
  }
  if (before.bodyHash === bodyHash) return { type: 'not-modified', cursor: after }
  const document = await readFeedAside({
    bytes: answer.body,
    contentType: answer.headers['content-type'],
    url: answer.url,
  })
  if (document.type === 'unreadable') return trouble('transient', document.sentence)

  const { events, known, overlap } = recall(document.events, knownIn(before))
  const findings = [...document.findings, ...moved(answer.movedTo)]
  if (overlap === 'none') findings.push(gap)
  if (events.length === 0 && findings.length === 0)
    return { type: 'not-modified', cursor: { ...after, known } }
  return { type: 'batch', events, cursor: { ...after, known }, findings }
}

const gap: Finding = {
  type: 'gap',
  sentence:
    'Nothing in the feed was there the last time, so some items may have come and gone unseen. ' +
    'If this happens often, have the feed asked more often.',
}

/**
 * The marks of the last answer, verbatim, so that an unchanged feed costs nothing. Once a day the feed is asked
 * without them: some servers answer 'unchanged' for ever.
 */
function conditions(before: Cursor, now: Date): Record<string, string> {
  const readAt = typeof before.readAt === 'string' ? Date.parse(before.readAt) : 0
  if (now.getTime() - readAt >= 24 * hour) return {}
  if (typeof before.etag === 'string') return { 'if-none-match': before.etag }
  if (typeof before.lastModified === 'string') return { 'if-modified-since': before.lastModified }
  return {}
}

function notServed({ status, headers }: Extract<Fetched, { type: 'response' }>, now: Date): Trouble {
  const wait = retryAfter(headers['retry-after'], now)
  if (status === 429 || (status === 503 && wait !== null)) return throttled(wait, now)
  if (status === 410)
    return trouble(
      'source-gone',
      'The feed was taken down for good. Please remove it, and connect its new address if it has one.',
    )
  if (status === 404)
    return trouble('transient', 'There is no feed at this address. If that lasts, please check the address.')
  if (status === 401 || status === 403) {
    return trouble(
      'transient',
      'The server does not let Birdsong read this address. It may need a sign-in, or block programs.',
    )
  }
  if (status >= 500)
    return trouble('transient', `The server has a problem of its own (${status}). It will be asked again.`)
  return trouble(
    'transient',
    `The server gave an answer that is no feed (${status}). Please check the address.`,
  )
}

function moved(to: string | null): Finding[] {
  return to === null
    ? []
    : [
        {
          type: 'note',
          sentence: `The feed has moved for good. Connect its new address, and remove this one when that works: ${to}`,
        },
      ]
}
