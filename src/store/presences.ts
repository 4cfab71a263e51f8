import type { Transaction } from './as-actor.ts'

/** Notes that somebody has the mention open just now; said again and again while they do. */
export async function bePresent(
  transaction: Transaction,
  trust: string,
  mention: string,
  person: string,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('presences')
    .values({ trust_id: trust, mention_id: mention, person_id: person, seen_at: at })
    .onConflict((conflict) => conflict.columns(['mention_id', 'person_id']).doUpdateSet({ seen_at: at }))
    .execute()
}

/** Who else has had the mention open since then. */
export async function listPresent(
  transaction: Transaction,
  mention: string,
  except: string,
  since: Date,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('presences')
    .select('person_id')
    .where('mention_id', '=', mention)
    .where('person_id', '!=', except)
    .where('seen_at', '>', since)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
