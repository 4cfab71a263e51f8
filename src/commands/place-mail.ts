import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { removeMailFiles } from '../store/mail-files.ts'
import { findSchool } from '../store/schools.ts'
import { listUnplacedMail, takeUnplacedMail, type UnplacedMail } from '../store/unplaced-mail.ts'
import { addReport } from './read-mail.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/** The e-mails that are no school's yet, as far as the actor may read them. */
export function unplacedMail({ database }: Services, actor: Actor): Promise<UnplacedMail[]> {
  return asActor(database, actor, listUnplacedMail)
}

/** Says which school an e-mail is about: from then on it stands in that school's inbox. */
export function placeMail(
  services: Services,
  actor: Actor,
  id: string,
  schoolId: string,
): Promise<{ type: 'placed' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'placed' } | Refusal | NotFound> => {
      if (!may(actor, 'place-mail')) return notFound
      const school = await findSchool(transaction, schoolId)
      const waiting = await listUnplacedMail(transaction)
      if (!waiting.some((mail) => mail.id === id)) return notFound
      if (!school) return refuse('Choose the school that it is about.')
      const mail = await takeUnplacedMail(transaction, id)
      if (!mail) return notFound
      await continueAs(transaction, system(actor.trust))
      const source = { id: mail.source, trust: actor.trust }
      const report = { ...mail, publishedAt: mail.publishedAt?.toISOString() ?? null }
      await addReport(services, transaction, source, report, [school.id])
      await removeMailFiles(transaction, mail.rawEvent)
      await appendEvents(transaction, actor.trust, [
        {
          at: services.now(),
          person: actor.person,
          type: 'mail-placed',
          subject: 'source',
          subjectId: mail.source,
          data: { school: school.id },
        },
      ])
      return { type: 'placed' }
    },
  )
}
