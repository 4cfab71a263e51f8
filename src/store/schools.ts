import { slugsFor } from '../domain/slug.ts'
import type { Transaction } from './as-actor.ts'

/** `slug`: what stands for the school in the address of its public pages. It stays when the name changes. */
export type School = {
  id: string
  name: string
  town: string | null
  email: string | null
  website: string | null
  slug: string
  /** Its own colour, by its name in `domain/school-colour.ts`. */
  colour: string
}

/** A school as it is written down. */
export type SchoolDetails = Omit<School, 'slug' | 'colour'>

/** A span of days on which a school is closed, both ends included. */
export type ClosedDays = { id: string; school: string; name: string; from: string; to: string }

/** The trust’s schools, by name. */
export async function listSchools(transaction: Transaction): Promise<School[]> {
  return transaction
    .selectFrom('schools')
    .select(['id', 'name', 'town', 'email', 'website', 'slug', 'colour'])
    .orderBy('name')
    .execute()
}

/** How many schools the trust has. */
export async function countSchools(transaction: Transaction): Promise<number> {
  const { count } = await transaction
    .selectFrom('schools')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** One school of the trust; undefined where there is none. */
export async function findSchool(transaction: Transaction, id: string): Promise<School | undefined> {
  return transaction
    .selectFrom('schools')
    .select(['id', 'name', 'town', 'email', 'website', 'slug', 'colour'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Adds a school to the trust, with the first slug for it that is free. Its watch terms are added apart. */
export async function addSchool(
  transaction: Transaction,
  trust: string,
  school: SchoolDetails & { at: Date },
): Promise<void> {
  const { at, ...columns } = school
  for (const slug of slugsFor(school.name, school.town)) {
    // Another trust's school may have the slug, which nobody here can see: the table alone knows.
    const added = await transaction
      .insertInto('schools')
      .values({ ...columns, slug, trust_id: trust, created_at: at })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return
  }
}

/** Writes over all that is known of a school but its slug. Throws where the trust has no such school. */
export async function saveSchool(transaction: Transaction, school: SchoolDetails): Promise<void> {
  const { id, ...columns } = school
  await transaction
    .updateTable('schools')
    .set(columns)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Gives a school its own colour. Throws where the trust has no such school. */
export async function saveSchoolColour(transaction: Transaction, id: string, colour: string): Promise<void> {
  await transaction
    .updateTable('schools')
    .set({ colour })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** The closed days of one school, or of all, the earliest first. */
export async function listClosedDays(transaction: Transaction, school?: string): Promise<ClosedDays[]> {
  const rows = await transaction
    .selectFrom('closed_days')
    .select(['id', 'school_id', 'name', 'first_day', 'last_day'])
    .$if(school !== undefined, (query) => query.where('school_id', '=', school as string))
    .orderBy('first_day')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    school: row.school_id,
    name: row.name,
    from: row.first_day,
    to: row.last_day,
  }))
}

/** Adds one span of closed days; spans may overlap. */
export async function addClosedDays(
  transaction: Transaction,
  trust: string,
  days: ClosedDays,
): Promise<void> {
  const { id, school, name, from, to } = days
  await transaction
    .insertInto('closed_days')
    .values({ id, trust_id: trust, school_id: school, name, first_day: from, last_day: to })
    .execute()
}

/** Removes one span of closed days; false where there is none with this id. */
export async function removeClosedDays(transaction: Transaction, id: string): Promise<boolean> {
  const removed = await transaction
    .deleteFrom('closed_days')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
