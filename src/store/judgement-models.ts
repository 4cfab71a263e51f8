import type { Transaction } from './as-actor.ts'

/** Keeps a model's file under its SHA-256. As housekeeping. */
export async function keepModel(
  transaction: Transaction,
  model: { sha256: string; bytes: Uint8Array },
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('judgement_models')
    .values({ sha256: model.sha256, bytes: Buffer.from(model.bytes), added_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The file of a model that has judged before. As housekeeping. */
export async function readModel(transaction: Transaction, sha256: string): Promise<Uint8Array | undefined> {
  const row = await transaction
    .selectFrom('judgement_models')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.bytes
}

/** The models that some school uses, tries beside, or may go back to. As housekeeping. */
export async function modelsInUse(transaction: Transaction): Promise<string[]> {
  const rows = await transaction
    .selectFrom('judging_ways')
    .select('model')
    .distinct()
    .where('state', '<>', 'left')
    .execute()
  return rows.map(({ model }) => model)
}
