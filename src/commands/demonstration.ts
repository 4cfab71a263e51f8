import { system } from '../domain/actor.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { listPeople } from '../store/people.ts'
import type { Session } from '../store/sessions.ts'
import { listTrusts, removeMadeUp } from '../store/trusts.ts'
import { makeDemonstration } from './demonstration/make-demonstration.ts'
import { people } from './demonstration/people.ts'
import { type Refusal, refuse, type Services } from './services.ts'
import { changeSession } from './sign-in.ts'

/** Lets a visitor look round a made-up trust, which is made where there is none yet. */
export async function lookRound(
  services: Services,
  session: Session,
): Promise<{ type: 'looking' } | Refusal> {
  const trust = (await findDemonstration(services)) ?? (await makeDemonstration(services))
  return lookAs(services, session, trust, undefined)
}

/** Looks round as somebody else of the made-up trust: it has nobody whose sign-in this could be. */
export async function lookAs(
  services: Services,
  session: Session,
  trust: string,
  person: string | undefined,
): Promise<{ type: 'looking' } | Refusal> {
  if ((await findDemonstration(services)) !== trust) return refuse('There is no demonstration to look round.')
  const made = await asActor(services.database, system(trust), listPeople)
  const chosen = made.find(({ id, name }) => (person ? id === person : name === people[0]?.name))
  if (!chosen) return refuse('Choose somebody of the demonstration.')
  await changeSession(services, session.tokenHash, { lookingAs: chosen.id, lookingIn: trust })
  return { type: 'looking' }
}

/** Goes back from the demonstration to one's own trust. It stays for another look. */
export function stopLooking(services: Services, session: Session): Promise<void> {
  return changeSession(services, session.tokenHash, { lookingAs: null, lookingIn: null })
}

/** Removes the demonstration with everything in it. No other trust can be removed. */
export async function endDemonstration(services: Services, session: Session): Promise<void> {
  const trust = await findDemonstration(services)
  await stopLooking(services, session)
  if (trust)
    await asActor(services.database, system(trust), (transaction) => removeMadeUp(transaction, trust))
}

async function findDemonstration({ database }: Services): Promise<string | undefined> {
  const trusts = await asHousekeeping(database, listTrusts)
  return trusts.find(({ demonstration }) => demonstration)?.id
}
