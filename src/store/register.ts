import { sql } from 'kysely'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import type { Transaction } from './as-actor.ts'

/** Puts a register in the place of the one that the trust had. Of a number that comes twice, the first counts. */
export async function saveRegister(
  transaction: Transaction,
  trust: string,
  schools: readonly RegisteredSchool[],
): Promise<void> {
  await transaction.deleteFrom('registered_schools').execute()
  const column = (name: Exclude<keyof RegisteredSchool, 'open'>) => schools.map((school) => school[name])
  await sql`
    insert into registered_schools
      (trust_id, urn, name, street, locality, town, county, authority, postcode, phase, website, open)
    select ${trust}, school.*
    from unnest(
      ${column('urn')}::text[], ${column('name')}::text[], ${column('street')}::text[],
      ${column('locality')}::text[], ${column('town')}::text[], ${column('county')}::text[],
      ${column('authority')}::text[], ${column('postcode')}::text[], ${column('phase')}::text[],
      ${column('website')}::text[], ${schools.map(({ open }) => open)}::boolean[]
    ) as school
    on conflict do nothing`.execute(transaction)
}

/** How many schools the trust's register holds. */
export async function countRegistered(transaction: Transaction): Promise<number> {
  const { count } = await transaction
    .selectFrom('registered_schools')
    .select((columns) => columns.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Open schools with this number, or whose name, town or postcode holds all of these words; at most so many. */
export async function searchRegister(
  transaction: Transaction,
  words: string,
  most: number,
): Promise<RegisteredSchool[]> {
  const parts = words.split(/\s+/).filter((word) => word !== '')
  let query = registered(transaction).where('open', '=', true)
  for (const part of parts) {
    const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((is) =>
      is.or([
        is('urn', '=', part),
        is('name', 'ilike', pattern),
        is('town', 'ilike', pattern),
        is('postcode', 'ilike', pattern),
      ]),
    )
  }
  return query.orderBy('name').orderBy('urn').limit(most).execute()
}

/** The school with this number, undefined where the register has none. */
export async function findRegistered(
  transaction: Transaction,
  urn: string,
): Promise<RegisteredSchool | undefined> {
  return registered(transaction).where('urn', '=', urn).executeTakeFirst()
}

/** Schools of the register in whose names all of these plain words stand ('st' for Saint), as `tellingWords` gives them. */
export async function registeredWith(
  transaction: Transaction,
  words: readonly string[],
): Promise<RegisteredSchool[]> {
  if (words.length === 0) return []
  return registered(transaction)
    .where(sql<boolean>`words @> ${[...words]}::text[]`)
    .execute()
}

/** The school of the register from which one of the trust’s was set up; undefined where it was not. */
export async function registeredOf(
  transaction: Transaction,
  school: string,
): Promise<RegisteredSchool | undefined> {
  return registered(transaction)
    .where('urn', '=', (eb) => eb.selectFrom('schools').select('urn').where('id', '=', school))
    .executeTakeFirst()
}

const columns = [
  'urn',
  'name',
  'street',
  'locality',
  'town',
  'county',
  'authority',
  'postcode',
  'phase',
  'website',
  'open',
] as const

const registered = (transaction: Transaction) => transaction.selectFrom('registered_schools').select(columns)

/** The trust's school that was set up from this number, undefined where there is none. */
export async function schoolWithUrn(transaction: Transaction, urn: string): Promise<string | undefined> {
  const row = await transaction.selectFrom('schools').select('id').where('urn', '=', urn).executeTakeFirst()
  return row?.id
}

/** Writes down from which number a school was set up. */
export async function saveUrn(transaction: Transaction, school: string, urn: string): Promise<void> {
  await transaction
    .updateTable('schools')
    .set({ urn })
    .where('id', '=', school)
    .returning('id')
    .executeTakeFirstOrThrow()
}
