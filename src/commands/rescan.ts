import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { type Activity, saidByUs, wholeText } from '../domain/mention.ts'
import { buildMatcher, type Matcher } from '../matching/matcher.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { listGone } from '../store/mentions-gone.ts'
import { type NewMention, schoolsOf } from '../store/mentions-taken-in.ts'
import type { StoredEvent } from '../store/raw-events.ts'
import { beginRescan, lockRescan, newestVersions, readEventsBetween, saveProgress } from '../store/rescans.ts'
import { findSchool } from '../store/schools.ts'
import { findSource, ownAccounts, type Source } from '../store/sources.ts'
import { listTerms } from '../store/terms.ts'
import { listTombstones } from '../store/tombstones.ts'
import { bringIn } from './bring-in.ts'
import { mentionOf } from './mention-of.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'
import { WorkedOut } from './worked-out.ts'

const batchSize = 500

/** Has all that was kept looked through again for a school: what its newer words find becomes mentions of it. */
export function startRescan(
  services: Services,
  actor: Actor,
  schoolId: string,
): Promise<{ type: 'started' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'started' } | Refusal | NotFound> => {
      if (!may(actor, 'manage-sources'))
        return refuse('The administrator and the trust’s communications choose what is listened for.')
      const school = await findSchool(transaction, schoolId)
      if (!school) return notFound
      await continueAs(transaction, system(actor.trust))
      const at = services.now()
      const id = newId()
      const begun = await beginRescan(transaction, { id, trust: actor.trust, school: school.id, at })
      if (!begun) return refuse('That is going on already.')
      await services.jobs.send(transaction, 'rescan', { trust: actor.trust, rescan: id })
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'rescan-started',
          subject: 'school',
          subjectId: school.id,
          data: { total: begun.total },
        },
      ])
      return { type: 'started' }
    },
  )
}

/** Goes on with a rescan, batch by batch, to its end. After a crash it goes on where it stopped. */
export async function carryOnRescan(
  services: Services,
  { trust, rescan }: { trust: string; rescan: string },
): Promise<void> {
  for (;;) {
    const goesOn = await asActor(services.database, system(trust), (transaction) =>
      lookThroughBatch(services, transaction, trust, rescan),
    )
    if (!goesOn) return
  }
}

async function lookThroughBatch(
  services: Services,
  transaction: Transaction,
  trust: string,
  id: string,
): Promise<boolean> {
  const rescan = await lockRescan(transaction, id)
  if (!rescan || rescan.endedAt) return false
  const raws = await readEventsBetween(transaction, rescan.atEvent, rescan.lastEvent, batchSize)
  const matcher = buildMatcher(await listTerms(transaction, rescan.school))
  const ours = await ownAccounts(transaction)
  const sources = new Map<string, StoredEvent[]>()
  for (const raw of raws) sources.set(raw.source, [...(sources.get(raw.source) ?? []), raw])
  let found = 0
  for (const [source, events] of sources) {
    const known = await findSource(transaction, source)
    // E-mail is a report to the school that it was sent to, whatever it says.
    if (known && known.kind !== 'mailbox')
      found += await takeInFound(
        services,
        transaction,
        known,
        { school: rescan.school, matcher, ours },
        events,
      )
  }
  const last = raws.at(-1)
  const endedAt = raws.length < batchSize ? services.now() : null
  await saveProgress(transaction, id, {
    atEvent: last?.id ?? rescan.atEvent,
    looked: raws.length,
    found,
    endedAt,
  })
  await announce(transaction, trust, 'terms', id)
  return endedAt === null
}

type Said = Extract<Activity, { type: 'said' }>

/**
 * Only what is no mention of the school yet, and is not gone since, by itself or with its author’s account; of several
 * versions the newest counts.
 */
async function takeInFound(
  services: Services,
  transaction: Transaction,
  source: Source,
  { school, matcher, ours }: { school: string; matcher: Matcher; ours: ReadonlySet<string> },
  raws: readonly StoredEvent[],
): Promise<number> {
  const workedOut = new WorkedOut()
  const newest = await newestVersions(
    transaction,
    source.id,
    raws.map(({ externalId }) => externalId),
  )
  const said = new Map<string, { activity: Said; receivedAt: Date }>()
  for (const raw of raws.filter(({ id }) => newest.has(id))) {
    const told = workedOut.told(source.kind, raw)
    for (const activity of 'activities' in told ? told.activities : [])
      if (activity.type === 'said' && !saidByUs(activity, ours))
        said.set(activity.externalId, { activity, receivedAt: raw.receivedAt })
  }
  const ids = [...said.keys()]
  const known = await schoolsOf(transaction, source.id, ids)
  const deleted = await listTombstones(transaction, source.id, ids)
  const gone = await listGone(transaction, source.id, ids)
  const mentions = [...said.values()].flatMap(({ activity, receivedAt }): NewMention[] => {
    if (known.get(activity.externalId)?.includes(school) || gone.has(activity.externalId)) return []
    if (activity.version <= (deleted.get(activity.externalId) ?? '')) return []
    const hits = matcher.find(wholeText(activity.title, activity.text))
    return hits.length === 0 ? [] : [mentionOf(activity, school, hits, receivedAt)]
  })
  return bringIn(services, transaction, source, { mentions, isNew: () => true, workedOut }, services.now())
}
