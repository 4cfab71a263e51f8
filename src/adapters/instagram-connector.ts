import type { Asked, Checked, Connector, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './connectors.ts'
import { listIn, valueIn } from './json.ts'
import { callMeta, receiveFromMeta, renewToken, subscribedTo } from './meta-call.ts'
import { type Entry, goOn, type ListPage, readLists } from './newest-first.ts'
import { fingerprint, rawBody } from './raw-body.ts'
import { recheckEach, recheckedAs } from './recheck-items.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'Instagram'
const graph = 'https://graph.instagram.com/v25.0'
const comment = 'id,text,username,timestamp'
const fieldsOf: Readonly<Record<string, string>> = {
  media: `id,permalink,timestamp,comments.limit(50){${comment},replies.limit(50){${comment}}}`,
  tags: 'id,caption,username,permalink,timestamp',
}
const pagesAtOnce = 6

/**
 * An Instagram professional account's own surroundings (developers.facebook.com/docs/instagram-platform, comments,
 * tags and webhooks, read 22 November 2026). Deletions are announced nowhere.
 */
export function instagramConnector(environment: Environment): Connector {
  const base = environment.platforms?.instagram ?? graph
  const call = (path: string, asked: Asked, method?: 'DELETE') =>
    callMeta(path, platform, base, asked, environment, method)

  async function readPage(asked: Asked, edge: string, next: string | null): Promise<ListPage | Trouble> {
    const after = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const answer = await call(
      `/${asked.settings.account ?? ''}/${edge}?fields=${fieldsOf[edge]}&limit=25${after}`,
      asked,
    )
    if (isTrouble(answer)) return answer
    const posts = listIn(answer.body, 'data')
    const events = posts.flatMap((media) => (edge === 'tags' ? [eventOf(media, null)] : commentsUnder(media)))
    const following = valueIn(valueIn(valueIn(answer.body, 'paging'), 'cursors'), 'after')
    const more = typeof valueIn(valueIn(answer.body, 'paging'), 'next') === 'string'
    return {
      entries: posts.map(entryOf),
      events,
      next: more && typeof following === 'string' ? following : null,
    }
  }

  return {
    pull: (asked) =>
      readLists(
        goOn(asked.cursor, asked.settings.account),
        ['media', 'tags'],
        (list, next) => readPage(asked, list, next),
        { now: asked.now, pagesAtOnce },
      ),
    async check(asked): Promise<Checked> {
      const answer = await call(`/${asked.settings.account ?? ''}?fields=username`, asked)
      if (isTrouble(answer)) return answer
      const read = await readPage(asked, 'media', null)
      if ('type' in read) return read
      return {
        type: 'works',
        findings: [],
        found: [
          `This is the account “${String(valueIn(answer.body, 'username') ?? '')}”.`,
          `${read.events.length} comments stand under its newest posts.`,
        ],
      }
    },
    receive: async (request, asked) =>
      receiveFromMeta(request, asked, 'instagram', ({ field, value, account, at }) => {
        if (field !== 'comments' || valueIn(valueIn(value, 'from'), 'id') === account) return []
        const sent = {
          id: valueIn(value, 'id'),
          text: valueIn(value, 'text'),
          username: valueIn(valueIn(value, 'from'), 'username'),
          timestamp: new Date(at * 1000).toISOString(),
        }
        return [eventOf(sent, null)]
      }),
    recheck: (asked, items) =>
      recheckEach(items, async (item) => {
        const answer = await call(`/${item.externalId}?fields=${comment}`, asked)
        return recheckedAs(answer, item, (body) => eventOf(body, item.url))
      }),
    async health(asked): Promise<ReadBack | Trouble> {
      const account = asked.settings.account ?? ''
      const endsAt = await renewToken('ig_refresh_token', platform, base, asked, environment)
      const told = asked.secrets.appSecret !== undefined
      const answer = await call(told ? `/${account}/subscribed_apps` : `/${account}?fields=id`, asked)
      if (isTrouble(answer)) return answer
      const findings = told ? subscribedTo(answer.body, 'comments', 'The account') : []
      return { type: 'read-back', findings, endsAt }
    },
    async revoke(asked): Promise<Finding[]> {
      const answer = await call(`/${asked.settings.account ?? ''}/subscribed_apps`, asked, 'DELETE')
      return isTrouble(answer) ? [answer.finding] : []
    },
  }
}

function commentsUnder(media: unknown): RawEvent[] {
  const link = valueIn(media, 'permalink')
  return listIn(valueIn(media, 'comments'), 'data')
    .flatMap((one) => [one, ...listIn(valueIn(one, 'replies'), 'data')])
    .map((one) => eventOf(one, typeof link === 'string' ? link : null))
}

function entryOf(post: unknown): Entry {
  return { id: String(valueIn(post, 'id')), createdAt: String(valueIn(post, 'timestamp') ?? '') }
}

/** A comment or a tagged post. */
function eventOf(post: unknown, link: string | null): RawEvent {
  const id = valueIn(post, 'id')
  if (typeof id !== 'string') return unreadableItem(post, withoutId)
  const words = String(valueIn(post, 'text') ?? valueIn(post, 'caption') ?? '')
  return {
    kind: 'item',
    externalId: id,
    externalVersion: fingerprint(words),
    body: rawBody({ type: 'item', post, link }),
  }
}
