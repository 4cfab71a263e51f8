import type { First } from '../../../domain/decision.ts'
import type { Kind } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'

/** A row of the contract's table: what the facts are, in words and as a test, who is told first, and who besides. */
export type Row<K extends Kind> = {
  facts: string
  fits: (it: CaseOf<K>) => boolean
  first: First
  also?: (it: CaseOf<K>) => readonly First[]
}
