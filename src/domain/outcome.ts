import type { Finding, Health } from './source.ts'

/** How far a platform's 'not now' reaches: this question, this account, everything of ours there, or the whole host. */
export type ThrottleScope = 'call' | 'account' | 'app' | 'host'

/**
 * Everything that can come of asking a platform, other than an answer. The set is closed: a connector sorts whatever it
 * meets into one of these, with a sentence that says what a person can do.
 */
export type Trouble =
  /** Asked too often. Nobody asks again before `until`. */
  | { type: 'throttled'; until: Date; scope: ThrottleScope; finding: Finding }
  /** The sign-in has run out, and could not be renewed by itself. */
  | { type: 'auth-expired'; finding: Finding }
  /** The sign-in was taken back, or never held. */
  | { type: 'auth-revoked'; finding: Finding }
  | { type: 'permission-missing'; scopes: readonly string[]; finding: Finding }
  /** Cannot work as it was set up: a wrong address, a wrong name. */
  | { type: 'config-wrong'; finding: Finding }
  /** The platform says that what is listened to is there no more. */
  | { type: 'source-gone'; finding: Finding }
  /** The platform will not do this, and asking again does not help. */
  | { type: 'rejected'; finding: Finding }
  /** Passes by itself: a server that is down, a broken connection, a page in place of data. */
  | { type: 'transient'; finding: Finding }
  /** The money or the units for this period are spent, on the platform's word or on our own budget. */
  | { type: 'out-of-credit'; until: Date; finding: Finding }

/** Only writing can end so: the bytes have left, and nobody knows what became of them. Never tried again by itself. */
export type OutcomeUnknown = { type: 'outcome-unknown'; finding: Finding }

export type TroubleType = Trouble['type']

/** Is this a trouble rather than an answer? */
export function isTrouble(outcome: { type: string }): outcome is Trouble {
  return outcome.type in healthAfter
}

/** How a source is doing after a trouble. */
export const healthAfter: Readonly<Record<TroubleType, Health>> = {
  throttled: 'throttled',
  'auth-expired': 'signed-out',
  'auth-revoked': 'signed-out',
  'permission-missing': 'broken',
  'config-wrong': 'broken',
  'source-gone': 'broken',
  rejected: 'broken',
  transient: 'failing',
  'out-of-credit': 'spent',
}

const day = 86_400

/** When a source is asked again after a trouble: later with each failure, and never before a moment that was named. */
export function againAfter(
  trouble: Trouble,
  source: { everySeconds: number; failures: number },
  now: Date,
): Date {
  switch (trouble.type) {
    case 'throttled':
    case 'out-of-credit':
      return trouble.until
    case 'transient':
      return new Date(now.getTime() + 1000 * Math.min(day, source.everySeconds * (source.failures + 1)))
    default:
      return new Date(now.getTime() + 1000 * day)
  }
}

/** A trouble of a type that holds nothing but its sentence. */
export function trouble(
  type: Exclude<TroubleType, 'throttled' | 'permission-missing' | 'out-of-credit'>,
  sentence: string,
): Trouble {
  return { type, finding: { type: 'problem', sentence } }
}
