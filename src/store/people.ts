import type { Appointment, Role } from '../domain/actor.ts'
import type { Transaction } from './as-actor.ts'

export type Person = {
  id: string
  trust: string
  name: string
  email: string
  left: boolean
  appointments: Appointment[]
}

/** What somebody proves who they are with. Only signing in reads it. */
export type Credentials = {
  passwordHash: string | null
  authenticatorSecret: string | null
  authenticatorStep: number | null
}

const columns = ['people.id', 'people.trust_id', 'people.name', 'people.email', 'people.left_at'] as const

/** Everybody of the actor's trust, by name; those who have left come last. */
export async function listPeople(transaction: Transaction): Promise<Person[]> {
  const rows = await transaction
    .selectFrom('people')
    .select(columns)
    .orderBy('left_at', (order) => order.asc().nullsFirst())
    .orderBy('name')
    .execute()
  const held = await listAppointments(transaction)
  return rows.map((row) => toPerson(row, held.get(row.id) ?? []))
}

export async function findPerson(transaction: Transaction, id: string): Promise<Person | undefined> {
  const row = await transaction.selectFrom('people').select(columns).where('id', '=', id).executeTakeFirst()
  return row && toPerson(row, (await listAppointments(transaction, id)).get(id) ?? [])
}

/** As a visitor known by this address: their row, or nothing. Appointments are read after signing in. */
export async function findPersonByEmail(
  transaction: Transaction,
  email: string,
): Promise<{ id: string; trust: string; name: string } | undefined> {
  return transaction
    .selectFrom('people')
    .select(['id', 'trust_id as trust', 'name'])
    .where('email', '=', email)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

/** The names of everybody in the trust, by id, for showing who did what. */
export async function namesOfPeople(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.selectFrom('people').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function listAppointments(
  transaction: Transaction,
  person?: string,
): Promise<Map<string, Appointment[]>> {
  const rows = await transaction
    .selectFrom('appointments')
    .select(['person_id', 'role', 'school_id'])
    .$if(person !== undefined, (query) => query.where('person_id', '=', person as string))
    .orderBy('role')
    .execute()
  const held = new Map<string, Appointment[]>()
  for (const row of rows) {
    const appointments = held.get(row.person_id) ?? []
    appointments.push({ role: row.role as Role, school: row.school_id })
    held.set(row.person_id, appointments)
  }
  return held
}

export async function addPerson(
  transaction: Transaction,
  trust: string,
  person: { id: string; name: string; email: string; passwordHash: string | null; at: Date },
): Promise<'added' | 'address-taken'> {
  const added = await transaction
    .insertInto('people')
    .values({
      id: person.id,
      trust_id: trust,
      name: person.name,
      email: person.email,
      password_hash: person.passwordHash,
      created_at: person.at,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ? 'added' : 'address-taken'
}

export async function savePerson(
  transaction: Transaction,
  id: string,
  changes: { name?: string; leftAt?: Date | null },
): Promise<void> {
  await transaction
    .updateTable('people')
    .set({
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.leftAt !== undefined && { left_at: changes.leftAt }),
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Puts these appointments in the place of all that the person holds. */
export async function saveAppointments(
  transaction: Transaction,
  trust: string,
  person: string,
  appointments: readonly (Appointment & { id: string })[],
): Promise<void> {
  await transaction.deleteFrom('appointments').where('person_id', '=', person).execute()
  if (appointments.length === 0) return
  await transaction
    .insertInto('appointments')
    .values(
      appointments.map(({ id, role, school }) => ({
        id,
        trust_id: trust,
        person_id: person,
        role,
        school_id: school,
      })),
    )
    .execute()
}

/** Everybody who holds one of the roles, at the school or for the trust. */
export async function holdersOf(
  transaction: Transaction,
  roles: readonly Role[],
  school: string | null,
): Promise<{ id: string; name: string; email: string }[]> {
  return transaction
    .selectFrom('appointments')
    .innerJoin('people', 'people.id', 'appointments.person_id')
    .select(['people.id', 'people.name', 'people.email'])
    .distinct()
    .where('appointments.role', 'in', roles)
    .where((where) =>
      where.or([where('appointments.school_id', 'is', null), where('appointments.school_id', '=', school)]),
    )
    .where('people.left_at', 'is', null)
    .execute()
}

export async function findCredentials(
  transaction: Transaction,
  person: string,
): Promise<Credentials | undefined> {
  const row = await transaction
    .selectFrom('people')
    .select(['password_hash', 'authenticator_secret', 'authenticator_step'])
    .where('id', '=', person)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      passwordHash: row.password_hash,
      authenticatorSecret: row.authenticator_secret,
      authenticatorStep: row.authenticator_step === null ? null : Number(row.authenticator_step),
    }
  )
}

export async function saveCredentials(
  transaction: Transaction,
  person: string,
  credentials: Partial<Credentials>,
): Promise<void> {
  const { passwordHash, authenticatorSecret, authenticatorStep } = credentials
  await transaction
    .updateTable('people')
    .set({
      ...(passwordHash !== undefined && { password_hash: passwordHash }),
      ...(authenticatorSecret !== undefined && { authenticator_secret: authenticatorSecret }),
      ...(authenticatorStep !== undefined && { authenticator_step: authenticatorStep }),
    })
    .where('id', '=', person)
    .returning('id')
    .executeTakeFirstOrThrow()
}

function toPerson(
  row: { id: string; trust_id: string; name: string; email: string; left_at: Date | null },
  appointments: Appointment[],
): Person {
  return {
    id: row.id,
    trust: row.trust_id,
    name: row.name,
    email: row.email,
    left: row.left_at !== null,
    appointments,
  }
}
