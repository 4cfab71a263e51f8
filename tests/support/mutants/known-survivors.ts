import type { Mutant } from './mutate.ts'

/** A mutant that nothing can find out, because the policy with the mistake is the same policy. */
export type KnownSurvivor = Pick<Mutant, 'file' | 'within' | 'operator' | 'was'> & { because: string }

/** The mutants that survive, each looked at by a person. A line may move; what stands in it may not. */
export const knownSurvivors: readonly KnownSurvivor[] = [
  {
    file: 'src/policy/headings/contacts.ts',
    within: 'turnAwayWhoeverMayNotDecide',
    operator: 'another owner',
    was: 'lead',
    because:
      'Whoever leads on an exception is the one who looks after the children in it: the two are the same.',
  },
]

export function isKnown(mutant: Mutant): boolean {
  return knownSurvivors.some(
    ({ file, within, operator, was }) =>
      file === mutant.file && within === mutant.within && operator === mutant.operator && was === mutant.was,
  )
}
