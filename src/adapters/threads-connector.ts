import type { Asked, Checked, Connector, Pulled, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { callMeta, receiveFromMeta, renewToken } from './meta-call.ts'
import { type Entry, goOn, type ListPage } from './newest-first.ts'
import { afterAll, fingerprint, rawBody } from './raw-body.ts'
import { readLists } from './read-lists.ts'
import { recheckEach, recheckedAs } from './recheck-items.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'Threads'
const api = 'https://graph.threads.net/v1.0'
const fields = 'id,text,username,timestamp,permalink,is_reply_owned_by_me'
const pagesAtOnce = 6
/** Replies are asked for under so many of the account's own newest posts. */
const ownPosts = 10

/**
 * Replies to a Threads account and mentions of it (developers.facebook.com/documentation/threads, replies, mentions and
 * webhooks, read 22 November 2026).
 */
export function threadsConnector(environment: Environment): Connector {
  const base = environment.platforms?.threads ?? api
  const call = (path: string, asked: Asked) => callMeta(path, platform, base, asked, environment)

  async function readPage(asked: Asked, edge: string, next: string | null): Promise<ListPage | Trouble> {
    const after = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const answer = await call(`/${edge}?fields=${fields}&reverse=true&limit=50${after}`, asked)
    if (isTrouble(answer)) return answer
    const following = valueIn(valueIn(valueIn(answer.body, 'paging'), 'cursors'), 'after')
    const posts = listIn(answer.body, 'data')
    return {
      entries: posts.map(entryOf),
      events: posts.filter((post) => valueIn(post, 'is_reply_owned_by_me') !== true).map(eventOf),
      next: typeof following === 'string' && posts.length > 0 ? following : null,
    }
  }

  return {
    async pull(asked): Promise<Pulled> {
      const own = await call(`/me/threads?fields=id&limit=${ownPosts}`, asked)
      if (isTrouble(own)) return own
      const conversations = listIn(own.body, 'data').map(
        (post) => `${String(valueIn(post, 'id'))}/conversation`,
      )
      return readLists(
        goOn(asked.cursor, asked.source),
        ['me/mentions', ...conversations],
        (list, next) => readPage(asked, list, next),
        { now: asked.now, pagesAtOnce },
      )
    },
    async check(asked): Promise<Checked> {
      const answer = await call('/me?fields=id,username', asked)
      if (isTrouble(answer)) return answer
      const name = String(valueIn(answer.body, 'username') ?? '')
      return { type: 'works', findings: [], found: [`This is the account “${name}”.`], account: name }
    },
    async health(asked): Promise<ReadBack | Trouble> {
      const endsAt = await renewToken('th_refresh_token', platform, base, asked, environment)
      const answer = await call('/me?fields=id,username', asked)
      if (isTrouble(answer)) return answer
      return {
        type: 'read-back',
        findings: [],
        endsAt,
        account: String(valueIn(answer.body, 'username') ?? ''),
      }
    },
    receive: async (request, asked) =>
      receiveFromMeta(request, asked, 'threads', ({ field, value }) => {
        const id = valueIn(value, 'id')
        if (typeof id !== 'string') return []
        if (field === 'delete')
          return [
            {
              kind: 'deletion',
              externalId: id,
              externalVersion: afterAll(),
              body: rawBody({ type: 'deleted' }),
            },
          ]
        return field === 'replies' || field === 'mentions' ? [eventOf(value)] : []
      }),
    recheck: (asked, items) =>
      recheckEach(items, async (item) => {
        const answer = await call(`/${item.externalId}?fields=${fields}`, asked)
        return recheckedAs(answer, item, (body) => eventOf(body))
      }),
  }
}

function entryOf(post: unknown): Entry {
  return { id: String(valueIn(post, 'id')), createdAt: String(valueIn(post, 'timestamp') ?? '') }
}

function eventOf(post: unknown): RawEvent {
  const id = valueIn(post, 'id')
  if (typeof id !== 'string') return unreadableItem(post, withoutId)
  return {
    kind: 'item',
    externalId: id,
    externalVersion: fingerprint(String(valueIn(post, 'text') ?? '')),
    body: rawBody({ type: 'item', post, link: valueIn(post, 'permalink') ?? null }),
  }
}
