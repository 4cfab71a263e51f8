import { type Nature, natures, type PostFacts } from '../../domain/facts.ts'
import type { Category, KeptJudgement } from '../../domain/judgement.ts'

/** From this probability on a nature is suggested to whoever decides. */
const suggestedFrom = 0.5

/** What a category says of a post's nature by itself; the others can be several things. */
const natureOf: Partial<Record<Category, Nature>> = {
  praise: 'praise',
  criticism: 'criticism',
  complaint: 'complaint',
  enquiry: 'enquiry',
  enquiry_child: 'enquiry',
  extremism: 'extremist',
  privacy: 'privacy',
  impersonation: 'impersonation',
}

/**
 * What a judgement suggests about a post, as the policy asks it: questions half answered, never answers. What it says
 * nothing about is left out, and so taken at its most serious.
 */
export function suggestedFacts(
  judgement: Pick<KeptJudgement, 'category' | 'natures' | 'aboutChild'>,
): Pick<PostFacts, 'nature' | 'about'> {
  const byCategory = natureOf[judgement.category]
  const nature = natures.filter((one) => one === byCategory || (judgement.natures[one] ?? 0) >= suggestedFrom)
  return {
    ...(nature.length > 0 && { nature }),
    ...((judgement.aboutChild || judgement.category === 'enquiry_child') && { about: ['pupil'] }),
  }
}
