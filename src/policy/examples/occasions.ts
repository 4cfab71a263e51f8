import type { Decision } from '../../domain/decision.ts'
import type { Facts, Kind } from '../../domain/facts.ts'
import { type Occasion, occasions } from '../occasions/occasions.ts'
import type { Pack } from '../pack.ts'
import type { Case } from '../rule.ts'

/**
 * What the rules of a decision went by: the facts as they are read, and the case as it was judged. For looking at one
 * rule by itself; `decide` is what puts them all together.
 */
export function whatRulesGoBy(
  facts: Facts,
  { breach }: Pick<Decision, 'breach'>,
  pack: Pack,
): { read: unknown; situation: Case } {
  // The table gives each kind the functions for its own facts, which the compiler cannot follow through a union.
  const { read, judge } = occasions[facts.kind] as Occasion<Kind>
  const known = read(facts as never)
  return { read: known, situation: judge(known as never, { breach, basis: [] }, pack) }
}
