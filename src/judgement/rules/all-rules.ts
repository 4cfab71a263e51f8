import { childInDanger, intimateImage, missingChild, secretContact } from './children.ts'
import { exploitation, hateSymbol, selfHarm } from './harm.ts'
import { type Rule, readyRules } from './rule.ts'
import { threatToLife, threatWithPlace, weapon } from './threats.ts'

/** What must not be missed, the most pressing first. */
export const rules: readonly Rule[] = [
  threatWithPlace,
  threatToLife,
  weapon,
  childInDanger,
  missingChild,
  selfHarm,
  intimateImage,
  exploitation,
  secretContact,
  hateSymbol,
]

/** Asks all of them about a text, given the words that stand in it. */
export const askRules = readyRules(rules)
