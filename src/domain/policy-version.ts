import type { Day } from './day.ts'

/**
 * What a trust says in a clause's place, and in `note` what people do beyond what the program carries out; an empty
 * note says that the sentence means the same for the program as the model's.
 */
export type OwnWords = { sentence: string; note: string }

/** The clauses that a trust words in its own way, by their id (`INC-2`); all others stand as the model has them. */
export type Wording = Readonly<Record<string, OwnWords>>

/** A version of its policy that a trust has approved. It never changes; the next version follows it. */
export type PolicyVersion = {
  /** From 1, in the order in which they were entered. */
  number: number
  wording: Wording
  /** The whole text as it was approved, so that a later model changes nothing in it (`policyText`). */
  text: string
  /** The SHA-256 of `text`: an incident keeps it, to say what it was judged by. */
  hash: string
  inForceFrom: Day
  /** In words, such as ‘the trust board’. */
  approvedBy: string
  approvedOn: Day
  /** What is different from the version before, in the trust's words. */
  changed: string
}
