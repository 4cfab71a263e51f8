import type { Transaction } from './as-actor.ts'

/** The school that a person has said is meant, undefined where nobody has. As the program itself. */
export async function answerToTie(transaction: Transaction, key: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('answered_ties')
    .select('school_id')
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.school_id
}

/** Remembers which school is meant, in place of an earlier answer. As the program itself. */
export async function rememberAnswer(
  transaction: Transaction,
  answer: { trust: string; key: string; school: string; at: Date },
): Promise<void> {
  await transaction
    .insertInto('answered_ties')
    .values({ trust_id: answer.trust, key: answer.key, school_id: answer.school, answered_at: answer.at })
    .onConflict((conflict) =>
      conflict.columns(['trust_id', 'key']).doUpdateSet({ school_id: answer.school, answered_at: answer.at }),
    )
    .execute()
}
