import { system } from '../domain/actor.ts'
import type { Asked, Intent, Sent } from '../domain/connector.ts'
import { trouble } from '../domain/outcome.ts'
import { asActor, asHousekeeping, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { findMentionById, saveMention } from '../store/mentions.ts'
import { addNotices } from '../store/notices.ts'
import { keptOf } from '../store/rechecks.ts'
import { listUnsettled, lockReply, type Reply, saveReply } from '../store/replies.ts'
import { findSource, type Source } from '../store/sources.ts'
import { isMadeUp, listTrusts } from '../store/trusts.ts'
import { askedOf } from './listen.ts'
import { newId, type Services } from './services.ts'

type Work = { trust: string; reply: string }

/** Whoever posts an answer has so long for it (milliseconds); only then may another try. */
const turn = 90_000
/** After so many tries a person has to look. */
const mostTries = 8

const accountRemoved = trouble(
  'rejected',
  'The account that was to answer has been removed from Birdsong. Look whether the answer stands there.',
)

/** An answer to post now, with what its connector is told. `first` is true where it was never tried before. */
export type Armed = {
  source: Source
  asked: Omit<Asked, 'signal' | 'wanted'>
  intent: Intent
  first: boolean
}

/**
 * The answer to post now, armed: from here on it is 'unknown' until what came of it is recorded. A crash in between leads
 * to a question to the platform and never to a second answer. In a made-up trust it is kept, and nothing is posted.
 */
export async function armReply(services: Services, work: Work): Promise<Armed | undefined> {
  const at = services.now()
  const armed = await asActor(services.database, system(work.trust), async (transaction) => {
    const reply = await lockReply(transaction, work.reply)
    if (reply?.state !== 'waiting' && reply?.state !== 'unknown') return undefined
    if (reply.armedAt && at.getTime() - reply.armedAt.getTime() < turn) return undefined
    if (await isMadeUp(transaction, work.trust)) {
      const answer = 'In a drill or a demonstration nothing is posted.'
      await saveReply(transaction, work.trust, { ...reply, state: 'kept', answer })
      return undefined
    }
    const source = await findSource(transaction, reply.source)
    const mention = await findMentionById(transaction, reply.mention)
    if (!source || !mention) return 'removed' as const
    const answer = 'It was handed to the platform, and whether it stands there is being found out.'
    await saveReply(transaction, work.trust, { ...reply, state: 'unknown', armedAt: at, answer })
    const kept = await keptOf(transaction, mention.id)
    // A server’s own number for a post is good for that server alone, and each source counts versions in its own way.
    const heardBy = await findSource(transaction, mention.source)
    const to = mention.source === source.id ? kept : { ...kept, ...elsewhere(heardBy, source, kept.localId) }
    const { key, text } = reply
    return { source, intent: { key, text, to }, first: reply.state === 'waiting' }
  })
  if (!armed) return undefined
  if (armed === 'removed') {
    await recordReply(services, work, accountRemoved)
    return undefined
  }
  const ready = await askedOf(services, armed.source)
  if (ready.type === 'asked') return { ...armed, asked: ready.asked }
  await recordReply(services, work, ready.trouble)
  return undefined
}

/** What another source knows of a post: its number where it is of the same server, and no version. */
function elsewhere(heardBy: Source | undefined, source: Source, localId: string | null) {
  return { localId: heardBy?.address === source.address ? localId : null, version: '' }
}

/** Records what came of posting an answer; where that is not known, or it may work later, it is tried again. */
export function recordReply(services: Services, work: Work, sent: Sent): Promise<void> {
  const at = services.now()
  return asActor(services.database, system(work.trust), async (transaction) => {
    const reply = await lockReply(transaction, work.reply)
    if (!reply || reply.state === 'sent') return
    const tried = { ...reply, looked: reply.looked + 1 }
    const again = async (state: 'waiting' | 'unknown', after: Date, sentence: string) => {
      const lasting = tried.looked >= mostTries
      await saveReply(transaction, work.trust, {
        ...tried,
        state,
        armedAt: state === 'waiting' ? null : at,
        answer: sentence,
      })
      if (lasting)
        return tell(transaction, work.trust, reply, `An answer has perhaps not gone: ${sentence}`, at)
      return services.jobs.send(transaction, 'post-reply', work, { after })
    }
    switch (sent.type) {
      case 'done':
        return stands(transaction, work.trust, tried, sent, at)
      case 'outcome-unknown':
        return again('unknown', new Date(at.getTime() + turn + 10_000), sent.finding.sentence)
      case 'transient':
        return again('waiting', new Date(at.getTime() + 60_000 * tried.looked), sent.finding.sentence)
      case 'throttled':
        return again('waiting', sent.until, sent.finding.sentence)
      default: {
        const answer = sent.finding.sentence
        await saveReply(transaction, work.trust, { ...tried, state: 'refused', answer })
        await note(transaction, work.trust, reply, 'reply-refused', { because: answer }, at)
        await tell(transaction, work.trust, reply, `An answer did not go: ${answer}`, at)
      }
    }
  })
}

async function stands(
  transaction: Transaction,
  trust: string,
  reply: Reply,
  { externalId, url }: Extract<Sent, { type: 'done' }>,
  at: Date,
): Promise<void> {
  await saveReply(transaction, trust, { ...reply, state: 'sent', answer: null, sentAt: at, externalId, url })
  const mention = await findMentionById(transaction, reply.mention)
  if (mention?.state === 'new' || mention?.state === 'in-hand')
    await saveMention(transaction, mention.id, { state: 'answered', inHandBy: reply.writtenBy }, at)
  await note(transaction, trust, reply, 'reply-posted', { url }, at)
}

async function note(
  transaction: Transaction,
  trust: string,
  reply: Reply,
  type: string,
  data: Record<string, unknown>,
  at: Date,
): Promise<void> {
  const about = { subject: 'mention', subjectId: reply.mention } as const
  await appendEvents(transaction, trust, [
    { at, person: reply.writtenBy, type, ...about, data: { reply: reply.id, ...data } },
  ])
  await announce(transaction, trust, 'mention', reply.mention)
}

/** Tells whoever approved it. */
async function tell(
  transaction: Transaction,
  trust: string,
  reply: Reply,
  sentence: string,
  at: Date,
): Promise<void> {
  if (reply.writtenBy === null) return
  const notice = {
    id: newId(),
    person: reply.writtenBy,
    incident: null,
    mention: reply.mention,
    sentence,
    at,
    readAt: null,
  }
  await addNotices(transaction, trust, [notice])
  await announce(transaction, trust, 'notice', notice.id)
}

/** Has every answer posted, or looked for, that was approved and is unsettled: what a crash may have left behind. */
export async function settleReplies(services: Services): Promise<void> {
  const before = new Date(services.now().getTime() - 2 * turn)
  for (const { id } of await asHousekeeping(services.database, listTrusts))
    await asActor(services.database, system(id), async (transaction) => {
      for (const reply of await listUnsettled(transaction, before, mostTries))
        await services.jobs.send(transaction, 'post-reply', { trust: id, reply }, { once: reply })
    })
}
