import { type Appointment, type Role, system } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { answerForTheRest } from '../store/grounds.ts'
import { addPerson, saveAppointments } from '../store/people.ts'
import type { Session } from '../store/sessions.ts'
import { addTrust } from '../store/trusts.ts'
import { addSchoolWithTerms, type NewSchool } from './add-school.ts'
import { endDemonstration } from './demonstration.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'
import { beginSession, hashPassword } from './sign-in.ts'

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
    const added = await addPerson(transaction, trust, {
      id: person,
      name: typed.founder.name.trim(),
      email,
      passwordHash,
      at,
    })
    if (added === 'address-taken') return false
    const appointments = typed.founder.roles.flatMap((role): Appointment[] =>
      isTrustRole(role) ? [{ role, school: null }] : schools.map((school) => ({ role, school })),
    )
    const all: Appointment[] = [{ role: 'administrator', school: null }, ...appointments]
    await saveAppointments(
      transaction,
      trust,
      person,
      all.map((appointment) => ({ ...appointment, id: newId() })),
    )
    // The words of the schools were added for whoever sets the trust up.
    await answerForTheRest(transaction, person)
    await appendEvents(transaction, trust, [
      {
        at,
        person,
        type: 'trust-set-up',
        subject: 'trust',
        subjectId: trust,
        data: { schools: schools.length },
      },
    ])
    return true
  })
  if (!set) return refuse('That e-mail address is in use here already.')
  // Nobody could remove it later: the founder's session, which looked round in it, ends here.
  await endDemonstration(services, session)
  return { type: 'set-up', token: await beginSession(services, { person, trust, confirmed: false }) }
}

function isTrustRole(role: Role): boolean {
  return role.startsWith('trust-') || role === 'auditor'
}
