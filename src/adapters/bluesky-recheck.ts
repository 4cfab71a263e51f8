import type { Asked, Kept, Rechecked } from '../domain/connector.ts'
import { isTrouble } from '../domain/outcome.ts'
import { askServer, lookUpAccount } from './bluesky-account.ts'
import { postCollection } from './bluesky-frames.ts'
import { blueskyPost, blueskyPostGone } from './bluesky-post.ts'
import { exchangeAs } from './bluesky-session.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { rawBody } from './raw-body.ts'

/** Looks at Bluesky posts again, each at its author’s own server: only that can say 'deleted' for certain. */
export async function recheckPosts(
  asked: Asked,
  items: readonly Kept[],
  environment: Environment,
): Promise<ReadonlyMap<string, Rechecked>> {
  const found = new Map<string, Rechecked>()
  for (const item of items) {
    if (asked.signal.aborted) break
    found.set(item.externalId, await recheck(asked, item, environment))
  }
  return found
}

/** So many posts can be asked for at once. */
const atOnce = 25

/**
 * The same, and whether the network still shows them to the account: its moderation takes a post down without a word to
 * the author's own server. One that is there and not shown seems to be gone, which takes two such answers.
 */
export async function recheckShown(
  asked: Asked,
  items: readonly Kept[],
  environment: Environment,
): Promise<ReadonlyMap<string, Rechecked>> {
  const found = new Map(await recheckPosts(asked, items, environment))
  const there = [...found].flatMap(([uri, { type }]) => (type === 'present' || type === 'edited' ? uri : []))
  for (let from = 0; from < there.length; from += atOnce) {
    const some = there.slice(from, from + atOnce)
    const query = new URLSearchParams(some.map((uri) => ['uris', uri]))
    const answer = await exchangeAs(asked, 'app.bsky.feed.getPosts', { query }, environment)
    if (isTrouble(answer) || answer.status !== 200 || !Array.isArray(valueIn(answer.body, 'posts'))) break
    markUnshown(found, some, answer.body)
  }
  return found
}

/** Bluesky’s own view of the network, which anybody may ask. */
const publicView = 'https://public.api.bsky.app'

/**
 * Posts that the network’s stream brought: each at its author’s own server, since a deletion during a gap is announced to
 * nobody; and, where the usual network is listened to, whether Bluesky’s view still shows them, since a post that its
 * moderation takes down stands at its author’s server as before. Edits are the stream’s to tell.
 */
export async function recheckHeard(
  asked: Asked,
  items: readonly Kept[],
  usual: readonly string[],
  environment: Environment,
): Promise<ReadonlyMap<string, Rechecked>> {
  const found = new Map<string, Rechecked>()
  for (const [uri, look] of await recheckPosts(asked, items, environment))
    found.set(uri, look.type === 'edited' ? { type: 'present' } : look)
  const view = environment.platforms?.bluesky ?? (usual.includes(asked.address) ? publicView : null)
  if (view === null) return found
  const there = [...found].flatMap(([uri, { type }]) => (type === 'present' ? uri : []))
  for (let from = 0; from < there.length && !asked.signal.aborted; from += atOnce) {
    const some = there.slice(from, from + atOnce)
    const query = new URLSearchParams(some.map((uri) => ['uris', uri]))
    const options = { ...environment, signal: asked.signal }
    const answer = await askServer(view, 'app.bsky.feed.getPosts', query, options)
    if (answer.status !== 200 || !Array.isArray(valueIn(answer.body, 'posts'))) break
    markUnshown(found, some, answer.body)
  }
  return found
}

/** One that is there and not shown seems to be gone. */
function markUnshown(found: Map<string, Rechecked>, uris: readonly string[], view: unknown): void {
  const shown = new Set(listIn(view, 'posts').map((post) => valueIn(post, 'uri')))
  for (const uri of uris)
    if (!shown.has(uri)) found.set(uri, { type: 'gone', reason: 'not-found', stated: false })
}

async function recheck(asked: Asked, item: Kept, environment: Environment): Promise<Rechecked> {
  const post = blueskyPost(item.externalId)
  if (!post) return { type: 'unknown', sentence: 'This is not the address of a Bluesky post.' }
  const options = { ...environment, signal: asked.signal }
  const account = await lookUpAccount(post.did, options)
  if (account.type === 'account' && account.server !== null) {
    const place = { repo: post.did, collection: postCollection, rkey: post.rkey }
    const record = await askServer(account.server, 'com.atproto.repo.getRecord', place, options)
    if (record.status === 200) return present(asked, item, post.did, account.handle, record.body)
  }
  const look = await blueskyPostGone(item.externalId, { ...options, address: null })
  switch (look.type) {
    case 'gone':
      return { type: 'gone', reason: look.reason, stated: look.reason !== 'not-found' }
    case 'present':
      return { type: 'present' }
    case 'unknown':
      return look
  }
}

function present(asked: Asked, item: Kept, did: string, handle: string | null, body: unknown): Rechecked {
  const cid = valueIn(body, 'cid')
  if (typeof cid !== 'string' || item.version.endsWith(` ${cid}`)) return { type: 'present' }
  const time = asked.now.toISOString()
  const { externalId } = item
  return {
    type: 'edited',
    event: {
      kind: 'item',
      externalId,
      // The server does not say when it was edited; we know when it was seen.
      externalVersion: `${time} ${cid}`,
      body: rawBody({
        type: 'post',
        uri: externalId,
        did,
        cid,
        time,
        handle,
        record: valueIn(body, 'value') ?? null,
      }),
    },
  }
}
