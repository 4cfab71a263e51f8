import { profileTrouble } from '../domain/profile-link.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listTerms } from '../store/terms.ts'

/**
 * Why a source may not be connected because it is a person's; null where it is nobody's. The trust's own accounts are the
 * handles among the words of its schools.
 */
export async function personAsSource(
  transaction: Transaction,
  { address }: { address: string | null },
): Promise<string | null> {
  if (address === null || address === '') return null
  const handles = (await listTerms(transaction))
    .filter(({ kind }) => kind === 'handle')
    .map(({ words }) => words)
  return profileTrouble(address, handles)
}
