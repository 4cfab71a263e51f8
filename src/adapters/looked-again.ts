import type { GoneReason } from '../domain/mention.ts'

/** Whether something is still where it was. `unknown` is no news: look again later, or have a person look. */
export type LookedAgain =
  | { type: 'present' }
  | { type: 'gone'; reason: GoneReason }
  | { type: 'unknown'; sentence: string }

export type LookOptions = {
  allow: readonly string[]
  userAgent: string
  timeLimit?: number
  signal?: AbortSignal
}
