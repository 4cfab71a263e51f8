import type { Nature } from '../../domain/facts.ts'
import { natures } from '../../domain/facts.ts'
import type { KeptJudgement } from '../../domain/judgement.ts'

/** From this probability on a nature is suggested to whoever decides. */
const suggestedFrom = 0.5

/** The natures that a judgement suggests, in the policy's order. They are questions half answered, never answers. */
export function suggestedNatures(judgement: Pick<KeptJudgement, 'natures'>): Nature[] {
  return natures.filter((nature) => (judgement.natures[nature] ?? 0) >= suggestedFrom)
}
