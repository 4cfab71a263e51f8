import type { Transaction } from './as-actor.ts'
import type { Change } from './changes.ts'

/** Does at least one of the things that changed exist for the actor? */
export async function anyVisible(transaction: Transaction, { subject, ids }: Change): Promise<boolean> {
  if (ids.length === 0) return false
  switch (subject) {
    case 'mention':
    case 'incident':
    case 'source':
    case 'notice': {
      const table = (
        { mention: 'mentions', incident: 'incidents', source: 'sources', notice: 'notices' } as const
      )[subject]
      const row = await transaction
        .selectFrom(table)
        .select('id')
        .where('id', 'in', ids)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    }
    case 'terms':
      return true
  }
}
