import type { ClauseId } from '../domain/clause-id.ts'

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

/** What becomes of a clause in the product as it is today: Birdsong carries it out, leaves it to people, or shows it. */
export type How =
  | { type: 'executed'; by: 'decide' | 'listening' | 'footprint'; sentence: string }
  | { type: 'people'; because: string }
  | { type: 'shown'; where: string }

/** One numbered sentence of the policy, letter for letter as in the document that the trust approved. */
export type Clause = { id: ClauseId; sentence: string; force: Force; binds: readonly Bound[]; how: How }

/** A heading of the policy with its clauses, in the document's order. */
export type Heading = { title: string; about: string; clauses: readonly Clause[] }
