import type { Asked } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { parsedJson, valueIn } from './json.ts'
import { retryAfter, throttled } from './throttled.ts'

/** A signed-in account: whose it is, and what lets us ask. */
export type Session = { type: 'session'; did: string; access: string }

type Answer = { type: 'answer'; status: number; body: unknown } | Trouble

/**
 * Asks as an account. The tokens of the last time are used as long as they hold and renewed when they do not, because an
 * account may sign in only 300 times a day; each renewal is sealed at once, for the old token is spent with it.
 */
export async function askAs(
  asked: Asked,
  method: string,
  query: Readonly<Record<string, string>>,
  environment: Environment,
): Promise<{ type: 'answer'; body: unknown; session: Session } | Trouble> {
  const answer = await exchangeAs(asked, method, { query }, environment)
  return isTrouble(answer) ? answer : given(answer, answer.session)
}

/** The same, or telling it something, with whatever status it answers. */
export async function exchangeAs(
  asked: Asked,
  method: string,
  sent: { query: Readonly<Record<string, string>> | URLSearchParams } | { body: string },
  environment: Environment,
): Promise<{ type: 'answer'; status: number; body: unknown; session: Session } | Trouble> {
  const kept = sessionIn(asked.secrets)
  if (kept) {
    const first = await call(asked, method, { ...sent, token: kept.access }, environment)
    if (isTrouble(first)) return first
    if (!isExpired(first)) return { ...first, session: kept }
  }
  const renewed = await renew(asked, environment)
  if (isTrouble(renewed)) return renewed
  const second = await call(asked, method, { ...sent, token: renewed.access }, environment)
  return isTrouble(second) ? second : { ...second, session: renewed }
}

function given(answer: { status: number; body: unknown }, session: Session) {
  if (answer.status === 200) return { type: 'answer' as const, body: answer.body, session }
  if (answer.status === 401 || answer.status === 403) return signInAgain
  return trouble(
    'transient',
    `The account’s server has a problem of its own (${answer.status}). It will be asked again.`,
  )
}

export const signInAgain = trouble(
  'auth-revoked',
  'The account’s server no longer accepts the app password. Please make a new one there and sign in again.',
)

async function renew(asked: Asked, environment: Environment): Promise<Session | Trouble> {
  const { secrets, settings } = asked
  if (secrets.refresh) {
    const refreshed = await call(
      asked,
      'com.atproto.server.refreshSession',
      { token: secrets.refresh, body: '' },
      environment,
    )
    if (isTrouble(refreshed)) return refreshed
    if (refreshed.status === 200) return keep(asked, refreshed.body)
  }
  const body = JSON.stringify({
    identifier: (settings.account ?? '').replace(/^@/, ''),
    password: secrets.password ?? '',
  })
  const signedIn = await call(asked, 'com.atproto.server.createSession', { body }, environment)
  if (isTrouble(signedIn)) return signedIn
  if (signedIn.status === 200) return keep(asked, signedIn.body)
  return signedIn.status === 401 || signedIn.status === 400 ? signInAgain : unreachable(signedIn.status)
}

async function keep(asked: Asked, body: unknown): Promise<Session | Trouble> {
  const [access, refresh, did] = ['accessJwt', 'refreshJwt', 'did'].map((name) => valueIn(body, name))
  if (typeof access !== 'string' || typeof refresh !== 'string' || typeof did !== 'string')
    return trouble('transient', 'The account’s server signed in with an answer that cannot be read.')
  await asked.keepSecrets({ access, refresh, did })
  return { type: 'session', did, access }
}

function sessionIn({ access, did }: Asked['secrets']): Session | undefined {
  return access && did ? { type: 'session', access, did } : undefined
}

function isExpired({ status, body }: { status: number; body: unknown }): boolean {
  return (
    status === 401 || (status === 400 && /ExpiredToken|InvalidToken/.test(String(valueIn(body, 'error'))))
  )
}

async function call(
  { address, now, signal }: Asked,
  method: string,
  sent: { query?: Readonly<Record<string, string>> | URLSearchParams; token?: string; body?: string },
  environment: Environment,
): Promise<Answer> {
  if (!URL.canParse(address))
    return trouble('config-wrong', 'Give the whole address of the account’s server.')
  const url = new URL(`/xrpc/${method}?${new URLSearchParams(sent.query ?? {})}`, address)
  const posts = sent.body !== undefined
  const answer = await guardedFetch(url.href, {
    ...environment,
    signal,
    bodyLimit: 5_000_000,
    ...(posts && { method: 'POST' }),
    ...(sent.body && { body: sent.body }),
    headers: {
      ...(sent.token && { authorization: `Bearer ${sent.token}` }),
      ...(sent.body && { 'content-type': 'application/json' }),
    },
  })
  if (answer.type === 'refused') return trouble('config-wrong', answer.sentence)
  if (answer.type !== 'response') return trouble('transient', answer.sentence)
  const { status, headers } = answer
  if (status === 429)
    return throttled(
      retryAfter(headers['retry-after'] ?? fromEpoch(headers['ratelimit-reset']), now),
      now,
      'account',
    )
  if (status >= 500) return unreachable(status)
  const body = parsedJson(answer.body)
  if (body === null && status === 200)
    return trouble(
      'transient',
      'The account’s server sent a page where data was expected. It will be asked again.',
    )
  return { type: 'answer', status, body }
}

function fromEpoch(seconds: string | undefined): string | undefined {
  return seconds !== undefined && /^\d{1,12}$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString()
    : undefined
}

function unreachable(status: number): Trouble {
  return trouble(
    'transient',
    `The account’s server has a problem of its own (${status}). It will be asked again.`,
  )
}
