import type { Transaction } from './as-actor.ts'

/** The references of those of these mentions and incidents that the actor may see, by id. */
export async function referencesOf(
  transaction: Transaction,
  { mentions, incidents }: { mentions: readonly string[]; incidents: readonly string[] },
): Promise<Map<string, string>> {
  const found = [
    ...(mentions.length > 0
      ? await transaction
          .selectFrom('mentions')
          .select(['id', 'reference'])
          .where('id', 'in', mentions)
          .execute()
      : []),
    ...(incidents.length > 0
      ? await transaction
          .selectFrom('incidents')
          .select(['id', 'reference'])
          .where('id', 'in', incidents)
          .execute()
      : []),
  ]
  return new Map(found.map(({ id, reference }) => [id, reference]))
}
