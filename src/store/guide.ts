import type { Selectable } from 'kysely'
import type { GuideAct, GuidePage, GuideWords } from '../domain/guide.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

const all = (transaction: Transaction) => transaction.selectFrom('guide_pages').selectAll()

/** The pages of the trust's guide, what changed last first; those of one school and of every school where one is given. */
export async function listGuidePages(transaction: Transaction, school?: string): Promise<GuidePage[]> {
  const rows = await all(transaction)
    .$if(school !== undefined, (select) =>
      select.where((where) =>
        where.or([where('school_id', '=', school as string), where('school_id', 'is', null)]),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toPage)
}

/** One page, and nobody else may change it until this transaction ends. */
export async function lockGuidePage(transaction: Transaction, id: string): Promise<GuidePage | undefined> {
  const row = await all(transaction).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toPage(row)
}

/** One page; undefined where the trust has none of this id. */
export async function findGuidePage(transaction: Transaction, id: string): Promise<GuidePage | undefined> {
  const row = await all(transaction).where('id', '=', id).executeTakeFirst()
  return row && toPage(row)
}

/** Writes a page as it is now. */
export async function saveGuidePage(transaction: Transaction, trust: string, page: GuidePage): Promise<void> {
  const changes = {
    shown: page.shown && JSON.stringify(page.shown),
    waiting: page.waiting && JSON.stringify(page.waiting),
    retired: page.retired,
    version: page.version,
    at: page.at,
  }
  await transaction
    .insertInto('guide_pages')
    .values({ id: page.id, trust_id: trust, school_id: page.school, ...changes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Adds what was done with a page. */
export async function addGuideAct(
  transaction: Transaction,
  trust: string,
  page: string,
  act: GuideAct,
): Promise<void> {
  await transaction
    .insertInto('guide_acts')
    .values({
      page_id: page,
      trust_id: trust,
      number: act.number,
      act: act.act,
      words: act.words && JSON.stringify(act.words),
      person_id: act.person,
      at: act.at,
    })
    .execute()
}

/** A page's history, the newest first. */
export async function listGuideActs(transaction: Transaction, page: string): Promise<GuideAct[]> {
  const rows = await transaction
    .selectFrom('guide_acts')
    .selectAll()
    .where('page_id', '=', page)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    act: row.act as GuideAct['act'],
    words: row.words as GuideWords | null,
    person: row.person_id,
    at: row.at,
  }))
}

function toPage(row: Selectable<Schema['guide_pages']>): GuidePage {
  return {
    id: row.id,
    school: row.school_id,
    shown: row.shown as GuideWords | null,
    waiting: row.waiting as GuidePage['waiting'],
    retired: row.retired,
    version: row.version,
    at: row.at,
  }
}
