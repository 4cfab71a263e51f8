import type { Trouble } from '../domain/outcome.ts'
import { trouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { parsedJson, valueIn } from './json.ts'
import { retryAfter, throttled } from './throttled.ts'

export type Call = {
  /** The platform's name, for sentences. */
  platform: string
  url: string
  headers?: Readonly<Record<string, string>>
  method?: 'GET' | 'POST' | 'DELETE'
  body?: string
  now: Date
  signal: AbortSignal
  /** What this platform's own words mean, where its status alone does not say it. */
  sort?(status: number, body: unknown, headers: Readonly<Record<string, string>>): Trouble | undefined
}

export type Answered = { type: 'answer'; body: unknown; headers: Readonly<Record<string, string>> }

/** Asks a platform's API for JSON, and sorts whatever else comes back into the closed set of troubles. */
export async function callPlatform(call: Call, environment: Environment): Promise<Answered | Trouble> {
  const { platform, url, method, body, now, signal } = call
  const fetched = await guardedFetch(url, {
    ...environment,
    signal,
    bodyLimit: 10_000_000,
    headers: { accept: 'application/json', ...call.headers },
    ...(method && { method }),
    ...(body !== undefined && { body }),
  })
  if (fetched.type === 'refused') return trouble('config-wrong', fetched.sentence)
  if (fetched.type !== 'response') return trouble('transient', fetched.sentence)
  const { status, headers } = fetched
  const answer = parsedJson(fetched.body)
  const known = call.sort?.(status, answer, headers)
  if (known) return known
  if (status === 429) return throttled(waitIn(headers, now), now, 'app')
  if (status === 401)
    return trouble('auth-expired', `${platform} does not accept the sign-in any more. Enter a new one.`)
  if (status === 402) return outOfCredit(platform, now)
  if (status === 403)
    return {
      type: 'permission-missing',
      scopes: [],
      finding: { type: 'problem', sentence: `${platform} does not allow this. ${saidBy(answer)}`.trim() },
    }
  if (status === 404)
    return trouble(
      'source-gone',
      `${platform} knows nothing at this place. Check the number that was entered.`,
    )
  if (status >= 500 || answer === null || typeof answer !== 'object')
    return trouble(
      'transient',
      `${platform} did not answer as it should (${status}). It will be asked again.`,
    )
  if (status >= 400) return trouble('rejected', `${platform} refuses this question. ${saidBy(answer)}`.trim())
  return { type: 'answer', body: answer, headers }
}

/** The platform says that what was paid for is used up. */
export function outOfCredit(platform: string, now: Date): Trouble {
  const until = new Date(now.getTime() + 24 * 3_600_000)
  const sentence = `What was paid for at ${platform} is used up. Add credit there; it is tried again tomorrow.`
  return { type: 'out-of-credit', until, finding: { type: 'problem', sentence } }
}

/** What an error says, in its platform's words, shortly. */
function saidBy(body: unknown): string {
  const error = valueIn(body, 'error')
  const words = valueIn(error, 'message') ?? valueIn(body, 'detail') ?? valueIn(body, 'title')
  return typeof words === 'string' ? `It says: “${words.slice(0, 200)}”` : ''
}

/** How long to wait, in milliseconds: by `Retry-After`, or by X's own header, which is a moment in seconds. */
function waitIn(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const reset = Number(headers['x-rate-limit-reset'])
  return retryAfter(headers['retry-after'], now) ?? (reset > 0 ? reset * 1000 - now.getTime() : null)
}
