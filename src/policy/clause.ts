import type { ClauseId } from '../domain/clause-id.ts'
import type { Rules } from './rules.ts'

/** How strongly a clause speaks: what must be done, may be done, is asked for, or is only explained. */
export const forces = ['must', 'may', 'ask', 'info'] as const
/** How strongly a clause speaks: a rule, left to judgement, a wish, or an explanation. */
export type Force = (typeof forces)[number]

/** Whom a clause binds. The adults of a school are its staff, LCMs, volunteers and contractors. */
export type Bound =
  | 'everybody'
  | 'school'
  | 'pupils'
  | 'parents'
  | 'staff'
  | 'adults-of-the-school'
  | 'adults'
  | 'author'

/** A page of ours where a clause can be seen at work, and what it is called. */
export type Place = { href: string; text: string }

/**
 * What becomes of a clause: Birdsong carries it out, puts it in front of the right person, or leaves it to people,
 * with the reason, and shows it all the same. `at` is where that can be seen; what decisions carry out is seen in one.
 */
export type How =
  | { type: 'executed'; does: string; at?: Place }
  | { type: 'shown'; does: string; at: Place }
  | { type: 'people'; because: string; at: Place }

/**
 * One numbered sentence of the policy, letter for letter as in the document that the trust starts from, and under it
 * the functions that carry it out.
 */
export type Clause = {
  id: ClauseId
  sentence: string
  force: Force
  binds: readonly Bound[]
  how: How
  rules?: Rules
}

/** A heading of the policy with its clauses, in the document's order. */
export type Heading = { title: string; about: string; clauses: readonly Clause[] }
