import { system } from '../domain/actor.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { type Activity, wholeText } from '../domain/mention.ts'
import { readRaw } from '../intake/read-raw.ts'
import type { Matcher } from '../matching/matcher.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { noteUse } from '../store/grounds-used.ts'
import { openIncidentsOf } from '../store/incidents.ts'
import { forgetUnmentioned, markBack, markGone } from '../store/mentions-gone.ts'
import { type NewMention, schoolsOf } from '../store/mentions-taken-in.ts'
import { lockUnreadEvents, markRead } from '../store/raw-events.ts'
import { planRechecks } from '../store/rechecks.ts'
import { findSource, type Source } from '../store/sources.ts'
import { addTombstone, listTombstones } from '../store/tombstones.ts'
import { carryOutStorms, planStorms, reconsiderEdited } from './gather-storms.ts'
import { takeInJudged } from './judgement/take-in-judged.ts'
import { mentionOf } from './mention-of.ts'
import { readMail } from './read-mail.ts'
import { recordCheck } from './record-check.ts'
import { type Services, sha256 } from './services.ts'
import { trustMatcher } from './trust-matcher.ts'

const batchSize = 500
/** An e-mail may be as long as a thousand posts. */
const mailBatchSize = 20

type Said = Extract<Activity, { type: 'said' }>

/**
 * Reads what a source delivered: which school each item is about, as mentions; edits and deletions of those.
 * Goes on until nothing is unread; says how many events were read.
 */
export async function readEvents(
  services: Services,
  work: { trust: string; source: string },
): Promise<number> {
  let total = 0
  for (;;) {
    const { read, size } = await asActor(services.database, system(work.trust), (transaction) =>
      readBatch(services, transaction, work),
    )
    total += read
    if (read < size) return total
  }
}

async function readBatch(
  services: Services,
  transaction: Transaction,
  work: { trust: string; source: string },
): Promise<{ read: number; size: number }> {
  const source = await findSource(transaction, work.source)
  const size = source?.kind === 'mailbox' ? mailBatchSize : batchSize
  const raws = await lockUnreadEvents(transaction, work.source, size)
  const at = services.now()
  const ids = raws.map(({ id }) => id)
  if (!source) {
    await markRead(transaction, ids, new Map(), at)
    return { read: raws.length, size }
  }
  if (source.kind === 'mailbox') {
    const parked = await readMail(services, transaction, source, raws)
    await markRead(transaction, ids, parked, at)
    if (raws.length > 0) await announce(transaction, work.trust, 'source', source.id)
    return { read: raws.length, size }
  }
  const matcher = await trustMatcher(transaction, work.trust)
  const parked = new Map<string, string>()
  const activities: { activity: Activity; receivedAt: Date }[] = []
  for (const raw of raws) {
    try {
      for (const activity of readRaw(source.kind, raw, raw.receivedAt))
        activities.push({ activity, receivedAt: raw.receivedAt })
    } catch (error) {
      parked.set(raw.id, (error as Error).message)
    }
  }
  await carryOut(services, transaction, source, matcher, activities, at)
  await markRead(transaction, ids, parked, at)
  if (parked.size > 0) await announce(transaction, work.trust, 'source', source.id)
  return { read: raws.length, size }
}

/** In the order in which the source said it; a run of new items is written at once. */
async function carryOut(
  services: Services,
  transaction: Transaction,
  source: Source,
  matcher: Matcher,
  activities: readonly { activity: Activity; receivedAt: Date }[],
  at: Date,
): Promise<void> {
  let said = new Map<string, { activity: Said; receivedAt: Date }>()
  const flush = async () => {
    const items = [...said.values()]
    const ids = [...said.keys()]
    said = new Map()
    const deleted = await listTombstones(transaction, source.id, ids)
    const known = await schoolsOf(transaction, source.id, ids)
    const mentions = items
      // Versions are never compared but for this; where a source deletes, they are made to be in order (atproto's rev).
      .filter(({ activity }) => activity.version > (deleted.get(activity.externalId) ?? ''))
      .flatMap(({ activity, receivedAt }) =>
        mentionsIn(activity, source, matcher, known.get(activity.externalId) ?? [], receivedAt),
      )
    const isNew = ({ externalId, school }: NewMention) => !known.get(externalId)?.includes(school)
    const storms = await planStorms(transaction, source.trust, mentions.filter(isNew), at)
    const { added, edited } = await takeInJudged(
      services,
      transaction,
      source,
      mentions.map((mention) => ({ ...mention, under: storms.under.get(mention.id) ?? null })),
    )
    if (added.length + edited.length === 0) return
    if (declarations[source.kind].tells.deletions === 'when-asked')
      await planRechecks(
        transaction,
        source,
        added.map(({ id }) => id),
        at,
      )
    await carryOutStorms(services, transaction, source.trust, storms, at)
    await reconsiderEdited(transaction, source.trust, edited, at)
    await noteUse(transaction, source.id, mentions, at)
    await announce(transaction, source.trust, 'mention', ...added.map(({ id }) => id), ...edited)
    await appendEvents(transaction, source.trust, [
      {
        at,
        person: null,
        type: 'mentions-heard',
        subject: 'source',
        subjectId: source.id,
        data: { sha256: sha256(mentions.map(({ id, textHash }) => `${id} ${textHash}`).join('\n')) },
      },
    ])
  }

  for (const { activity, receivedAt } of activities) {
    if (activity.type === 'said') {
      // Two versions of one item in one batch: the later one counts, and the earlier has to be in place before it.
      if (said.has(activity.externalId)) await flush()
      said.set(activity.externalId, { activity, receivedAt })
      continue
    }
    await flush()
    await carryOutChange(services, transaction, source, activity, at)
  }
  await flush()
}

async function carryOutChange(
  services: Services,
  transaction: Transaction,
  source: Source,
  activity: Exclude<Activity, { type: 'said' }>,
  at: Date,
): Promise<void> {
  let touched: string[]
  switch (activity.type) {
    case 'deleted':
      touched = await markGone(
        transaction,
        source.id,
        { externalId: activity.externalId },
        'author-deleted',
        at,
      )
      await addTombstone(transaction, source, activity, at)
      await forgetUnmentioned(transaction, source.id, activity.externalId)
      break
    case 'account-gone':
      touched = await markGone(transaction, source.id, { authorId: activity.authorId }, activity.reason, at)
      break
    case 'account-back':
      touched = await markBack(transaction, source.id, activity.authorId, at)
      break
  }
  const found = activity.type === 'account-back' ? 'there' : 'gone'
  for (const reference of await openIncidentsOf(transaction, touched)) {
    await recordCheck(services, transaction, source.trust, reference, {
      found,
      sentence: sentences[activity.type],
    })
  }
  await announce(transaction, source.trust, 'mention', ...touched)
}

const sentences = {
  deleted: 'It is gone: its author has deleted it.',
  'account-gone': 'It is gone: the account that posted it is no longer there.',
  'account-back': 'It is there again: the account that posted it has come back.',
} satisfies Record<Exclude<Activity['type'], 'said'>, string>

/**
 * The mentions that an item makes: one for each school that it names, and none where it names none. A school that it
 * named before an edit keeps its mention, with the new words.
 */
function mentionsIn(
  said: Said,
  source: Source,
  matcher: Matcher,
  known: readonly string[],
  noticedAt: Date,
): NewMention[] {
  const whole = wholeText(said.title, said.text)
  const hits = matcher.find(whole)
  const schools = new Set([...hits.map(({ term }) => term.school), ...known])
  // A source that a school was chosen for is about that school, named or not.
  if (source.school) schools.add(source.school)
  return [...schools].map((school) => mentionOf(said, school, hits, noticedAt))
}
