import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import type { TermKind } from '../domain/mention.ts'
import { checkWatchTerm } from '../domain/watch-term.ts'
import { asActor } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { listPeople } from '../store/people.ts'
import {
  addClosedDays,
  findSchool,
  removeClosedDays,
  type SchoolDetails,
  saveSchool,
} from '../store/schools.ts'
import { addTerms, isStopped, listTerms, removeTerm } from '../store/terms.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'

export type Changed = { type: 'changed' }

const notYours = 'The administrator looks after schools.'

/**
 * Adds words to listen for. A person's name is refused: the policy has the school watched, never a person (ORM-4).
 * `confirm` comes back where it may be a name; the person adding it then says that it is not.
 */
export function addWatchTerm(
  services: Services,
  actor: Actor,
  term: { school: string; kind: TermKind; words: string; confirmed: boolean },
): Promise<Changed | Refusal | NotFound | { type: 'confirm'; because: string }> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'manage-sources'))
      return refuse('The administrator and the trust’s communications choose what is listened for.')
    const school = await findSchool(transaction, term.school)
    if (!school) return notFound
    const existing = await listTerms(transaction, school.id)
    const people = await listPeople(transaction)
    const checked = checkWatchTerm(term.words, term.kind, {
      schoolNames: [school.name],
      ...(school.town && { town: school.town }),
      peopleNames: people.map(({ name }) => name),
      existing: existing.map(({ words }) => words),
    })
    if (checked.type === 'refused') return refuse(checked.because)
    if (checked.type === 'confirm' && !term.confirmed) return { type: 'confirm', because: checked.because }
    const { words } = checked
    if (await isStopped(transaction, { school: school.id, kind: term.kind, words }))
      return refuse(`“${words}” was listened for until its time was over. Renew it in the ledger.`)
    const at = services.now()
    const id = newId()
    await addTerms(transaction, actor.trust, [{ id, school: school.id, kind: term.kind, words }], at)
    await announce(transaction, actor.trust, 'terms', id)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'term-added',
        subject: 'school',
        subjectId: school.id,
        data: { kind: term.kind, words },
      },
    ])
    return { type: 'changed' }
  })
}

/** Stops listening for a term. Mentions that it found stay, with the words that it had. */
export function removeWatchTerm(
  services: Services,
  actor: Actor,
  id: string,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-sources'))
      return refuse('The administrator and the trust’s communications choose what is listened for.')
    const removed = await removeTerm(transaction, id)
    if (!removed) return notFound
    const { school, kind, words } = removed
    await announce(transaction, actor.trust, 'terms', id)
    await appendEvents(transaction, actor.trust, [
      {
        at: services.now(),
        person: actor.person,
        type: 'term-removed',
        subject: 'school',
        subjectId: school,
        data: { kind, words },
      },
    ])
    return { type: 'changed' }
  })
}

/** Writes over what is known of a school. Its watch terms stay as they are, whatever it is called now. */
export function changeSchool(
  services: Services,
  actor: Actor,
  school: SchoolDetails,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-schools')) return refuse(notYours)
    if (!(await findSchool(transaction, school.id))) return notFound
    if (!school.name.trim()) return refuse('Give the school’s name.')
    await saveSchool(transaction, school)
    const { id, ...data } = school
    await appendEvents(transaction, actor.trust, [
      {
        at: services.now(),
        person: actor.person,
        type: 'school-changed',
        subject: 'school',
        subjectId: id,
        data,
      },
    ])
    return { type: 'changed' }
  })
}

/** Tells the clocks on which days a school is closed. Deadlines that were set already stay as they are. */
export function closeSchoolOn(
  services: Services,
  actor: Actor,
  days: { school: string; name: string; from: string; to: string },
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-schools')) return refuse(notYours)
    if (!(await findSchool(transaction, days.school))) return notFound
    if (days.from > days.to) return refuse('The last day comes before the first. Change one of them.')
    await addClosedDays(transaction, actor.trust, { id: newId(), ...days })
    const { school, ...data } = days
    await appendEvents(transaction, actor.trust, [
      {
        at: services.now(),
        person: actor.person,
        type: 'closed-days-added',
        subject: 'school',
        subjectId: school,
        data,
      },
    ])
    return { type: 'changed' }
  })
}

/**
 * Takes closed days back, by their id: the clocks count them again. Deadlines that were set already stay as
 * they are.
 */
export function openSchoolOn(
  services: Services,
  actor: Actor,
  days: string,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-schools')) return refuse(notYours)
    if (!(await removeClosedDays(transaction, days))) return notFound
    await appendEvents(transaction, actor.trust, [
      {
        at: services.now(),
        person: actor.person,
        type: 'closed-days-removed',
        subject: 'trust',
        subjectId: actor.trust,
        data: { days },
      },
    ])
    return { type: 'changed' }
  })
}
