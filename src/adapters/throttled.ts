import type { ThrottleScope, Trouble } from '../domain/outcome.ts'

const hour = 3_600_000

/** Milliseconds to wait, from a header that holds either seconds or a date; null where it holds neither. */
export function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : date - now.getTime()
}

/** 'Not now': waits as long as the server says, between ten seconds and a day, an hour where it does not say. */
export function throttled(wait: number | null, now: Date, scope: ThrottleScope = 'host'): Trouble {
  const length = Math.min(Math.max(wait ?? hour, 10_000), 24 * hour)
  // Some after the named time, so that all who were turned away do not come back at once.
  const until = new Date(now.getTime() + Math.ceil(length * (1 + Math.random() / 10)))
  const sentence = 'The server asks for more time between visits. Birdsong waits as long as it says.'
  return { type: 'throttled', until, scope, finding: { type: 'note', sentence } }
}
