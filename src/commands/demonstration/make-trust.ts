import type { Actor } from '../../domain/actor.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { appendEvents } from '../../store/events.ts'
import { answerForTheRest } from '../../store/grounds.ts'
import { addPerson, saveAppointments } from '../../store/people.ts'
import { addSource, changeSource } from '../../store/sources.ts'
import { addTrust } from '../../store/trusts.ts'
import { addSchoolWithTerms } from '../add-school.ts'
import { newId, type Services } from '../services.ts'
import type { Made } from './made.ts'
import { people, schools } from './people.ts'

const day = 24 * 3_600_000

/** Makes the trust with its schools, people and sources, as if it had been set up a hundred days ago. */
export async function makeTrust(services: Services, transaction: Transaction, trust: string): Promise<Made> {
  const at = new Date(services.now().getTime() - 100 * day)
  await addTrust(transaction, { id: trust, name: 'Larkfield Learning Trust', demonstration: true, at })
  const schoolIds: string[] = []
  for (const school of schools) schoolIds.push(await addSchoolWithTerms(transaction, trust, school, at))
  const actors: Actor[] = []
  for (const { name, appointments } of people) {
    const id = newId()
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${id.slice(0, 8)}@larkfield.example`
    await addPerson(transaction, trust, { id, name, email, passwordHash: null, at })
    const held = appointments.map(({ role, school }) => ({
      role,
      school: school === null ? null : (schoolIds[school] ?? null),
    }))
    await saveAppointments(
      transaction,
      trust,
      id,
      held.map((appointment) => ({ ...appointment, id: newId() })),
    )
    actors.push({ person: id, trust, appointments: held, confirmed: true })
  }
  const sources = {
    news: await aSource(transaction, trust, 'feed', 'Heronbrook Gazette', at),
    alerts: await aSource(transaction, trust, 'feed', 'Google Alerts: our schools', at),
    bluesky: await aSource(transaction, trust, 'bluesky', 'Bluesky', at),
    seen: await aSource(transaction, trust, 'entry', 'Seen by somebody', at),
  }
  const keeper = actors.find(({ appointments }) =>
    appointments.some(({ role }) => role === 'trust-communications'),
  )
  if (keeper?.person) await answerForTheRest(transaction, keeper.person)
  await appendEvents(transaction, trust, [
    {
      at,
      person: null,
      type: 'trust-set-up',
      subject: 'trust',
      subjectId: trust,
      data: { schools: schoolIds.length },
    },
  ])
  return { trust, schools: schoolIds, people: actors, sources }
}

/** The demonstration's sources outside are paused: they stand there to be looked at, and nobody is asked. */
async function aSource(
  transaction: Transaction,
  trust: string,
  kind: 'feed' | 'bluesky' | 'entry',
  name: string,
  at: Date,
): Promise<string> {
  const id = newId()
  const address = kind === 'entry' ? null : `https://${kind}.example`
  await addSource(transaction, { id, trust, school: null, kind, name, address, everySeconds: 900, at })
  if (kind !== 'entry') await changeSource(transaction, id, { paused: true })
  return id
}
