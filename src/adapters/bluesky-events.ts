import { createHash } from 'node:crypto'
import type { RawEvent } from '../domain/source.ts'
import type { Frame, PostChange } from './bluesky-frames.ts'
import type { NamesOf } from './bluesky-names.ts'
import { wordsOf } from './post-words.ts'
import { rawBody } from './raw-body.ts'

/** What of the whole network somebody asked for. The rest is not kept. */
export type Interest = {
  /** Whether a post is asked for: `text` holds all its words. Called for each post of the network. */
  wanted(text: string, uri: string, did: string): boolean
  /** Which of these posts and authors are kept already. Called at most once a batch. */
  known(asked: {
    uris: string[]
    dids: string[]
  }): Promise<{ uris: ReadonlySet<string>; dids: ReadonlySet<string> }>
}

/** A frame with the bytes that it came in. */
export type Received = { frame: Frame; bytes: Uint8Array }

/**
 * The raw events of what somebody asked for, in the order in which they happened: posts that are wanted, and
 * whatever becomes of posts and authors that are kept. A frame that cannot be read is always among them.
 */
export async function eventsOf(
  frames: readonly Received[],
  interest: Interest,
  namesOf: NamesOf,
): Promise<RawEvent[]> {
  const candidates = frames.flatMap((received) => candidatesIn(received, interest))
  const unsure = candidates.filter(({ wanted }) => !wanted)
  const uris = new Set(unsure.filter(({ kind }) => kind !== 'account').map(({ externalId }) => externalId))
  const dids = new Set(unsure.filter(({ kind }) => kind === 'account').map(({ externalId }) => externalId))
  const stored = unsure.length > 0 ? await interest.known({ uris: [...uris], dids: [...dids] }) : null
  const kept = new Set([...(stored?.uris ?? []), ...(stored?.dids ?? [])])
  const taken = candidates.filter(({ externalId, author, wanted }) => {
    if (!wanted && !kept.has(externalId)) return false
    // What is taken in with this very batch is known to the rest of it.
    kept.add(externalId)
    if (author !== null) kept.add(author)
    return true
  })
  const authors = taken.flatMap(({ author, details }) =>
    saysWho(details) && author !== null ? [author] : [],
  )
  const names = authors.length > 0 ? await namesOf(authors) : new Map<string, string>()
  return taken.map(({ kind, externalId, externalVersion, author, details }) => {
    const name = saysWho(details) && author !== null ? { handle: names.get(author) ?? null } : {}
    return { kind, externalId, externalVersion, body: rawBody({ ...details, ...name }) }
  })
}

/** Is an author shown with it? */
function saysWho({ type }: Candidate['details']): boolean {
  return type === 'post'
}

/** What may become a raw event. `author` is the account; `wanted` says that it is kept whatever is known. */
type Candidate = Omit<RawEvent, 'body'> & {
  author: string | null
  wanted: boolean
  details: { type: 'post' | 'post-deleted' | 'account' | 'unreadable'; [field: string]: unknown }
}

function candidatesIn({ frame, bytes }: Received, interest: Interest): Candidate[] {
  switch (frame.type) {
    case 'posts':
      return frame.changes.flatMap((change) => postCandidate(frame, change, interest))
    case 'account': {
      // These two say that a server has fallen behind, not that anybody has gone.
      if (frame.status === 'desynchronized' || frame.status === 'throttled') return []
      const { did, active, status, time } = frame
      const externalVersion = `${time} ${status ?? 'active'}`
      const details = { type: 'account' as const, did, active, status, time }
      return [{ kind: 'account', externalId: did, externalVersion, author: did, wanted: false, details }]
    }
    case 'unreadable': {
      const externalId = `frame:${createHash('sha256').update(bytes).digest('base64url')}`
      const base64 = Buffer.from(bytes).toString('base64')
      const details = { type: 'unreadable' as const, reason: frame.reason, frame: base64 }
      return [{ kind: 'item', externalId, externalVersion: '1', author: null, wanted: true, details }]
    }
    default:
      return []
  }
}

function postCandidate(
  { did, rev, time }: Extract<Frame, { type: 'posts' }>,
  change: PostChange,
  interest: Interest,
): Candidate[] {
  // The repository's revision, not the content's hash: a post that goes back to earlier words has changed again.
  const named = { externalId: change.uri, externalVersion: rev, author: did }
  if (change.action === 'delete') {
    const details = { type: 'post-deleted' as const, uri: change.uri, did, time }
    return [{ ...named, kind: 'deletion', wanted: false, details }]
  }
  const wanted = interest.wanted(wordsOf(change.record), change.uri, did)
  if (!wanted && change.action === 'create') return []
  const { uri, cid, record } = change
  return [{ ...named, kind: 'item', wanted, details: { type: 'post', uri, did, cid, time, record } }]
}
