import type { Asked, Kept, Rechecked } from '../domain/connector.ts'
import { isTrouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { parsedJson, valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { statusIn } from './mastodon-status.ts'

/** Looks at statuses again, one by one: servers differ too much to be asked for many at once. */
export async function recheckStatuses(
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

/**
 * The server that was listened to says what a status is now. That it does not know one says little (some servers hide all
 * statuses from strangers), so then the author's own server is asked for the object itself.
 */
async function recheck(asked: Asked, item: Kept, environment: Environment): Promise<Rechecked> {
  if (item.localId !== null) {
    const path = `/api/v1/statuses/${encodeURIComponent(item.localId)}`
    const answer = await askMastodon(asked, path, {}, environment)
    if (answer.type === 'json') {
      const status = statusIn(answer.body)
      if (status?.uri !== item.externalId) return unknown('The server answered with something else.')
      return status.event.externalVersion === item.version
        ? { type: 'present' }
        : { type: 'edited', event: status.event }
    }
    if (isTrouble(answer) && answer.type !== 'permission-missing') return unknown(answer.finding.sentence)
  }
  return askAuthorsServer(asked, item, environment)
}

async function askAuthorsServer(asked: Asked, item: Kept, environment: Environment): Promise<Rechecked> {
  const headers = { accept: 'application/activity+json' }
  const answer = await guardedFetch(item.externalId, {
    ...environment,
    signal: asked.signal,
    headers,
    bodyLimit: 1_000_000,
  })
  if (answer.type !== 'response') return unknown(answer.sentence)
  // 410 is the author's server saying that it was deleted; 404 may be a fault of the moment.
  if (answer.status === 410) return { type: 'gone', reason: 'author-deleted', stated: true }
  if (answer.status === 404) return { type: 'gone', reason: 'not-found', stated: false }
  const object = answer.status === 200 ? parsedJson(answer.body) : null
  if (valueIn(object, 'type') === 'Tombstone') return { type: 'gone', reason: 'author-deleted', stated: true }
  if (valueIn(object, 'id') === item.externalId) return { type: 'present' }
  return unknown('The author’s server does not say whether it is there.')
}

function unknown(sentence: string): Rechecked {
  return { type: 'unknown', sentence }
}
