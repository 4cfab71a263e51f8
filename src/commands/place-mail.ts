import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { wholeText } from '../domain/mention.ts'
import type { Hit } from '../matching/term.ts'
import { tieIn, whatSettles } from '../matching/tie.ts'
import { rememberAnswer } from '../store/answered-ties.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { removeMailFiles } from '../store/mail-files.ts'
import { findSchool, listSchools } from '../store/schools.ts'
import { listUnplacedMail, takeUnplacedMail, type UnplacedMail } from '../store/unplaced-mail.ts'
import { addReport, tieKey } from './read-mail.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'
import { trustMatcher } from './trust-matcher.ts'

/** The e-mails that are no school's yet, as far as the actor may read them. */
export function unplacedMail({ database }: Services, actor: Actor): Promise<UnplacedMail[]> {
  return asActor(database, actor, listUnplacedMail)
}

/** The schools that an e-mail names alike, and what would settle which is meant; null where it names none. */
export function tieOf(
  { database }: Services,
  actor: Actor,
  mail: UnplacedMail,
): Promise<{
  schools: { id: string; name: string; town: string | null }[]
  settledBy: string | null
} | null> {
  return asActor(database, actor, async (transaction) => {
    const tie = tieIn(await hitsIn(transaction, actor.trust, mail))
    if (!tie) return null
    const schools = (await listSchools(transaction)).filter(({ id }) => tie.schools.includes(id))
    return schools.length < 2 ? null : { schools, settledBy: whatSettles(schools) }
  })
}

async function hitsIn(
  transaction: Transaction,
  trust: string,
  { title, text }: UnplacedMail,
): Promise<Hit[]> {
  return (await trustMatcher(transaction, trust)).find(wholeText(title, text))
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
      const tie = tieIn(await hitsIn(transaction, actor.trust, mail))
      if (tie?.schools.includes(school.id)) {
        const key = tieKey(mail.source, mail.author, tie)
        await rememberAnswer(transaction, { trust: actor.trust, key, school: school.id, at: services.now() })
      }
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
