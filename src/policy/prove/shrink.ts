import type { FactsOf, Kind } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { type CaseOf, caseOf } from './case.ts'
import type { Check } from './must-hold.ts'

/** What is wrong in a case, or undefined where the rule is not about it, or holds. */
export function wrongIn<K extends Kind>(check: Check<K>, it: CaseOf<K>): string | undefined {
  return !check.when || check.when(it) ? check.wrong(it) : undefined
}

/** The same facts with as much left out as can be while the rule is still broken, and what is wrong there. */
export function smallest<K extends Kind>(
  check: Check<K>,
  facts: FactsOf[K],
  pack: Pack,
): { facts: FactsOf[K]; wrong: string } | undefined {
  for (const smaller of oneLess(facts)) {
    const found = wrongIn(check, caseOf(smaller, pack)) && smallest(check, smaller, pack)
    if (found) return found
  }
  const wrong = wrongIn(check, caseOf(facts, pack))
  return wrong === undefined ? undefined : { facts, wrong }
}

/** With one fact left out, and then with one word of a list; the last facts go first. */
function* oneLess<K extends Kind>(facts: FactsOf[K]): Generator<FactsOf[K]> {
  const entries = Object.entries(facts).filter(([name]) => name !== 'kind')
  for (const [left] of entries.toReversed()) {
    const fewer = entries.filter(([name]) => name !== left)
    yield { kind: facts.kind, ...Object.fromEntries(fewer) } as FactsOf[K]
  }
  for (const [name, value] of entries) {
    if (!Array.isArray(value)) continue
    for (const word of value) yield { ...facts, [name]: value.filter((one) => one !== word) }
  }
}
