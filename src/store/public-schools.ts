import { sql } from 'kysely'
import type { Database, Transaction } from './as-actor.ts'
import type { School } from './schools.ts'

/** A school as anybody may know it, with the name of its trust. */
export type PublicSchool = Omit<School, 'id'> & { trust: string; demonstration: boolean }

/** The school of an address, for a visitor of that school (`asSchoolVisitor`); undefined where there is none. */
export async function findPublicSchool(
  transaction: Transaction,
  slug: string,
): Promise<PublicSchool | undefined> {
  return at(transaction, slug).select(shown).executeTakeFirst()
}

/**
 * How long the log of a school's trust is: it grows with whatever happens there. Null where there is no school. One
 * statement by itself, which is a visitor of that school for as long as it runs: every front page asks for it.
 */
export async function trustsVersion(database: Database, slug: string): Promise<string | null> {
  const { rows } = await sql<{ version: string | null }>`select front_version(${slug}) as version`.execute(
    database,
  )
  return rows[0]?.version ?? null
}

/** The ids behind a school's address, for the program itself: no visitor is shown them. Undefined where there is none. */
export async function findIdsBehind(
  transaction: Transaction,
  slug: string,
): Promise<{ school: string; trust: string } | undefined> {
  return at(transaction, slug).select(['schools.id as school', 'trusts.id as trust']).executeTakeFirst()
}

/** Both at once: what may be shown of a school, and the ids behind its address. */
export async function findSchoolAndIds(
  transaction: Transaction,
  slug: string,
): Promise<{ school: PublicSchool; ids: { school: string; trust: string } } | undefined> {
  const row = await at(transaction, slug)
    .select(shown)
    .select(['schools.id as schoolId', 'trusts.id as trustId'])
    .executeTakeFirst()
  if (!row) return undefined
  const { schoolId, trustId, ...school } = row
  return { school, ids: { school: schoolId, trust: trustId } }
}

const shown = [
  'schools.name',
  'schools.town',
  'schools.email',
  'schools.website',
  'schools.slug',
  'schools.colour',
  'trusts.name as trust',
  'trusts.demonstration',
] as const

function at(transaction: Transaction, slug: string) {
  return (
    transaction
      .selectFrom('schools')
      .innerJoin('trusts', 'trusts.id', 'schools.trust_id')
      .where('schools.slug', '=', slug)
      // A drill’s schools are copies for a rehearsal: no visitor comes into them.
      .where('trusts.drill_of', 'is', null)
  )
}
