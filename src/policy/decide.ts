import type { Decision } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { decideListening } from './listening.ts'
import { missingFrom } from './missing.ts'
import { defaultPack, type Pack } from './pack.ts'
import { decidePost } from './post/decide-post.ts'

/**
 * What the policy makes of one occurrence. Pure and total: the same facts and pack give the same decision, and facts
 * of a kind that it knows always give one.
 *
 * Steps stand in the order in which they are done; `within` counts from when the occurrence is opened.
 */
export function decide(facts: Facts, pack: Pack = defaultPack): Decision {
  const decision = decideWithoutMissing(facts, pack)
  return {
    ...decision,
    missing: missingFrom(facts, decision, (changed) => decideWithoutMissing(changed, pack)),
  }
}

/** The same with `missing` left empty: for whoever decides very many and asks nobody. */
export function decideWithoutMissing(facts: Facts, pack: Pack = defaultPack): Decision {
  return facts.kind === 'post' ? decidePost(facts, pack) : decideListening(facts, pack)
}
