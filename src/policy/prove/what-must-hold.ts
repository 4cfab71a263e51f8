import type { MustHold } from './must-hold.ts'
import { answers } from './rules/answers.ts'
import { authorities } from './rules/authorities.ts'
import { children } from './rules/children.ts'
import { clashes } from './rules/clashes.ts'
import { contacts } from './rules/contacts.ts'
import { danger } from './rules/danger.ts'
import { deletion } from './rules/deletion.ts'
import { fairOpinion } from './rules/fair-opinion.ts'
import { learningMore } from './rules/learning-more.ts'
import { order } from './rules/order.ts'
import { ownConduct } from './rules/own-conduct.ts'
import { owners } from './rules/owners.ts'
import { procedures } from './rules/procedures.ts'
import { publications } from './rules/publications.ts'
import { steps } from './rules/steps.ts'
import { underage } from './rules/underage.ts'
import { whoIsToldOfPosts } from './rules/who-is-told.ts'
import { whoIsToldOfOthers } from './rules/who-is-told-of-others.ts'

/** Everything that must hold for every combination of facts, by what it is about. */
export const whatMustHoldBySection: readonly { title: string; rules: readonly MustHold[] }[] = [
  { title: 'Every decision', rules: [...steps, ...order] },
  { title: 'Who is told, and who acts', rules: [...whoIsToldOfPosts, ...whoIsToldOfOthers, ...owners] },
  { title: 'Nobody judges themselves', rules: ownConduct },
  { title: 'What is fair to say', rules: fairOpinion },
  { title: 'Danger, and what may be a crime', rules: [...danger, ...authorities] },
  { title: 'Children', rules: children },
  { title: 'What is asked to be taken down', rules: deletion },
  { title: 'Pupils and adults in touch online', rules: contacts },
  { title: 'What is asked of the school, and what it answers', rules: answers },
  { title: 'What the school publishes', rules: publications },
  { title: 'What breaks a rule, and what follows', rules: procedures },
  { title: 'Children who are too young for a platform', rules: underage },
  { title: 'What is learnt later', rules: learningMore },
  { title: 'The policy itself', rules: clashes },
]

export const whatMustHold: readonly MustHold[] = whatMustHoldBySection.flatMap(({ rules }) => rules)

/** The contract's number of a rule; 0 where it stands among the contract's other sentences. */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10) || 0
}
