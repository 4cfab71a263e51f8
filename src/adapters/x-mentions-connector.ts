import type { Asked, Checked, Connector, Pulled, Rechecked } from '../domain/connector.ts'
import { xBudget } from '../domain/connectors/x-mentions.ts'
import { isTrouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import { nextPeriod } from '../domain/spending.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { goOn } from './newest-first.ts'
import { callPlatform } from './platform-call.ts'
import { rawBody } from './raw-body.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'X'
const api = 'https://api.x.com/2'
const fields =
  'tweet.fields=created_at,edit_history_tweet_ids,author_id&expansions=author_id&user.fields=username'

/** What X charges (docs.x.com/x-api/getting-started, 22 November 2026): 0.5 and 1.0 US cents, at 80 pence a dollar. */
const pencePerPost = 0.4
const pencePerAuthor = 0.8
const pencePerMention = 1.2
const fewest = 5
const most = 100
/** X shows so many mentions, the newest; some fewer where some were deleted (docs.x.com/x-api/posts/timelines, 28 November 2026). */
const mostShown = 800
const almostAll = 780

/**
 * Mentions of an account on X (GET /2/users/:id/mentions, by X's published OpenAPI document, read 22 November 2026).
 * Paid by the post: never more is asked for than the budget has left.
 */
export function xMentionsConnector(environment: Environment): Connector {
  const base = environment.platforms?.['x-mentions'] ?? api
  const call = (path: string, { secrets, now, signal }: Asked) =>
    callPlatform(
      {
        platform,
        url: `${base}${path}`,
        headers: { authorization: `Bearer ${secrets.token ?? ''}` },
        now,
        signal,
      },
      environment,
    )

  /** Posts by the ids of their versions, paid for; and those of which X says that they are not there. */
  async function lookUp(versions: readonly string[], asked: Asked) {
    const answer = await call(`/tweets?ids=${versions.join(',')}&${fields}`, asked)
    if (isTrouble(answer)) return answer
    const cost = costOf(answer.body)
    await asked.pay(cost)
    const authors = listIn(valueIn(answer.body, 'includes'), 'users')
    const events = new Map<string, RawEvent>()
    for (const post of listIn(answer.body, 'data'))
      for (const event of eventOf(post, authors)) events.set(String(valueIn(post, 'id')), event)
    const gone = new Set(listIn(answer.body, 'errors').map((error) => valueIn(error, 'resource_id')))
    return { type: 'looked' as const, events, gone, cost }
  }

  return {
    async pull(asked): Promise<Pulled> {
      const affordable = Math.floor((asked.left ?? Number.POSITIVE_INFINITY) / pencePerMention)
      if (affordable < fewest)
        return {
          type: 'out-of-credit',
          until: nextPeriod(xBudget, asked.now),
          finding: {
            type: 'note',
            sentence: 'The budget of this month is spent. It begins anew next month.',
          },
        }
      const count = Math.min(most, affordable)
      const begun = goOn(asked.cursor, asked.settings.account)
      const answer = await call(
        `/users/${asked.settings.account ?? ''}/mentions?max_results=${count}&${fields}${placeIn(begun.cursor)}`,
        asked,
      )
      if (isTrouble(answer)) return answer
      const authors = listIn(valueIn(answer.body, 'includes'), 'users')
      const posts = listIn(answer.body, 'data')
      const spent = costOf(answer.body)
      return {
        type: 'batch',
        events: posts.flatMap((post) => eventOf(post, authors)),
        findings: [...begun.findings, ...gapOf({ ...asked, cursor: begun.cursor }, answer.body)],
        spent,
        ...nextOf(begun.cursor, answer.body, asked.cursor.whose === begun.cursor.whose),
      }
    },
    async check(asked): Promise<Checked> {
      const answer = await call(`/users/${asked.settings.account ?? ''}?user.fields=username`, asked)
      if (isTrouble(answer)) return answer
      const name = String(valueIn(valueIn(answer.body, 'data'), 'username') ?? '')
      return {
        type: 'works',
        findings: [],
        found: [`This is the account @${name}.`],
        account: asked.settings.account ?? '',
      }
    },
    async recheck(asked, items): Promise<ReadonlyMap<string, Rechecked>> {
      const found = new Map<string, Rechecked>()
      let left = asked.left ?? Number.POSITIVE_INFINITY
      for (let from = 0; from < items.length; from += most) {
        // What the budget cannot pay for is looked at when it can.
        const affordable = Math.min(most, Math.floor(left / pencePerMention))
        const some = items.slice(from, from + affordable)
        if (some.length === 0) break
        const looked = await lookUp(
          some.map(({ version }) => version),
          asked,
        )
        if (isTrouble(looked)) break
        left -= looked.cost
        const { events, gone } = looked
        const edited = some.filter(({ version }) => isEdited(version, events.get(version)))
        for (const item of some) {
          if (events.has(item.version) && !edited.includes(item))
            found.set(item.externalId, { type: 'present' })
          // X says so itself: the post is not there, or not for us.
          else if (gone.has(item.version))
            found.set(item.externalId, { type: 'gone', reason: 'not-found', stated: true })
        }
        if (edited.length === 0) continue
        // Asked for an earlier version X may give that one's words: those of the newest are asked for by its own id.
        const newest = await lookUp(
          edited.map(({ version }) => events.get(version)?.externalVersion ?? version),
          asked,
        )
        if (isTrouble(newest)) break
        left -= newest.cost
        for (const event of newest.events.values()) found.set(event.externalId, { type: 'edited', event })
      }
      return found
    },
  }
}

const isEdited = (version: string, now: RawEvent | undefined) =>
  now !== undefined && now.externalVersion !== version

/** What an answer cost, in pence: by its posts, and the authors that were named with them. */
function costOf(body: unknown): number {
  const authors = listIn(valueIn(body, 'includes'), 'users')
  return listIn(body, 'data').length * pencePerPost + authors.length * pencePerAuthor
}

/**
 * `since` is where the last whole walk began; while one walks back, `page` is its place, `begun` its newest post and
 * `read` how many it has read.
 */
function placeIn({ since, page }: Cursor): string {
  return [since ? `&since_id=${since}` : '', page ? `&pagination_token=${page}` : ''].join('')
}

function nextOf(
  { since = null, begun = null, whose = null, read = null }: Cursor,
  body: unknown,
  visited: boolean,
): { cursor: Cursor; more: boolean } {
  const meta = valueIn(body, 'meta')
  const newest = begun ?? valueIn(meta, 'newest_id')
  const first = typeof newest === 'string' ? newest : null
  const page = valueIn(meta, 'next_token')
  // On the first visit nothing is owed: one page is enough, and the walk begins there.
  return typeof page === 'string' && (visited || since !== null)
    ? {
        cursor: { whose, since, begun: first, page, read: Number(read) + listIn(body, 'data').length },
        more: true,
      }
    : { cursor: { whose, since: first ?? since, begun: null, page: null, read: null }, more: false }
}

/** Mentions are kept for seven days: after a longer pause what was in between cannot be had. */
function* gapOf({ cursor, now }: Asked, body: unknown): Generator<Finding> {
  const seen = typeof cursor.since === 'string' ? timeOfId(cursor.since) : null
  const sevenDays = now.getTime() - 7 * 86_400_000
  if (seen !== null && seen < sevenDays && cursor.page == null && listIn(body, 'data').length > 0)
    yield {
      type: 'gap',
      sentence: 'X shows the last seven days only. What was said between was not heard.',
      from: new Date(seen).toISOString(),
      to: new Date(sevenDays).toISOString(),
    }
  const posts = listIn(body, 'data')
  const read = Number(cursor.read ?? 0) + posts.length
  const oldest = timeOfId(String(valueIn(posts.at(-1), 'id')))
  if (read >= almostAll && valueIn(valueIn(body, 'meta'), 'next_token') === undefined)
    yield {
      type: 'gap',
      sentence: `X shows the newest ${mostShown} mentions only, and there were more. What was said before them was not heard.`,
      ...(seen !== null && { from: new Date(seen).toISOString() }),
      ...(oldest !== null && { to: new Date(oldest).toISOString() }),
    }
}

/** When a post was made, by its id (a snowflake; milliseconds since 4 November 2010). */
function timeOfId(id: string): number | null {
  return /^\d{6,20}$/.test(id) ? Number(BigInt(id) >> 22n) + 1_288_834_974_657 : null
}

/** An edit is a new id with the same history: the first id names the post, the last its version. */
function eventOf(post: unknown, authors: readonly unknown[]): RawEvent[] {
  const id = valueIn(post, 'id')
  if (post === undefined) return []
  if (typeof id !== 'string') return [unreadableItem(post, withoutId)]
  const history = listIn(post, 'edit_history_tweet_ids').filter((one) => typeof one === 'string')
  const author = authors.find((one) => valueIn(one, 'id') === valueIn(post, 'author_id')) ?? null
  return [
    {
      kind: 'item',
      externalId: history[0] ?? id,
      externalVersion: history.at(-1) ?? id,
      body: rawBody({ type: 'item', post, author }),
    },
  ]
}
