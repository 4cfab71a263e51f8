import { sql } from 'kysely'
import type { Actor, Appointment } from '../domain/actor.ts'
import { type Database, settingsOf } from './as-actor.ts'
import type { Person } from './people.ts'
import { type Session, toSession } from './sessions.ts'
import type { Trust } from './trusts.ts'

/** The session of a token, and the person and trust that it acts as; those are missing while a trust is founded. */
export type FoundVisit = {
  session: Session
  person: Person | null
  trust: FoundTrust | null
  /** Who somebody is themselves, while they look through made-up eyes. */
  own: { left: boolean; appointments: Appointment[] } | null
}

type FoundTrust = Trust & { madeAt: Date }

type Answer = {
  session: Parameters<typeof toSession>[0]
  person: { id: string; trust_id: string; name: string; email: string; left_at: string | null } | null
  trust: (Trust & { madeAt: string }) | null
  own: { left_at: string | null; appointments: Appointment[] } | null
  appointments: Appointment[]
}

/**
 * Whose token this is; undefined where there is no such session or it has ended.
 *
 * One statement, which is a transaction of its own and tells the database itself who asks: every page begins with it.
 */
export async function findVisit(
  database: Database,
  tokenHash: string,
  now: Date,
): Promise<FoundVisit | undefined> {
  const { rows } = await sql<{ visit: Answer | null }>`select visit(${tokenHash}, ${now})`.execute(database)
  const answer = rows[0]?.visit
  if (!answer) return undefined
  const { session, person, trust, own, appointments } = answer
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
    trust: trust && { ...trust, madeAt: new Date(trust.madeAt) },
    own: own && { left: own.left_at !== null, appointments: own.appointments },
  }
}

/** Has the actor notices that they have not read? Only whether, so that no number has to be kept. One statement as well. */
export async function hasUnread(database: Database, actor: Actor): Promise<boolean> {
  const { trust, person, reads, confirmed } = settingsOf(actor)
  const { rows } = await sql<{ unread: boolean }>`
    select has_unread(${trust}, ${person}, ${reads}, ${confirmed}) as unread`.execute(database)
  return rows[0]?.unread === true
}
