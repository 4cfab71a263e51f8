import { type Activity, wholeText } from '../domain/mention.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { Hit } from '../matching/term.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { openIncidentsOf } from '../store/incidents.ts'
import { forgetUnmentioned, markBack, markGone } from '../store/mentions-gone.ts'
import { type NewMention, schoolsOf } from '../store/mentions-taken-in.ts'
import type { Source } from '../store/sources.ts'
import { addTombstone, listTombstones } from '../store/tombstones.ts'
import { bringIn } from './bring-in.ts'
import { leaveToTheNext } from './gather-storms.ts'
import { mentionOf } from './mention-of.ts'
import { recordCheck } from './record-check.ts'
import type { Services } from './services.ts'
import type { WorkedOut } from './worked-out.ts'

type Said = Extract<Activity, { type: 'said' }>

/** What a batch of events says, in their order. */
export type Understood = {
  matcher: Matcher
  workedOut: WorkedOut
  activities: readonly { activity: Activity; receivedAt: Date }[]
}

/** Makes of activities what they say, in the order in which the source said it; a run of new items is written at once. */
export async function carryOut(
  services: Services,
  transaction: Transaction,
  source: Source,
  { matcher, workedOut, activities }: Understood,
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
      .flatMap(({ activity, receivedAt }) => {
        const hits = workedOut.hits(matcher, wholeText(activity.title, activity.text))
        return mentionsIn(activity, source, hits, known.get(activity.externalId) ?? [], receivedAt)
      })
    const isNew = ({ externalId, school }: NewMention) => !known.get(externalId)?.includes(school)
    await bringIn(services, transaction, source, { mentions, isNew, workedOut }, at)
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
      touched = await markBack(transaction, source.id, { authorId: activity.authorId }, at)
      break
  }
  await leaveToTheNext(transaction, touched)
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
  hits: readonly Hit[],
  known: readonly string[],
  noticedAt: Date,
): NewMention[] {
  const schools = new Set([...hits.map(({ term }) => term.school), ...known])
  // A source that a school was chosen for is about that school, named or not.
  if (source.school) schools.add(source.school)
  return [...schools].map((school) => mentionOf(said, school, hits, noticedAt))
}
