import type { Asked } from '../domain/connector.ts'
import { type Trouble, trouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { parsedJson, valueIn } from './json.ts'
import { retryAfter, throttled } from './throttled.ts'

export type MastodonAnswer =
  | { type: 'json'; body: unknown }
  /** The server knows of no such thing. */
  | { type: 'absent'; status: 404 | 410 }
  | Trouble

/** Where a request goes, and with whose token. */
export type Place = Pick<Asked, 'address' | 'secrets' | 'now' | 'signal'>

/** Asks a Mastodon-compatible server. Its programs differ, so nothing is believed but the status and JSON. */
export async function askMastodon(
  { address, secrets, now, signal }: Place,
  path: string,
  query: Readonly<Record<string, string>>,
  environment: Environment,
  sent?: { form: Readonly<Record<string, string>>; key: string },
): Promise<MastodonAnswer> {
  if (!URL.canParse(address))
    return trouble('config-wrong', 'Give the server’s whole address, beginning with https://.')
  const url = new URL(path, address)
  url.search = new URLSearchParams(query).toString()
  const answer = await guardedFetch(url.href, {
    ...environment,
    signal,
    bodyLimit: 10_000_000,
    ...(sent && { method: 'POST' as const, body: new URLSearchParams(sent.form).toString() }),
    headers: {
      accept: 'application/json',
      ...(sent && { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': sent.key }),
      ...(secrets.token && { authorization: `Bearer ${secrets.token}` }),
    },
  })
  if (answer.type === 'refused') return trouble('config-wrong', answer.sentence)
  if (answer.type !== 'response') return trouble('transient', answer.sentence)
  const { status, headers } = answer
  if (status === 404 || status === 410) return { type: 'absent', status }
  if (status === 429)
    return throttled(retryAfter(headers['retry-after'] ?? headers['x-ratelimit-reset'], now), now)
  if (sent && (status === 403 || status === 422)) return notTaken(status, answer.body)
  // snac2 answers a token that it does not know with 422.
  if (status === 401 || status === 403 || (status === 422 && secrets.token))
    return notLetIn(secrets.token !== undefined)
  if (status < 200 || status > 299)
    return trouble('transient', `The server has a problem of its own (${status}). It will be asked again.`)
  const body = parsedJson(answer.body)
  if (body === null)
    return trouble('transient', 'The server sent a page where data was expected. It will be asked again.')
  return { type: 'json', body }
}

/** What is sent may be refused although the sign-in holds. */
function notTaken(status: number, body: Uint8Array): Trouble {
  if (status === 403)
    return {
      type: 'permission-missing',
      scopes: ['write:statuses'],
      finding: {
        type: 'problem',
        sentence: 'The access token may read and not write. Make one with write:statuses, and sign in again.',
      },
    }
  const words = valueIn(parsedJson(body), 'error')
  const said = typeof words === 'string' ? ` It says: “${words.slice(0, 200)}”` : ''
  return trouble('rejected', `The server does not take this answer.${said}`)
}

function notLetIn(withToken: boolean): Trouble {
  if (withToken)
    return trouble(
      'auth-revoked',
      'The server does not accept the access token any more. Please sign in again.',
    )
  return {
    type: 'permission-missing',
    scopes: ['read'],
    finding: {
      type: 'problem',
      sentence: 'The server shows this only to those who sign in. Please give an access token for it.',
    },
  }
}
