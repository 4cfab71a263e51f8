import type { Asked, Intent, Sent } from '../domain/connector.ts'
import { isTrouble, type OutcomeUnknown, trouble } from '../domain/outcome.ts'
import { askServer, lookUpAccount } from './bluesky-account.ts'
import { postCollection } from './bluesky-frames.ts'
import { blueskyPost } from './bluesky-post.ts'
import { exchangeAs, signInAgain } from './bluesky-session.ts'
import type { Environment } from './environment.ts'
import { valueIn } from './json.ts'

/** A post as others refer to it. */
type Reference = { uri: string; cid: string }

/**
 * Answers a post from the account. The post’s name in the account was chosen beforehand, so the server has it once
 * however often it is sent; it is asked for before it is sent, and after whatever went wrong.
 */
export async function replyOnBluesky(asked: Asked, intent: Intent, environment: Environment): Promise<Sent> {
  const before = await own(asked, intent, environment)
  if (before.type !== 'absent') return before
  const parent = await parentOf(asked, intent, environment)
  if ('type' in parent) return parent
  const record = {
    $type: postCollection,
    text: intent.text,
    ...facetsOf(intent.text),
    langs: ['en'],
    createdAt: asked.now.toISOString(),
    reply: parent,
  }
  const body = JSON.stringify({ repo: before.did, collection: postCollection, rkey: intent.key, record })
  const created = await exchangeAs(asked, 'com.atproto.repo.createRecord', { body }, environment)
  if (!isTrouble(created) && created.status === 200) return done(before.did, intent.key)
  const after = await own(asked, intent, environment)
  if (after.type === 'done') return after
  if (isTrouble(created)) return created.type === 'transient' ? unknown : created
  if (created.status === 401 || created.status === 403) return signInAgain
  if (created.status >= 500) return unknown
  const words = valueIn(created.body, 'message')
  return trouble(
    'rejected',
    `Bluesky does not take this answer.${typeof words === 'string' ? ` It says: “${words.slice(0, 200)}”` : ''}`,
  )
}

/** Does the answer stand in the account already? */
async function own(
  asked: Asked,
  { key }: Intent,
  environment: Environment,
): Promise<Sent | { type: 'absent'; did: string }> {
  const session = await exchangeAs(asked, 'com.atproto.server.getSession', { query: {} }, environment)
  if (isTrouble(session)) return session
  if (session.status !== 200) return signInAgain
  const { did } = session.session
  const query = { repo: did, collection: postCollection, rkey: key }
  const record = await exchangeAs(asked, 'com.atproto.repo.getRecord', { query }, environment)
  if (isTrouble(record)) return record
  if (record.status === 200) return done(did, key)
  if (valueIn(record.body, 'error') === 'RecordNotFound') return { type: 'absent', did }
  return trouble(
    'transient',
    'The account’s server could not say whether the answer is there. It is asked again.',
  )
}

/** What is answered, and the post that the whole conversation began with. */
async function parentOf(
  asked: Asked,
  { to }: Intent,
  environment: Environment,
): Promise<{ root: Reference; parent: Reference } | ReturnType<typeof trouble>> {
  const post = blueskyPost(to.externalId)
  if (!post) return trouble('rejected', 'What is answered is no post on Bluesky.')
  const options = { ...environment, signal: asked.signal }
  const account = await lookUpAccount(post.did, options)
  const place = { repo: post.did, collection: postCollection, rkey: post.rkey }
  const found =
    account.type === 'account' && account.server !== null
      ? await askServer(account.server, 'com.atproto.repo.getRecord', place, options)
      : null
  const cid = valueIn(found?.body, 'cid')
  if (found?.status !== 200 || typeof cid !== 'string')
    return trouble('transient', 'The server of whoever wrote this cannot be reached. It is tried again.')
  const parent = { uri: to.externalId, cid }
  const root = valueIn(valueIn(valueIn(found.body, 'value'), 'reply'), 'root')
  const [rootUri, rootCid] = [valueIn(root, 'uri'), valueIn(root, 'cid')]
  const isPart = typeof rootUri === 'string' && typeof rootCid === 'string'
  return { parent, root: isPart ? { uri: rootUri, cid: rootCid } : parent }
}

/** Links are links only where their places are named, in bytes of UTF-8. */
function facetsOf(text: string): { facets?: object[] } {
  const facets = [...text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?')\]]/g)].map((link) => {
    const byteStart = Buffer.byteLength(text.slice(0, link.index))
    return {
      index: { byteStart, byteEnd: byteStart + Buffer.byteLength(link[0]) },
      features: [{ $type: 'app.bsky.richtext.facet#link', uri: link[0] }],
    }
  })
  return facets.length > 0 ? { facets } : {}
}

function done(did: string, key: string): Sent {
  return {
    type: 'done',
    externalId: `at://${did}/${postCollection}/${key}`,
    url: `https://bsky.app/profile/${did}/post/${key}`,
  }
}

const unknown: OutcomeUnknown = {
  type: 'outcome-unknown',
  finding: { type: 'problem', sentence: 'The account’s server did not say whether it has the answer.' },
}
