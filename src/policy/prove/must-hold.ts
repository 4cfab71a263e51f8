import type { Kind } from '../../domain/facts.ts'
import type { CaseOf } from './case.ts'

/**
 * One thing to look for in a case. `when` says which cases it is about (all, where it is left out); `wrong` says in a
 * sentence what would happen that must not, or is undefined where the rule holds.
 */
export type Check<K extends Kind> = {
  when?: (it: CaseOf<K>) => boolean
  wrong: (it: CaseOf<K>) => string | undefined
}

/** A rule that holds for every combination of facts. Its number is the contract's; a letter tells apart what it holds. */
export type MustHold = {
  id: string
  /** A sentence in plain words. */
  says: string
  checks?: { readonly [K in Kind]?: Check<K> }
  /** What holds for every kind. */
  every?: Check<Kind>
}
