import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Asked, Incoming, ReceivedPush } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, parsedJson, valueIn } from './json.ts'
import { type Answered, callPlatform } from './platform-call.ts'
import { throttled } from './throttled.ts'

/** Meta's numbers for 'too often': of the app, the user, the Page and for business use. */
const tooOften = (code: number) => [4, 17, 32, 613].includes(code) || (code >= 80000 && code <= 80014)
const forbidden = (code: number) => code === 10 || (code >= 200 && code <= 299)

/** Asks Meta's Graph API (Facebook, Instagram, Threads). The token travels in a header, never in an address. */
export function callMeta(
  path: string,
  platform: string,
  base: string,
  asked: Pick<Asked, 'secrets' | 'now' | 'signal'>,
  environment: Environment,
  method: 'GET' | 'DELETE' = 'GET',
): Promise<Answered | Trouble> {
  const { secrets, now, signal } = asked
  return callPlatform(
    {
      platform,
      url: path.startsWith('http') ? path : `${base}${path}`,
      headers: { authorization: `Bearer ${secrets.token ?? ''}` },
      method,
      now,
      signal,
      sort: (_, body, headers) => sortMeta(platform, body, headers, now),
    },
    environment,
  )
}

/**
 * Renews a long-lived token of Instagram or Threads, which ends after 60 days (GET /refresh_access_token of either,
 * developers.facebook.com, read 28 November 2026), and says when the new one ends. Null where it is not renewed: one is
 * only when it is a day old. The vendor takes the token in the address alone, which nobody writes down here.
 */
export async function renewToken(
  grant: 'ig_refresh_token' | 'th_refresh_token',
  platform: string,
  base: string,
  asked: Asked,
  environment: Environment,
): Promise<Date | null> {
  const query = new URLSearchParams({ grant_type: grant, access_token: asked.secrets.token ?? '' })
  const url = `${new URL('/refresh_access_token', base).href}?${query}`
  const { now, signal } = asked
  const answer = await callPlatform({ platform, url, now, signal }, environment)
  if (isTrouble(answer)) return null
  const [token, seconds] = [valueIn(answer.body, 'access_token'), valueIn(answer.body, 'expires_in')]
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') return null
  await asked.keepSecrets({ token })
  return new Date(now.getTime() + seconds * 1000)
}

/** Where a list of Meta's goes on: the mark after its last entry, where there is a page behind it. */
export function nextAfter(list: unknown): string | null {
  const paging = valueIn(list, 'paging')
  const after = valueIn(valueIn(paging, 'cursors'), 'after')
  return typeof valueIn(paging, 'next') === 'string' && typeof after === 'string' ? after : null
}

/** Does a Page or an account have us told of these? What it is not told of is asked for all the same. */
export function subscribedTo(body: unknown, field: string, what: string): Finding[] {
  const subscribed = listIn(body, 'data').some((app) => listIn(app, 'subscribed_fields').includes(field))
  const sentence = `${what} is not set to tell us of changes. It is asked every ten minutes all the same.`
  return subscribed ? [] : [{ type: 'problem', sentence }]
}

function sortMeta(
  platform: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  now: Date,
): Trouble | undefined {
  const error = valueIn(body, 'error')
  const code = Number(valueIn(error, 'code') ?? 0)
  if (code === 0) return undefined
  if (tooOften(code)) return throttled(usageWait(headers), now, 'app')
  if (code === 190)
    return trouble(
      'auth-revoked',
      `${platform} does not accept the access token any more: a password or a role has changed. Enter a new one.`,
    )
  if (forbidden(code))
    return {
      type: 'permission-missing',
      scopes: [],
      finding: {
        type: 'problem',
        sentence: `The app lacks a permission of ${platform}. Ask Meta for it, then try again.`,
      },
    }
  if (code === 100 && Number(valueIn(error, 'error_subcode')) === 33)
    return trouble(
      'source-gone',
      `${platform} knows nothing under this number, or does not show it to this token.`,
    )
  return undefined
}

/** `X-Business-Use-Case-Usage` says in how many minutes one may ask again. */
function usageWait(headers: Readonly<Record<string, string>>): number | null {
  const usage = headers['x-business-use-case-usage']
  const read = usage === undefined ? null : parsedJson(Buffer.from(usage))
  const entries = typeof read === 'object' && read !== null ? Object.values(read).flat() : []
  const minutes = Math.max(
    0,
    ...entries.map((entry) => Number(valueIn(entry, 'estimated_time_to_regain_access') ?? 0)),
  )
  return minutes > 0 ? minutes * 60_000 : null
}

/**
 * What Meta sends to a source's own address. The signature is over the bytes as they came; without an app secret nothing
 * is believed. `read` makes events of one change.
 */
export function receiveFromMeta(
  request: Incoming,
  { secrets }: Pick<Asked, 'secrets'>,
  object: string,
  read: (change: { field: string; value: unknown; account: string; at: number }) => RawEvent[],
): ReceivedPush {
  if (request.method === 'GET') {
    const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge } = request.query
    return mode === 'subscribe' && challenge !== undefined && isSame(token, secrets.verifyToken ?? '')
      ? { type: 'challenge', answer: challenge }
      : { type: 'refused', status: 403, sentence: 'The word for this address is another one.' }
  }
  const signature = request.headers['x-hub-signature-256'] ?? ''
  const own = secrets.appSecret
    ? `sha256=${createHmac('sha256', secrets.appSecret).update(request.body).digest('hex')}`
    : ''
  if (!isSame(signature, own))
    return { type: 'refused', status: 401, sentence: 'The signature is not right.' }
  const body = parsedJson(request.body)
  if (valueIn(body, 'object') !== object)
    return { type: 'refused', status: 400, sentence: 'This is about something else.' }
  const events = listIn(body, 'entry').flatMap((entry) => {
    const account = String(valueIn(entry, 'id') ?? '')
    const at = Number(valueIn(entry, 'time') ?? 0)
    return listIn(entry, 'changes').flatMap((change) =>
      read({ field: String(valueIn(change, 'field') ?? ''), value: valueIn(change, 'value'), account, at }),
    )
  })
  return { type: 'received', events }
}

/** Compared in the same time wherever they differ. Nothing is the same as an empty word. */
function isSame(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)]
  return b.byteLength > 0 && a.byteLength === b.byteLength && timingSafeEqual(a, b)
}
