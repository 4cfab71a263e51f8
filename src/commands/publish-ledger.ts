import { type Actor, system } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { may } from '../domain/may.ts'
import { asActor, asSchoolVisitor, continueAs } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { type LedgerEntry, listLedger } from '../store/grounds.ts'
import { isPublished, setPublished } from '../store/ledger-publications.ts'
import { findSchoolAndIds, type PublicSchool } from '../store/public-schools.ts'
import { countSearches } from '../store/searches.ts'
import { type Refusal, refuse, type Services } from './services.ts'

const day = 86_400_000

/** Shows on every school's page what the trust listens to, or shows it no more. */
export function publishLedger(
  services: Services,
  actor: Actor,
  published: boolean,
): Promise<{ type: 'published' | 'withdrawn' } | Refusal> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'published' | 'withdrawn' } | Refusal> => {
      if (!may(actor, 'manage-sources'))
        return refuse('The administrator and the trust’s communications keep the ledger.')
      const at = services.now()
      if ((await isPublished(transaction)) !== published) {
        await setPublished(transaction, actor.trust, { published, at, by: actor.person })
        const event = {
          at,
          person: actor.person,
          subject: 'trust',
          subjectId: actor.trust,
          data: {},
        } as const
        await appendEvents(transaction, actor.trust, [
          { ...event, type: published ? 'ledger-published' : 'ledger-withdrawn' },
        ])
      }
      return { type: published ? 'published' : 'withdrawn' }
    },
  )
}

/** What anybody may know of what a school listens to. Nobody who works there is named. */
export type PublicLedger = {
  school: PublicSchool
  /** Null where the trust does not show it. */
  entries: readonly Omit<LedgerEntry, 'owner' | 'reviewedBy' | 'review' | 'warned'>[] | null
  searches: number
}

/** What a school listens to, for anybody; undefined where there is no such school. */
export function readPublicLedger(services: Services, slug: string): Promise<PublicLedger | undefined> {
  return asSchoolVisitor(services.database, slug, async (transaction) => {
    const found = await findSchoolAndIds(transaction, slug)
    if (!found) return undefined
    const { school, ids } = found
    if (!(await isPublished(transaction))) return { school, entries: null, searches: 0 }
    await continueAs(transaction, system(ids.trust))
    const today = dayOf(services.now())
    const entries = (await listLedger(transaction))
      .filter(
        ({ subject }) =>
          subject.school === ids.school || (subject.type === 'source' && subject.school === null),
      )
      .filter(({ subject }) => subject.type === 'term' || !byPeople.includes(subject.kind))
      .filter(({ stoppedAt, expiresOn }) => stoppedAt === null && expiresOn >= today)
      .map(({ owner: _owner, reviewedBy: _by, review: _review, warned: _warned, ...shown }) => shown)
    return {
      school,
      entries,
      searches: await countSearches(transaction, new Date(services.now().getTime() - 365 * day)),
    }
  })
}

/** What is brought by people is not listening. */
const byPeople: readonly string[] = ['entry', 'report', 'csv']
