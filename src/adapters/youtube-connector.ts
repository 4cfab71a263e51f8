import type { Asked, Checked, Connector, Pulled, Rechecked } from '../domain/connector.ts'
import { youtubeBudget } from '../domain/connectors/youtube.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { RawEvent } from '../domain/source.ts'
import { nextPeriod } from '../domain/spending.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { type Entry, goOn, type ListPage, type Nested } from './newest-first.ts'
import { callPlatform } from './platform-call.ts'
import { fingerprint, rawBody } from './raw-body.ts'
import { readLists } from './read-lists.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'YouTube'
const api = 'https://www.googleapis.com/youtube/v3'
const pagesAtOnce = 10
/** The list of the replies to a comment, and its first page. */
const repliesTo = 'replies/'
const start = 'start'

/**
 * Comments under a channel's videos (developers.google.com/youtube/v3/docs/commentThreads/list, from the discovery
 * document of the Data API v3, read 22 November 2026). Each page costs one unit.
 */
export function youtubeConnector(environment: Environment): Connector {
  const base = environment.platforms?.youtube ?? api
  const call = (path: string, { secrets, now, signal }: Asked) =>
    callPlatform(
      {
        platform,
        url: `${base}${path}`,
        headers: { 'x-goog-api-key': secrets.key ?? '' },
        now,
        signal,
        sort: (status, body) => sortGoogle(status, body, now),
      },
      environment,
    )

  async function pull(asked: Asked): Promise<Pulled> {
    let spent = 0
    const own = asked.settings.channel ?? ''
    const readThreads = async (next: string | null): Promise<ListPage | Trouble> => {
      const page = next === null ? '' : `&pageToken=${encodeURIComponent(next)}`
      const channel = encodeURIComponent(own)
      spent += 1
      const answer = await call(
        `/commentThreads?part=snippet,replies&allThreadsRelatedToChannelId=${channel}&order=time&maxResults=100&textFormat=plainText${page}`,
        asked,
      )
      if (isTrouble(answer)) return answer
      const entries: Entry[] = []
      const events: RawEvent[] = []
      const nested: Nested[] = []
      for (const thread of listIn(answer.body, 'items')) {
        const top = valueIn(valueIn(thread, 'snippet'), 'topLevelComment')
        const replies = listIn(valueIn(thread, 'replies'), 'comments')
        const all = Number(valueIn(valueIn(thread, 'snippet'), 'totalReplyCount') ?? 0)
        const parent = valueIn(top, 'id')
        // A thread holds only a few of its replies, in no order that is promised.
        if (all > replies.length && typeof parent === 'string')
          nested.push({ list: `${repliesTo}${parent}`, next: start, read: null })
        entries.push(entryOf(top))
        for (const comment of [top, ...replies]) events.push(...eventOf(comment, own))
      }
      return { entries, events, nested, next: nextIn(answer.body) }
    }
    const readReplies = async (parent: string, next: string | null): Promise<ListPage | Trouble> => {
      const page = next === null || next === start ? '' : `&pageToken=${encodeURIComponent(next)}`
      spent += 1
      const answer = await call(
        `/comments?part=snippet&parentId=${encodeURIComponent(parent)}&maxResults=100&textFormat=plainText${page}`,
        asked,
      )
      if (isTrouble(answer)) return answer
      const replies = listIn(answer.body, 'items')
      return {
        entries: replies.map(entryOf),
        events: replies.flatMap((reply) => eventOf(reply, own)),
        next: nextIn(answer.body),
      }
    }
    const readPage = (list: string, next: string | null) =>
      list.startsWith(repliesTo) ? readReplies(list.slice(repliesTo.length), next) : readThreads(next)
    const { cursor, settings, now, left } = asked
    return readLists(goOn(cursor, settings.channel), ['comments'], readPage, {
      now,
      pagesAtOnce,
      left,
      spent: () => spent,
    })
  }

  return {
    pull,
    async check(asked): Promise<Checked> {
      const channel = encodeURIComponent(asked.settings.channel ?? '')
      const answer = await call(`/channels?part=snippet&id=${channel}`, asked)
      if (isTrouble(answer)) return answer
      const [found] = listIn(answer.body, 'items')
      if (!found) return trouble('config-wrong', 'YouTube knows no channel with this id. It begins with UC.')
      const title = String(valueIn(valueIn(found, 'snippet'), 'title') ?? '')
      return { type: 'works', findings: [], found: [`This is the channel “${title}”.`] }
    },
    async recheck(asked, items): Promise<ReadonlyMap<string, Rechecked>> {
      const found = new Map<string, Rechecked>()
      for (let from = 0; from < items.length; from += 50) {
        const some = items.slice(from, from + 50)
        const ids = some.map(({ externalId }) => encodeURIComponent(externalId)).join(',')
        const answer = await call(`/comments?part=snippet&id=${ids}&textFormat=plainText`, asked)
        await asked.pay(1)
        if (isTrouble(answer)) break
        const there = new Map(listIn(answer.body, 'items').map((one) => [valueIn(one, 'id'), one]))
        for (const item of some) {
          const [now] = eventOf(there.get(item.externalId), asked.settings.channel ?? '')
          found.set(
            item.externalId,
            !there.has(item.externalId)
              ? { type: 'gone', reason: 'not-found', stated: false }
              : now && now.externalVersion !== item.version
                ? { type: 'edited', event: now }
                : { type: 'present' },
          )
        }
      }
      return found
    },
  }
}

/** Google says why in a list of reasons; the quota of a day is one of them. */
function sortGoogle(status: number, body: unknown, now: Date): Trouble | undefined {
  const [first] = listIn(valueIn(body, 'error'), 'errors')
  const reason = valueIn(first, 'reason')
  if (status === 403 && (reason === 'quotaExceeded' || reason === 'dailyLimitExceeded'))
    return {
      type: 'out-of-credit',
      until: nextPeriod(youtubeBudget, now),
      finding: {
        type: 'problem',
        sentence: 'YouTube’s units for today are spent. They begin anew at midnight in California.',
      },
    }
  if (status === 400 && reason === 'keyInvalid')
    return {
      type: 'auth-revoked',
      finding: { type: 'problem', sentence: 'YouTube does not know this API key. Enter a new one.' },
    }
  return undefined
}

function nextIn(body: unknown): string | null {
  const next = valueIn(body, 'nextPageToken')
  return typeof next === 'string' ? next : null
}

function entryOf(comment: unknown): Entry {
  const at = valueIn(valueIn(comment, 'snippet'), 'publishedAt')
  return { id: String(valueIn(comment, 'id')), createdAt: String(at ?? '') }
}

function eventOf(comment: unknown, channel: string): RawEvent[] {
  const id = valueIn(comment, 'id')
  const snippet = valueIn(comment, 'snippet')
  if (valueIn(valueIn(snippet, 'authorChannelId'), 'value') === channel) return []
  if (typeof id !== 'string') return [unreadableItem(comment, withoutId)]
  const version = valueIn(snippet, 'updatedAt') ?? valueIn(snippet, 'publishedAt')
  return [
    {
      kind: 'item',
      externalId: id,
      externalVersion: String(version ?? fingerprint(String(valueIn(snippet, 'textOriginal') ?? ''))),
      body: rawBody({ type: 'item', comment }),
    },
  ]
}
