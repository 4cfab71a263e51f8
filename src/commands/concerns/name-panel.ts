import type { Actor } from '../../domain/actor.ts'
import { system, trustRoles } from '../../domain/actor.ts'
import type { PanelMember } from '../../domain/concern.ts'
import type { ConcernFacts } from '../../domain/facts.ts'
import type { Incident } from '../../domain/incident.ts'
import { rolesBehind } from '../../domain/may.ts'
import { continueAs, type Transaction } from '../../store/as-actor.ts'
import { listEventsOf } from '../../store/events.ts'
import { holdersOf, namesOfPeople } from '../../store/people.ts'
import type { Changed } from '../change-incident.ts'
import { type NotFound, type Refusal, refuse, type Services } from '../services.ts'
import { changeConcern } from './change-concern.ts'

const fewest = 3

/** Somebody for the panel, by name; `independent` of the running of the school. */
export type Named = Pick<PanelMember, 'name' | 'independent'>

/**
 * Names those who hear a complaint: three at least, one of them independent of the running of the school, and nobody who
 * has had to do with it or whom it is about. Naming them again puts others in their place.
 */
export function namePanel(
  services: Services,
  actor: Actor,
  reference: string,
  named: readonly Named[],
): Promise<Changed | Refusal | NotFound> {
  const nothing = { said: '', tell: false }
  return changeConcern(services, actor, reference, nothing, async (concern, incident, transaction) => {
    if (incident.closedAt) return refuse('This is closed. Reopen it first.')
    if (concern.stage !== 'panel') return refuse('A panel is named when the concern has come to that stage.')
    if (concern.promises.some(({ what, state }) => what === 'answer' && state !== 'open'))
      return refuse('The panel has answered already.')
    const members = named.filter(({ name }) => name.trim() !== '')
    const different = new Set(members.map(({ name }) => plain(name)))
    if (different.size < fewest) return refuse(`Name ${fewest} different people at least.`)
    if (!members.some(({ independent }) => independent))
      return refuse('One of them has to be independent of the running of the school.')
    await continueAs(transaction, system(actor.trust))
    const names = await namesOfPeople(transaction)
    const barred = await barredFrom(transaction, incident)
    const known = new Map([...names].map(([id, name]) => [plain(name), id]))
    for (const { name, independent } of members) {
      const person = known.get(plain(name))
      if (person && barred.has(person))
        return refuse(`${name.trim()} has had to do with it, or it is about them. Name somebody else.`)
      if (person && independent)
        return refuse(`${name.trim()} has a part in running the school or the trust, and is not independent.`)
    }
    return [
      {
        type: 'panel-named',
        data: {
          members: members.map(({ name, independent }) => ({
            name: name.trim().slice(0, 200),
            person: known.get(plain(name)) ?? null,
            independent,
          })),
        },
      },
    ]
  })
}

/**
 * Who may not decide: whom it is kept from, who holds the office that it is about, everybody with an office of the trust
 * where it is about the trust, and whoever has dealt with it so far.
 */
async function barredFrom(transaction: Transaction, incident: Incident): Promise<ReadonlySet<string>> {
  const { about, office } = incident.facts as ConcernFacts
  const whom = about === 'unknown' ? [] : (about ?? [])
  const offices = (['headteacher', 'dsl'] as const).filter((one) => office === one || whom.includes(one))
  const roles = [
    ...offices.flatMap((one) => rolesBehind(one, { level: 3 })),
    ...(whom.includes('trust') ? trustRoles : []),
  ]
  const holders = roles.length > 0 ? await holdersOf(transaction, roles, incident.school) : []
  const events = await listEventsOf(transaction, incident.id)
  const dealt = events
    .filter(({ type }) => type !== 'panel-named' && type !== 'reminded')
    .flatMap(({ person }) => (person ? [person] : []))
  return new Set([
    ...incident.keptFrom,
    ...holders.map(({ id }) => id),
    ...dealt,
    ...(incident.owner ? [incident.owner] : []),
  ])
}

const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
