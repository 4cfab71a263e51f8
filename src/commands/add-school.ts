import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { checkWatchTerm } from '../domain/watch-term.ts'
import { type SuggestedTerm, termsFor } from '../matching/terms-for.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { addSchool } from '../store/schools.ts'
import { addTerms } from '../store/terms.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'

export type NewSchool = { name: string; town: string | null; email: string | null; website: string | null }

/** The watch terms that follow from what is known of a school, as far as each may be one. */
export function watchTermsFor(school: NewSchool): SuggestedTerm[] {
  const details = {
    name: school.name,
    ...(school.town && { town: school.town }),
    ...(school.website && { website: school.website }),
  }
  const context = {
    schoolNames: [details.name],
    ...(school.town && { town: school.town }),
    peopleNames: [],
    existing: [],
  }
  return termsFor(details).filter(({ kind, words }) => {
    const checked = checkWatchTerm(words, kind, context)
    // Whoever sets a school up has said that this is its name; what only follows from it has to be beyond doubt.
    return checked.type === 'accepted' || (checked.type === 'confirm' && kind === 'name')
  })
}

/** Adds a school, with the watch terms that follow from its name and website. */
export async function addSchoolWithTerms(
  transaction: Transaction,
  trust: string,
  school: NewSchool,
  at: Date,
): Promise<string> {
  const id = newId()
  await addSchool(transaction, trust, { id, ...school, name: school.name.trim(), at })
  const terms = watchTermsFor(school).map(({ kind, words }) => ({ id: newId(), school: id, kind, words }))
  await addTerms(transaction, trust, terms, at)
  await announce(transaction, trust, 'terms', id)
  return id
}

/** Adds another school to the actor’s trust, with the watch terms that follow from its name and website. */
export function addSchoolToTrust(
  services: Services,
  actor: Actor,
  school: NewSchool,
): Promise<{ type: 'added'; school: string } | Refusal> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'added'; school: string } | Refusal> => {
      if (!may(actor, 'manage-schools')) return refuse('The administrator adds schools.')
      if (!school.name.trim()) return refuse('Give the school’s name.')
      const at = services.now()
      const id = await addSchoolWithTerms(transaction, actor.trust, school, at)
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'school-added',
          subject: 'school',
          subjectId: id,
          data: { name: school.name },
        },
      ])
      return { type: 'added', school: id }
    },
  )
}
