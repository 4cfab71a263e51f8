import { cborDecode, cborDecodeMulti, verifyCidForBytes } from '@atproto/common'
import { type BlockMap, readCar } from '@atproto/repo'

/** The collection of posts: of an account’s records, all that the stream is listened to for. */
export const postCollection = 'app.bsky.feed.post'

/** One change of one post. `record` is the post as its author's program wrote it, in JSON's terms. */
export type PostChange =
  | { action: 'create' | 'update'; uri: string; cid: string; record: Record<string, unknown> }
  | { action: 'delete'; uri: string }

/** What a frame of the stream says. `seq` is its place in the stream. */
export type Frame =
  | { type: 'posts'; seq: number; did: string; rev: string; time: string; changes: PostChange[] }
  | { type: 'account'; seq: number; did: string; active: boolean; status: string | null; time: string }
  /** Nothing that Birdsong listens for: likes, follows, new handles, and kinds that came later. */
  | { type: 'passed'; seq: number | null; time?: string }
  | { type: 'info'; name: string }
  | { type: 'error'; error: string }
  | { type: 'unreadable'; seq: number | null; reason: string }

/**
 * Reads a frame of `com.atproto.sync.subscribeRepos` (https://atproto.com/specs/event-stream). Each post is
 * checked against its content hash. A frame that cannot be read is an outcome too, because it is to be kept.
 */
export async function readFrame(bytes: Uint8Array): Promise<Frame> {
  let seq: number | null = null
  try {
    const [header, body] = cborDecodeMulti(bytes)
    if (!isMap(header) || !isMap(body)) throw new Error('a frame without header and body')
    if (header.op === -1) return { type: 'error', error: String(body.error) }
    if (header.t === '#info') return { type: 'info', name: String(body.name) }
    seq = typeof body.seq === 'number' ? body.seq : null
    if (header.t === '#commit') return await readCommit(body, need(body.seq, 'number', 'seq'))
    if (header.t !== '#account') return passed(seq, body)
    return {
      type: 'account',
      seq: need(body.seq, 'number', 'seq'),
      did: need(body.did, 'string', 'did'),
      active: need(body.active, 'boolean', 'active'),
      status: typeof body.status === 'string' ? body.status : null,
      time: need(body.time, 'string', 'time'),
    }
  } catch (error) {
    return { type: 'unreadable', seq, reason: error instanceof Error ? error.message : String(error) }
  }
}

function passed(seq: number | null, { time }: Record<string, unknown>): Frame {
  return { type: 'passed', seq, ...(typeof time === 'string' && { time }) }
}

async function readCommit(body: Record<string, unknown>, seq: number): Promise<Frame> {
  const ops = Array.isArray(body.ops) ? body.ops.filter(isMap) : []
  const ofPosts = ops.filter((op) => String(op.path).startsWith(`${postCollection}/`))
  if (ofPosts.length === 0) return passed(seq, body)
  const did = need(body.repo, 'string', 'repo')
  const onlyDeletions = ofPosts.every((op) => op.action === 'delete')
  const blocks = onlyDeletions || !(body.blocks instanceof Uint8Array) ? null : await readBlocks(body.blocks)
  const changes: PostChange[] = []
  for (const op of ofPosts) {
    const uri = `at://${did}/${op.path}`
    if (op.action === 'delete') changes.push({ action: 'delete', uri })
    else if (op.action === 'create' || op.action === 'update') {
      changes.push({
        action: op.action,
        uri,
        cid: String(op.cid),
        record: await readRecord(op.cid as Cid, blocks),
      })
    }
  }
  return { type: 'posts', seq, did, rev: need(body.rev, 'string', 'rev'), time: String(body.time), changes }
}

type Cid = Parameters<BlockMap['get']>[0]

async function readBlocks(bytes: Uint8Array): Promise<BlockMap> {
  // Only posts are checked against their hashes; the rest of the tree is not looked at.
  return (await readCar(bytes, { skipCidVerification: true })).blocks
}

async function readRecord(cid: Cid, blocks: BlockMap | null): Promise<Record<string, unknown>> {
  const bytes = cid && blocks?.get(cid)
  if (!bytes) throw new Error('a post without its content')
  await verifyCidForBytes(cid, bytes)
  const record = asJson(cborDecode(bytes))
  if (!isMap(record)) throw new Error('a post that is no record')
  return record
}

/** The value in JSON's terms: links and bytes as the protocol writes them there ($link, $bytes). */
function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value !== 'object' || value === null) return value
  if ('asCID' in value) return { $link: String(value) }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Plain = { string: string; number: number; boolean: boolean }

function need<Kind extends keyof Plain>(value: unknown, kind: Kind, name: string): Plain[Kind] {
  if (typeof value !== kind) throw new Error(`a frame without ${name}`)
  return value as Plain[Kind]
}
