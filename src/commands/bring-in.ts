import { isLookedAtAgain } from '../domain/connectors/declarations.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { noteUse } from '../store/grounds-used.ts'
import type { NewMention } from '../store/mentions-taken-in.ts'
import { planRechecks } from '../store/rechecks.ts'
import type { Source } from '../store/sources.ts'
import { carryOutStorms, planStorms, reconsiderEdited } from './gather-storms.ts'
import { letStandOut } from './judgement/let-stand-out.ts'
import { takeInJudged } from './judgement/take-in-judged.ts'
import { type Services, sha256 } from './services.ts'
import { WorkedOut } from './worked-out.ts'

/**
 * Brings mentions of a source in, however they were found: gathered with what says the same, judged, told of where they
 * seem to need somebody, to be looked at again where the source tells no deletions, and on record. Says how many are new.
 */
export async function bringIn(
  services: Services,
  transaction: Transaction,
  source: Source,
  {
    mentions,
    isNew,
    workedOut = new WorkedOut(),
  }: { mentions: readonly NewMention[]; isNew: (mention: NewMention) => boolean; workedOut?: WorkedOut },
  at: Date,
): Promise<number> {
  const storms = await planStorms(transaction, source.trust, mentions.filter(isNew), at, workedOut)
  const { added, edited, urgentUnder } = await takeInJudged(
    services,
    transaction,
    source,
    mentions.map((mention) => ({ ...mention, under: storms.under.get(mention.id) ?? null })),
    workedOut,
  )
  if (added.length + edited.length === 0) return 0
  const ids = added.map(({ id }) => id)
  if (isLookedAtAgain(source.kind)) await planRechecks(transaction, source, ids, at)
  await carryOutStorms(services, transaction, source.trust, storms, at)
  await reconsiderEdited(transaction, source.trust, edited, at)
  if (urgentUnder.length + edited.length > 0)
    await letStandOut(services, transaction, source.trust, { urgent: urgentUnder, edited }, at)
  await noteUse(transaction, source.id, mentions, at)
  await announce(transaction, source.trust, 'mention', ...ids, ...edited)
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
  return added.length
}
