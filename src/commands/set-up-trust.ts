import { type Actor, type Appointment, type Role, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { checkWatchTerm } from '../domain/watch-term.ts'
import { termsFor } from '../matching/terms-for.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { addPerson, saveAppointments } from '../store/people.ts'
import { addSchool } from '../store/schools.ts'
import type { Session } from '../store/sessions.ts'
import { addTerms } from '../store/terms.ts'
import { addTrust } from '../store/trusts.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'
import { beginSession, hashPassword } from './sign-in.ts'

export type NewSchool = { name: string; town: string | null; email: string | null; website: string | null }

export type NewTrust = {
  name: string
  schools: NewSchool[]
  founder: { name: string; email: string; password: string; roles: Role[] }
}

/** Sets the trust up with its schools, their first watch terms, and its first person, who is then signed in. */
export async function setUpTrust(
  services: Services,
  session: Session,
  typed: NewTrust,
): Promise<{ type: 'set-up'; token: string } | Refusal> {
  if (!session.founder) return refuse('A trust is set up with the link that Birdsong prints when it starts.')
  const trust = newId()
  const person = newId()
  const at = services.now()
  const passwordHash = await hashPassword(typed.founder.password)
  const email = typed.founder.email.trim().toLowerCase()
  const set = await asActor(services.database, system(trust), async (transaction) => {
    await addTrust(transaction, { id: trust, name: typed.name.trim(), demonstration: false, at })
    const schools: string[] = []
    for (const school of typed.schools) schools.push(await addSchoolWithTerms(transaction, trust, school, at))
    const added = await addPerson(transaction, trust, { id: person, name: typed.founder.name.trim(), email, passwordHash, at })
    if (added === 'address-taken') return false
    const appointments = typed.founder.roles.flatMap((role): Appointment[] =>
      isTrustRole(role) ? [{ role, school: null }] : schools.map((school) => ({ role, school })),
    )
    const all: Appointment[] = [{ role: 'administrator', school: null }, ...appointments]
    await saveAppointments(transaction, trust, person, all.map((appointment) => ({ ...appointment, id: newId() })))
    await appendEvents(transaction, trust, [
      { at, person, type: 'trust-set-up', subject: 'trust', subjectId: trust, data: { schools: schools.length } },
    ])
    return true
  })
  if (!set) return refuse('That e-mail address is in use here already.')
  return { type: 'set-up', token: await beginSession(services, { person, trust, confirmed: false }) }
}

function isTrustRole(role: Role): boolean {
  return role.startsWith('trust-') || role === 'auditor'
}

/** Adds a school, with the watch terms that follow from its name and website. */
export async function addSchoolWithTerms(transaction: Transaction, trust: string, school: NewSchool, at: Date): Promise<string> {
  const id = newId()
  await addSchool(transaction, trust, { id, ...school, name: school.name.trim(), at })
  const details = {
    name: school.name,
    ...(school.town && { town: school.town }),
    ...(school.website && { website: school.website }),
  }
  const context = { schoolNames: [details.name], ...(school.town && { town: school.town }), peopleNames: [], existing: [] }
  const terms = termsFor(details)
    .filter(({ kind, words }) => {
      const checked = checkWatchTerm(words, kind, context)
      // Whoever sets a school up has said that this is its name; what only follows from it has to be beyond doubt.
      return checked.type === 'accepted' || (checked.type === 'confirm' && kind === 'name')
    })
    .map(({ kind, words }) => ({ id: newId(), school: id, kind, words }))
  await addTerms(transaction, trust, terms, at)
  await announce(transaction, trust, 'terms', id)
  return id
}

/** Adds another school to a trust. */
export function addSchoolToTrust(
  services: Services,
  actor: Actor,
  school: NewSchool,
): Promise<{ type: 'added'; school: string } | Refusal> {
  return asActor(services.database, actor, async (transaction): Promise<{ type: 'added'; school: string } | Refusal> => {
    if (!may(actor, 'manage-schools')) return refuse('The administrator adds schools.')
    if (!school.name.trim()) return refuse('Give the school’s name.')
    const at = services.now()
    const id = await addSchoolWithTerms(transaction, actor.trust, school, at)
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'school-added', subject: 'school', subjectId: id, data: { name: school.name } },
    ])
    return { type: 'added', school: id }
  })
}
