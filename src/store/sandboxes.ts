import type { Appointment } from '../domain/actor.ts'
import type { Transaction } from './as-actor.ts'
import type { ClosedDays, School } from './schools.ts'
import type { WatchTerm } from './terms.ts'

/** Everything that a made-up trust is made of, with ids of its own. */
export type Sandbox = {
  schools: readonly School[]
  terms: readonly WatchTerm[]
  closedDays: readonly ClosedDays[]
  people: readonly { id: string; name: string; email: string; appointments: readonly Appointment[] }[]
}

/** PostgreSQL takes 65,535 values in a statement; no row here has more than eight. */
const rowsAtOnce = 4000

/**
 * Writes a made-up trust’s schools and people, as the program itself acting for it: a few statements, however large the
 * trust is, because somebody waits for it.
 */
export async function fillSandbox(
  transaction: Transaction,
  trust: string,
  sandbox: Sandbox,
  { at, newId }: { at: Date; newId(): string },
): Promise<void> {
  const schools = sandbox.schools.map((school) => ({ ...school, trust_id: trust, created_at: at }))
  for (const rows of portions(schools)) await transaction.insertInto('schools').values(rows).execute()
  const terms = sandbox.terms.map(({ id, school, kind, words }) => ({
    id,
    trust_id: trust,
    school_id: school,
    kind,
    words,
    created_at: at,
  }))
  for (const rows of portions(terms)) await transaction.insertInto('watch_terms').values(rows).execute()
  const closedDays = sandbox.closedDays.map(({ id, school, name, from, to }) => ({
    id,
    trust_id: trust,
    school_id: school,
    name,
    first_day: from,
    last_day: to,
  }))
  for (const rows of portions(closedDays)) await transaction.insertInto('closed_days').values(rows).execute()
  const people = sandbox.people.map(({ id, name, email }) => ({
    id,
    trust_id: trust,
    name,
    email,
    password_hash: null,
    created_at: at,
  }))
  for (const rows of portions(people)) await transaction.insertInto('people').values(rows).execute()
  const appointments = sandbox.people.flatMap((person) =>
    person.appointments.map(({ role, school }) => ({
      id: newId(),
      trust_id: trust,
      person_id: person.id,
      role,
      school_id: school,
    })),
  )
  for (const rows of portions(appointments))
    await transaction.insertInto('appointments').values(rows).execute()
}

function portions<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / rowsAtOnce)
  return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce))
}
