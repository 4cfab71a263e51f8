import type { Asked, Checked, Connector, Pulled, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { callMeta, nextAfter, receiveFromMeta, renewToken, subscribedTo } from './meta-call.ts'
import { type Entry, goOn, type ListPage, type Nested } from './newest-first.ts'
import { fingerprint, rawBody } from './raw-body.ts'
import { readLists } from './read-lists.ts'
import { recheckEach, recheckedAs } from './recheck-items.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'Instagram'
const graph = 'https://graph.instagram.com/v25.0'
const comment = 'id,text,username,timestamp'
const withReplies = `${comment},replies.limit(50){${comment}}`
const fieldsOf: Readonly<Record<string, string>> = {
  media: `id,permalink,timestamp,comments_count,comments.limit(50){${withReplies}}`,
  tags: 'id,caption,username,permalink,timestamp',
}
const pagesAtOnce = 6
/** The list of the comments under a post, and of the replies to a comment. */
const under = '/comments'
const repliesTo = '/replies'
/** Under how many posts comments are counted, and up to how many of them all are read again when there are more. */
const mostCounts = 100
const mostReadAgain = 5_000

/**
 * An Instagram professional account's own surroundings (developers.facebook.com/docs/instagram-platform, comments,
 * tags and webhooks, read 22 November 2026). Deletions are announced nowhere.
 */
export function instagramConnector(environment: Environment): Connector {
  const base = environment.platforms?.instagram ?? graph
  const call = (path: string, asked: Asked, method?: 'DELETE') =>
    callMeta(path, platform, base, asked, environment, method)

  async function readPosts(
    asked: Asked,
    edge: string,
    next: string | null,
    counts: CommentCounts,
  ): Promise<ListPage | Trouble> {
    const after = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const answer = await call(
      `/${asked.settings.account ?? ''}/${edge}?fields=${fieldsOf[edge]}&limit=25${after}`,
      asked,
    )
    if (isTrouble(answer)) return answer
    const posts = listIn(answer.body, 'data')
    const isOwn = edge === 'media'
    return {
      entries: posts.map(entryOf),
      events: posts.flatMap((post) => (isOwn ? commentsUnder(post) : [eventOf(post, null)])),
      within: isOwn ? posts.flatMap((post) => commentsOf(post).flatMap(withItsReplies).map(entryOf)) : [],
      nested: isOwn ? posts.flatMap((post) => moreUnder(post, counts)) : [],
      next: nextAfter(answer.body),
    }
  }

  /** Comments under a post, the newest first, or replies to a comment. */
  async function readWithin(asked: Asked, list: string, next: string | null): Promise<ListPage | Trouble> {
    const after = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const fields = `${list.endsWith(repliesTo) ? comment : withReplies},media{permalink}`
    const answer = await call(`/${list}?fields=${fields}&limit=50${after}`, asked)
    if (isTrouble(answer)) return answer
    const found = listIn(answer.body, 'data')
    return {
      entries: found.map(entryOf),
      events: found.flatMap((one) => eventsOf(one, valueIn(valueIn(one, 'media'), 'permalink'))),
      nested: found.flatMap(moreReplies),
      next: nextAfter(answer.body),
    }
  }

  return {
    async pull(asked): Promise<Pulled> {
      const from = goOn(asked.cursor, asked.settings.account)
      const counts = countsIn(from.cursor)
      const pulled = await readLists(
        from,
        ['media', 'tags'],
        (list, next) =>
          list.includes('/') ? readWithin(asked, list, next) : readPosts(asked, list, next, counts),
        { now: asked.now, pagesAtOnce },
      )
      return pulled.type === 'batch'
        ? { ...pulled, cursor: { ...pulled.cursor, counts: asWords(counts) } }
        : pulled
    },
    async check(asked): Promise<Checked> {
      const answer = await call(`/${asked.settings.account ?? ''}?fields=username`, asked)
      if (isTrouble(answer)) return answer
      const read = await readPosts(asked, 'media', null, countsIn({}))
      if ('type' in read) return read
      return {
        type: 'works',
        findings: [],
        found: [
          `This is the account “${nameIn(answer.body)}”.`,
          `${read.events.length} comments stand under its newest posts.`,
        ],
        account: nameIn(answer.body),
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
      const own = await call(`/${account}?fields=username`, asked)
      if (isTrouble(own)) return own
      const apps = told ? await call(`/${account}/subscribed_apps`, asked) : null
      if (apps && isTrouble(apps)) return apps
      const findings = apps ? subscribedTo(apps.body, 'comments', 'The account') : []
      return { type: 'read-back', findings, endsAt, account: nameIn(own.body) }
    },
    async revoke(asked): Promise<Finding[]> {
      const answer = await call(`/${asked.settings.account ?? ''}/subscribed_apps`, asked, 'DELETE')
      return isTrouble(answer) ? [answer.finding] : []
    },
  }
}

/** What Instagram calls the author of a comment. */
const nameIn = (account: unknown) => String(valueIn(account, 'username') ?? '')

const commentsOf = (media: unknown) => listIn(valueIn(media, 'comments'), 'data')
const withItsReplies = (one: unknown) => [one, ...listIn(valueIn(one, 'replies'), 'data')]

function commentsUnder(media: unknown): RawEvent[] {
  return commentsOf(media).flatMap((one) => eventsOf(one, valueIn(media, 'permalink')))
}

/** A comment with the replies that stand with it. */
function eventsOf(one: unknown, link: unknown): RawEvent[] {
  return withItsReplies(one).map((each) => eventOf(each, typeof link === 'string' ? link : null))
}

/**
 * Where a post has more comments than stand with it. A reply stands with its comment, however old that is: so where
 * the number of all has changed since they were last read, all are read again.
 */
function moreUnder(media: unknown, counts: CommentCounts): Nested[] {
  const id = String(valueIn(media, 'id'))
  const count = Number(valueIn(media, 'comments_count') ?? Number.NaN)
  const before = counts.before.get(id)
  if (!Number.isNaN(count)) counts.now.set(id, count)
  if (before === count) return []
  const replies = commentsOf(media).flatMap(moreReplies)
  const next = nextAfter(valueIn(media, 'comments'))
  if (next === null) return replies
  const all = before !== undefined && count <= mostReadAgain
  const read = all ? null : commentsOf(media).map(entryOf)
  return [{ list: `${id}${under}`, next, read }, ...replies]
}

function moreReplies(one: unknown): Nested[] {
  const next = nextAfter(valueIn(one, 'replies'))
  return next === null ? [] : [{ list: `${String(valueIn(one, 'id'))}${repliesTo}`, next, read: null }]
}

/** How many comments the newest posts had, with their replies, when they were last read and now. */
type CommentCounts = { before: ReadonlyMap<string, number>; now: Map<string, number> }

function countsIn({ counts }: Cursor): CommentCounts {
  const words = typeof counts === 'string' ? counts.split(' ').filter(Boolean) : []
  const before = words.map((word): [string, number] => {
    const [id = '', count] = word.split(':')
    return [id, Number(count)]
  })
  return { before: new Map(before), now: new Map() }
}

function asWords({ before, now }: CommentCounts): string {
  const all = [...now, ...[...before].filter(([id]) => !now.has(id))]
  return all
    .slice(0, mostCounts)
    .map(([id, count]) => `${id}:${count}`)
    .join(' ')
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
