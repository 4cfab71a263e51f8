import type { Asked, Checked, Connector, Pulled, ReadBack, Rechecked } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { type Entry, goOn, type ListPage } from './newest-first.ts'
import { callPlatform } from './platform-call.ts'
import { fingerprint, rawBody } from './raw-body.ts'
import { readLists } from './read-lists.ts'
import { recheckEach, recheckedAs } from './recheck-items.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const platform = 'Google'
const api = 'https://mybusiness.googleapis.com/v4'
const tokens = 'https://oauth2.googleapis.com'
const pagesAtOnce = 10

/** `endsAt` is when the refresh token ends; null where it has no end: Google says so where access was given for a time. */
type SignedIn = { type: 'signed-in'; token: string; endsAt: Date | null }

/**
 * Reviews of a Google Business Profile (developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews,
 * read 22 November 2026), newest change first.
 */
export function googleReviewsConnector(environment: Environment): Connector {
  const own = environment.platforms?.['google-reviews']
  const base = own ?? api

  /** A token for an hour, made from the refresh token each time: nothing has to be kept. */
  async function signIn({ settings, secrets, now, signal }: Asked): Promise<SignedIn | Trouble> {
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
    const seconds = valueIn(answer.body, 'refresh_token_expires_in')
    return {
      type: 'signed-in',
      token: String(valueIn(answer.body, 'access_token') ?? ''),
      endsAt: typeof seconds === 'number' ? new Date(now.getTime() + seconds * 1000) : null,
    }
  }

  const ask = (path: string, token: string, { now, signal }: Asked) =>
    callPlatform(
      { platform, url: `${base}${path}`, headers: { authorization: `Bearer ${token}` }, now, signal },
      environment,
    )

  const reviewsFor = async (asked: Asked) => {
    const signed = await signIn(asked)
    if (signed.type !== 'signed-in') return signed
    const { token } = signed
    return async (next: string | null): Promise<ListPage | Trouble> => {
      const page = next === null ? '' : `&pageToken=${encodeURIComponent(next)}`
      const order = encodeURIComponent('updateTime desc')
      const path = `/${asked.settings.location ?? ''}/reviews?pageSize=50&orderBy=${order}${page}`
      const answer = await ask(path, token, asked)
      if (isTrouble(answer)) return answer
      const following = valueIn(answer.body, 'nextPageToken')
      const reviews = listIn(answer.body, 'reviews')
      return {
        entries: reviews.map(entryOf),
        events: reviews.map(eventOf),
        next: typeof following === 'string' ? following : null,
      }
    }
  }

  return {
    async pull(asked): Promise<Pulled> {
      const readPage = await reviewsFor(asked)
      if (typeof readPage !== 'function') return readPage
      return readLists(
        goOn(asked.cursor, asked.settings.location),
        ['reviews'],
        (_, next) => readPage(next),
        { now: asked.now, pagesAtOnce },
      )
    },
    async check(asked): Promise<Checked> {
      const readPage = await reviewsFor(asked)
      if (typeof readPage !== 'function') return readPage
      const page = await readPage(null)
      if ('type' in page) return page
      return { type: 'works', findings: [], found: [`${page.events.length} reviews are on its newest page.`] }
    },
    async health(asked): Promise<ReadBack | Trouble> {
      const signed = await signIn(asked)
      return signed.type === 'signed-in' ? { type: 'read-back', findings: [], endsAt: signed.endsAt } : signed
    },
    async recheck(asked, items): Promise<ReadonlyMap<string, Rechecked>> {
      const signed = await signIn(asked)
      if (signed.type !== 'signed-in') return new Map()
      return recheckEach(items, async (item) =>
        recheckedAs(await ask(`/${item.externalId}`, signed.token, asked), item, eventOf),
      )
    },
  }
}

/** The list is ordered by the last change, so that a review is a mark only as long as it stands as it was. */
function entryOf(review: unknown): Entry {
  const at = String(valueIn(review, 'updateTime') ?? '')
  return { id: `${String(valueIn(review, 'name'))}@${at}`, createdAt: at }
}

function eventOf(review: unknown): RawEvent {
  const name = valueIn(review, 'name')
  if (typeof name !== 'string') return unreadableItem(review, withoutId)
  const version = valueIn(review, 'updateTime') ?? fingerprint(String(valueIn(review, 'comment') ?? ''))
  return {
    kind: 'item',
    externalId: name,
    externalVersion: String(version),
    body: rawBody({ type: 'item', review }),
  }
}
