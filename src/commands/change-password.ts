import type { Actor } from '../domain/actor.ts'
import { checkPassword } from '../domain/password.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { findCredentials, type Person } from '../store/people.ts'
import { listSchools } from '../store/schools.ts'
import { addAttempt, countAttempts, type Session } from '../store/sessions.ts'
import { type Refusal, refuse, type Services, sha256 } from './services.ts'
import { passwordMatches, setPassword } from './sign-in.ts'

const quarterOfAnHour = 15 * 60_000
const failuresAllowed = 10

/**
 * Changes one's own password: the old one is asked for, so that a screen left open is not enough. The person's other
 * sessions end. `weak` says why the new one would be guessed; `refused`, that the old one is not right.
 */
export async function changePassword(
  services: Services,
  actor: Actor,
  typed: { person: Person; session: Session; current: string; next: string },
): Promise<{ type: 'changed' } | { type: 'weak'; because: string } | Refusal> {
  const { database } = services
  const { person, session, current, next } = typed
  const at = services.now()
  // The same count as for signing in: guessing here is the same guess.
  const key = sha256(`account ${person.email}`)
  const since = new Date(at.getTime() - quarterOfAnHour)
  const known = await asActor(database, actor, async (transaction) => ({
    failures: await countAttempts(transaction, key, since),
    credentials: await findCredentials(transaction, person.id),
    schools: await listSchools(transaction),
  }))
  if (known.failures >= failuresAllowed)
    return refuse('There were too many tries. Wait a quarter of an hour.')
  if (!(await passwordMatches(current, known.credentials?.passwordHash ?? null))) {
    await asHousekeeping(database, (transaction) => addAttempt(transaction, [key], at, since))
    return refuse('That is not your password as it is now. Check whether capital letters are on.')
  }
  const schools = known.schools.map(({ name }) => name)
  const checked = checkPassword(next, { email: person.email, name: person.name, schools })
  if (checked.type === 'refused') return { type: 'weak', because: checked.because }
  await asActor(database, actor, async (transaction) => {
    await setPassword(transaction, person.id, next, session.tokenHash)
    await appendEvents(transaction, actor.trust, [
      { at, person: person.id, type: 'password-changed', subject: 'person', subjectId: person.id, data: {} },
    ])
  })
  return { type: 'changed' }
}
