import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { plainWords } from '../domain/school-words.ts'
import { searchFor } from '../domain/search-words.ts'
import { asActor } from '../store/as-actor.ts'
import type { InboxMention } from '../store/inbox.ts'
import { findIncident } from '../store/incidents.ts'
import { listPeople } from '../store/people.ts'
import { listSchools } from '../store/schools.ts'
import { addSearch, listSearches, type Search, searchMentions } from '../store/searches.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'

const day = 86_400_000
export const mostFound = 200

/** The periods that can be searched, in days. */
export const searchDays = [30, 90, 365] as const

export type Searched =
  | { type: 'found'; mentions: InboxMention[] }
  | Refusal
  /** The words name somebody: for which open incident is it? */
  | { type: 'case-needed'; because: string }

/**
 * Looks for words in what was heard, and writes down who looked, when, for what, and how many were found.
 *
 * Accounts are not looked for. Where the words name a person, it has to be for an incident that is open and that whoever
 * searches may see: nobody is looked up out of curiosity.
 */
export function searchHeard(
  services: Services,
  actor: Actor,
  asked: { words: string; days: number; incident: string | null },
): Promise<Searched> {
  return asActor(services.database, actor, async (transaction): Promise<Searched> => {
    if (!may(actor, 'see-inbox')) return refuse('Whoever reads the inbox searches it.')
    const words = asked.words.trim().replace(/\s+/g, ' ').slice(0, 200)
    if (plainWords(words).join('').length < 3) return refuse('Type at least three letters to look for.')
    const schools = await listSchools(transaction)
    const looksFor = searchFor(words, {
      schools: schools.map(({ name }) => plainWords(name)),
      town: schools.flatMap(({ town }) => plainWords(town ?? '')),
      people: (await listPeople(transaction)).map(({ name }) => plainWords(name)),
    })
    if (looksFor === 'account')
      return refuse('Birdsong does not look up what one account has written. Look for what was said instead.')
    const incident = asked.incident ? await findIncident(transaction, asked.incident.trim()) : undefined
    if (looksFor === 'name' && (!incident || incident.closedAt))
      return {
        type: 'case-needed',
        because: asked.incident
          ? 'There is no open incident with that reference that you can see.'
          : 'This may be the name of a person. Nobody is looked up out of curiosity: say for which open incident it is.',
      }
    const since = new Date(services.now().getTime() - asked.days * day)
    const mentions = await searchMentions(transaction, { words, since, limit: mostFound })
    const about = { person: actor.person, at: services.now(), words, found: mentions.length }
    await addSearch(transaction, actor.trust, { id: newId(), ...about, incident: incident?.id ?? null })
    return { type: 'found', mentions }
  })
}

/** Every search of the trust, for those who see the log; for others their own. */
export function readSearches({ database }: Services, actor: Actor, limit: number): Promise<Search[]> {
  const reader = may(actor, 'see-log') ? system(actor.trust) : actor
  return asActor(database, reader, (transaction) => listSearches(transaction, limit))
}
