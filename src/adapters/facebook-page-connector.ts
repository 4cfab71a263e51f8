import type { Asked, Checked, Connector, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { callMeta, nextAfter, receiveFromMeta, subscribedTo } from './meta-call.ts'
import { type Entry, goOn, type ListPage } from './newest-first.ts'
import { afterAll, fingerprint, rawBody } from './raw-body.ts'
import { readLists } from './read-lists.ts'
import { recheckEach, recheckedAs } from './recheck-items.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'Facebook'
const graph = 'https://graph.facebook.com/v25.0'
const commentFields = 'id,message,from,created_time,permalink_url'
const fields = `${commentFields},comments.limit(50).filter(stream).order(reverse_chronological){${commentFields}}`
/** A list of the comments under a post, those that answer others among them, the newest first. */
const commentsUnder = '/comments'
const pagesAtOnce = 6

/**
 * A Facebook Page's own surroundings, by the Graph API (developers.facebook.com/docs/graph-api/reference/page/feed and
 * .../docs/graph-api/webhooks, read 22 November 2026). The Page's own words are left out.
 */
export function facebookPageConnector(environment: Environment): Connector {
  const base = environment.platforms?.['facebook-page'] ?? graph
  const call = (path: string, asked: Asked, method?: 'DELETE') =>
    callMeta(path, platform, base, asked, environment, method)

  async function readPosts(asked: Asked, edge: string, next: string | null): Promise<ListPage | Trouble> {
    const { page = '' } = asked.settings
    const answer = await call(next ?? `/${page}/${edge}?fields=${fields}&limit=25`, asked)
    if (isTrouble(answer)) return answer
    const posts = listIn(answer.body, 'data')
    const commentsOf = (post: unknown) => listIn(valueIn(post, 'comments'), 'data')
    const events = posts.flatMap((post) => [
      ...eventOf(post, page),
      ...commentsOf(post).flatMap((comment) => eventOf(comment, page)),
    ])
    const following = valueIn(valueIn(answer.body, 'paging'), 'next')
    return {
      entries: posts.map(entryOf),
      events,
      within: posts.flatMap((post) => commentsOf(post).map(entryOf)),
      nested: posts.flatMap((post) => {
        const more = nextAfter(valueIn(post, 'comments'))
        const list = `${String(valueIn(post, 'id'))}${commentsUnder}`
        return more === null ? [] : [{ list, next: more, read: commentsOf(post).map(entryOf) }]
      }),
      next: typeof following === 'string' ? pathOf(following) : null,
    }
  }

  async function readComments(asked: Asked, list: string, next: string | null): Promise<ListPage | Trouble> {
    const after = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const order = 'filter=stream&order=reverse_chronological'
    const answer = await call(`/${list}?${order}&fields=${commentFields}&limit=100${after}`, asked)
    if (isTrouble(answer)) return answer
    const comments = listIn(answer.body, 'data')
    return {
      entries: comments.map(entryOf),
      events: comments.flatMap((comment) => eventOf(comment, asked.settings.page ?? '')),
      next: nextAfter(answer.body),
    }
  }

  const readPage = (asked: Asked, list: string, next: string | null) =>
    list.endsWith(commentsUnder) ? readComments(asked, list, next) : readPosts(asked, list, next)

  return {
    pull: (asked) =>
      readLists(
        goOn(asked.cursor, asked.settings.page),
        ['feed', 'tagged'],
        (list, next) => readPage(asked, list, next),
        { now: asked.now, pagesAtOnce },
      ),
    async check(asked): Promise<Checked> {
      const answer = await call(`/${asked.settings.page ?? ''}?fields=name`, asked)
      if (isTrouble(answer)) return answer
      const read = await readPage(asked, 'feed', null)
      if ('type' in read) return read
      const count = read.events.length
      return {
        type: 'works',
        findings: [],
        found: [
          `This is the Page “${String(valueIn(answer.body, 'name') ?? 'without a name')}”.`,
          count === 0
            ? 'Nobody has written there lately.'
            : `${count} comments and posts by others are on its newest page.`,
        ],
      }
    },
    receive: async (request, asked) =>
      receiveFromMeta(request, asked, 'page', ({ field, value, account }) =>
        field === 'feed' || field === 'mention' ? changeOf(value, account) : [],
      ),
    async recheck(asked, items) {
      return recheckEach(items, async (item) => {
        const answer = await call(`/${item.externalId}?fields=${commentFields}`, asked)
        return recheckedAs(answer, item, (body) => eventOf(body, asked.settings.page ?? '')[0])
      })
    },
    /** A Page’s token made as the form says has no end. */
    async health(asked): Promise<ReadBack | Trouble> {
      const page = asked.settings.page ?? ''
      const told = asked.secrets.appSecret !== undefined
      const answer = await call(told ? `/${page}/subscribed_apps` : `/${page}?fields=id`, asked)
      if (isTrouble(answer)) return answer
      return {
        type: 'read-back',
        findings: told ? subscribedTo(answer.body, 'feed', 'The Page') : [],
        endsAt: null,
        account: page,
      }
    },
    async revoke(asked): Promise<Finding[]> {
      const answer = await call(`/${asked.settings.page ?? ''}/subscribed_apps`, asked, 'DELETE')
      return isTrouble(answer) ? [answer.finding] : []
    },
  }
}

/** Paging addresses hold the token; what we need of them is the path behind the version. */
function pathOf(address: string): string | null {
  const url = URL.parse(address)
  if (!url) return null
  url.searchParams.delete('access_token')
  return `${url.pathname.replace(/^\/v[\d.]+/, '')}${url.search}`
}

function entryOf(post: unknown): Entry {
  return { id: String(valueIn(post, 'id')), createdAt: String(valueIn(post, 'created_time') ?? '') }
}

function eventOf(post: unknown, page: string): RawEvent[] {
  const id = valueIn(post, 'id')
  if (valueIn(valueIn(post, 'from'), 'id') === page) return []
  if (typeof id !== 'string') return [unreadableItem(post, withoutId)]
  const version = fingerprint(String(valueIn(post, 'message') ?? ''))
  return [{ kind: 'item', externalId: id, externalVersion: version, body: rawBody({ type: 'item', post }) }]
}

/** A webhook's change: what was added or edited, or what is gone. `edit` and `edited` are both sent. */
function changeOf(value: unknown, page: string): RawEvent[] {
  const id = valueIn(value, 'comment_id') ?? valueIn(value, 'post_id')
  const verb = valueIn(value, 'verb')
  if (typeof id !== 'string') return []
  if (verb === 'remove' || verb === 'delete')
    return [
      {
        kind: 'deletion',
        externalId: id,
        externalVersion: afterAll(String(valueIn(value, 'created_time') ?? '')),
        body: rawBody({ type: 'deleted' }),
      },
    ]
  if (verb !== 'add' && verb !== 'edit' && verb !== 'edited') return []
  const seconds = Number(valueIn(value, 'created_time') ?? 0)
  const post = {
    id,
    message: valueIn(value, 'message'),
    from: valueIn(value, 'from'),
    permalink_url: valueIn(value, 'permalink_url') ?? valueIn(valueIn(value, 'post'), 'permalink_url'),
    created_time: seconds > 0 ? new Date(seconds * 1000).toISOString() : undefined,
  }
  return eventOf(post, page)
}
