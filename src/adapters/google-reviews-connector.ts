import type { Asked, Checked, Connector, Rechecked } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { Pulled, RawEvent } from '../domain/source.ts'
import type { Environment } from './connectors.ts'
import { listIn, valueIn } from './json.ts'
import { goOn, type ListPage, readNewest } from './newest-pages.ts'
import { callPlatform } from './platform-call.ts'
import { rawBody } from './raw-body.ts'

const platform = 'Google'
const api = 'https://mybusiness.googleapis.com/v4'
const tokens = 'https://oauth2.googleapis.com'
const mostPages = 10

/**
 * Reviews of a Google Business Profile (developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews,
 * read 22 November 2026), newest change first.
 */
export function googleReviewsConnector(environment: Environment): Connector {
  const own = environment.platforms?.['google-reviews']
  const base = own ?? api

  /** A token for an hour, made from the refresh token each time: nothing has to be kept. */
  async function signIn({ settings, secrets, now, signal }: Asked): Promise<string | Trouble> {
    const answer = await callPlatform(
      {
        platform,
        url: `${own ?? tokens}/token`,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: settings.client ?? '',
          client_secret: secrets.clientSecret ?? '',
          refresh_token: secrets.refreshToken ?? '',
        }).toString(),
        now,
        signal,
        sort: (_, body) =>
          valueIn(body, 'error') === 'invalid_grant'
            ? trouble(
                'auth-revoked',
                'Google does not accept the sign-in any more. Make a new refresh token and enter it.',
              )
            : undefined,
      },
      environment,
    )
    if (isTrouble(answer)) return answer
    return String(valueIn(answer.body, 'access_token') ?? '')
  }

  const reviewsFor = async (asked: Asked) => {
    const token = await signIn(asked)
    if (typeof token !== 'string') return token
    return async (next: string | null): Promise<ListPage | Trouble> => {
      const page = next === null ? '' : `&pageToken=${encodeURIComponent(next)}`
      const answer = await callPlatform(
        {
          platform,
          url: `${base}/${asked.settings.location ?? ''}/reviews?pageSize=50&orderBy=${encodeURIComponent('updateTime desc')}${page}`,
          headers: { authorization: `Bearer ${token}` },
          now: asked.now,
          signal: asked.signal,
        },
        environment,
      )
      if (isTrouble(answer)) return answer
      const following = valueIn(answer.body, 'nextPageToken')
      return {
        items: listIn(answer.body, 'reviews').flatMap(eventOf),
        next: typeof following === 'string' ? following : null,
      }
    }
  }

  return {
    async pull(asked): Promise<Pulled> {
      const readPage = await reviewsFor(asked)
      if (typeof readPage !== 'function') return readPage
      const begun = goOn(asked.cursor, asked.settings.location)
      const newest = typeof begun.cursor.newest === 'string' ? begun.cursor.newest : null
      const read = await readNewest(readPage, newest, mostPages)
      if (read.type !== 'read') return read
      return {
        type: 'batch',
        events: read.events,
        cursor: { ...begun.cursor, newest: read.newest },
        findings: [...begun.findings, ...read.findings],
      }
    },
    async check(asked): Promise<Checked> {
      const readPage = await reviewsFor(asked)
      if (typeof readPage !== 'function') return readPage
      const page = await readPage(null)
      if ('type' in page) return page
      return { type: 'works', findings: [], found: [`${page.items.length} reviews are on its newest page.`] }
    },
    async recheck(asked, items): Promise<ReadonlyMap<string, Rechecked>> {
      const found = new Map<string, Rechecked>()
      const token = await signIn(asked)
      if (typeof token !== 'string') return found
      for (const item of items) {
        const answer = await callPlatform(
          {
            platform,
            url: `${base}/${item.externalId}`,
            headers: { authorization: `Bearer ${token}` },
            now: asked.now,
            signal: asked.signal,
          },
          environment,
        )
        if (isTrouble(answer))
          found.set(
            item.externalId,
            answer.type === 'source-gone'
              ? { type: 'gone', reason: 'not-found', stated: false }
              : { type: 'unknown', sentence: answer.finding.sentence },
          )
        else {
          const [now] = eventOf(answer.body)
          const edited = now && now.event.externalVersion !== item.version
          found.set(item.externalId, edited ? { type: 'edited', event: now.event } : { type: 'present' })
        }
      }
      return found
    },
  }
}

function eventOf(review: unknown): { event: RawEvent; at: string | null }[] {
  const name = valueIn(review, 'name')
  if (typeof name !== 'string') return []
  const at = String(valueIn(review, 'updateTime') ?? '')
  const event = {
    kind: 'item' as const,
    externalId: name,
    externalVersion: at,
    body: rawBody({ type: 'item', review }),
  }
  return [{ event, at: at || null }]
}
