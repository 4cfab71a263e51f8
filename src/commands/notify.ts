import type { Actor, Role } from '../domain/actor.ts'
import { mayRead } from '../domain/actor.ts'
import type { First } from '../domain/decision.ts'
import type { Incident } from '../domain/incident.ts'
import { rolesBehind } from '../domain/may.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { addNotices, type Notice } from '../store/notices.ts'
import { findPerson, holdersOf } from '../store/people.ts'
import { newId, type Services } from './services.ts'
import { whoStandsIn } from './stand-ins.ts'

/** Tells those whom the policy names, first and also, that an incident has come to them. */
export async function tellThoseResponsible(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  incident: Incident,
): Promise<void> {
  const people = await responsible(services, transaction, incident)
  const told = people.filter((id) => id !== actor.person)
  await tell(services, transaction, actor.trust, told, incident, sentenceFor(incident))
}

/** Tells the incident's owner and who acts for them today, or where nobody has taken it those who are told first. */
export async function tellOwner(
  services: Services,
  transaction: Transaction,
  trust: string,
  incident: Incident,
  sentence: string,
): Promise<void> {
  const told = incident.owner
    ? [incident.owner, ...(await inPlaceOf(services, transaction, incident, incident.owner))]
    : await responsible(services, transaction, incident)
  await tell(services, transaction, trust, told, incident, sentence)
}

/** Writes notices to those of the people who may read the incident, and has them sent an e-mail without any content. */
async function tell(
  services: Services,
  transaction: Transaction,
  trust: string,
  people: readonly string[],
  incident: Incident,
  sentence: string,
): Promise<void> {
  const notices: Notice[] = []
  for (const person of new Set(people)) {
    const found = await findPerson(transaction, person)
    const reader = found && { person, trust, appointments: found.appointments, confirmed: true }
    if (!reader || !mayRead(reader, incident)) continue
    notices.push({
      id: newId(),
      person,
      incident: incident.id,
      mention: null,
      sentence,
      at: services.now(),
      readAt: null,
    })
  }
  await addNotices(transaction, trust, notices)
  await announce(transaction, trust, 'notice', ...notices.map(({ id }) => id))
  if (!isPressing(incident)) return
  for (const notice of notices)
    await services.jobs.send(transaction, 'send-notice', { trust, notice: notice.id })
}

function isPressing(incident: Incident): boolean {
  return incident.severity === 'high' || incident.severity === 'critical'
}

/** The people of those whom the decision names, first and also, and who acts for them today. */
async function responsible(
  services: Services,
  transaction: Transaction,
  incident: Incident,
): Promise<string[]> {
  const { first, also } = incident.decision
  const told = [first, ...also].flatMap((one) => rolesTold(one, incident))
  // What no account of the school may read is the trust's, whoever the policy would name.
  const roles = incident.level >= 4 ? [...told, ...rolesBehind('trust', incident)] : told
  const people = roles.length > 0 ? await holdersOf(transaction, [...new Set(roles)], incident.school) : []
  const standIns = await whoStandsIn(transaction, roles, incident.school, services.now())
  return [...people.map(({ id }) => id), ...standIns]
}

async function inPlaceOf(
  services: Services,
  transaction: Transaction,
  incident: Incident,
  owner: string,
): Promise<string[]> {
  const held = (await findPerson(transaction, owner))?.appointments ?? []
  const roles = held.filter(({ school }) => school === incident.school).map(({ role }) => role)
  return whoStandsIn(transaction, roles, incident.school, services.now())
}

function rolesTold(first: First, incident: Incident): readonly Role[] {
  if (first === 'emergency-services' || first === 'none') return []
  return rolesBehind(first, incident)
}

function sentenceFor(incident: Incident): string {
  switch (incident.severity) {
    case 'critical':
      return 'A critical incident needs you now.'
    case 'high':
      return 'A serious incident needs you today.'
    default:
      return 'A new incident has come to you.'
  }
}
