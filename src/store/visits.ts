import { sql } from 'kysely'
import type { Appointment } from '../domain/actor.ts'
import type { Transaction } from './as-actor.ts'
import type { Person } from './people.ts'
import { type Session, toSession } from './sessions.ts'
import type { Trust } from './trusts.ts'

/** The session of a token, and the person and trust that it acts as; those are missing while a trust is founded. */
export type FoundVisit = { session: Session; person: Person | null; trust: Trust | null }

type Answer = {
  session: Parameters<typeof toSession>[0]
  person: { id: string; trust_id: string; name: string; email: string; left_at: string | null } | null
  trust: Trust | null
  appointments: Appointment[]
}

/**
 * Whose token this is, as a visitor known by its hash; undefined where there is no such session or it has ended. The
 * transaction goes on as that person, who can read nothing yet: continue as the actor.
 */
export async function findVisit(
  transaction: Transaction,
  tokenHash: string,
  now: Date,
): Promise<FoundVisit | undefined> {
  const { rows } = await sql<{ visit: Answer | null }>`select visit(${tokenHash}, ${now})`.execute(
    transaction,
  )
  const answer = rows[0]?.visit
  if (!answer) return undefined
  const { session, person, trust, appointments } = answer
  return {
    session: toSession(session),
    person: person && {
      id: person.id,
      trust: person.trust_id,
      name: person.name,
      email: person.email,
      left: person.left_at !== null,
      appointments,
    },
    trust,
  }
}
