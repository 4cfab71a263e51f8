import { type Actor, system } from '../../domain/actor.ts'
import type { Category, Pressing } from '../../domain/judgement.ts'
import { may } from '../../domain/may.ts'
import { wholeText } from '../../domain/mention.ts'
import { shinglesOf } from '../../domain/near-duplicate.ts'
import { answersForRefit } from '../../judgement/refit.ts'
import { asActor, continueAs, type Transaction } from '../../store/as-actor.ts'
import { announce } from '../../store/changes.ts'
import { appendEvents } from '../../store/events.ts'
import { countAnswers, removeAnswer, saveAnswer } from '../../store/judgement-answers.ts'
import { lockMention, type StoredMention, saveMention } from '../../store/mentions.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from '../services.ts'

/** What somebody says of a suggestion: what it really is, and how pressing; or that they take their answer back. */
export type Said = { right: Category; severity: Pressing | null } | 'taken-back'

/**
 * Keeps what a person says of a suggestion. From then on posts that are nearly the same are judged like this one. How
 * urgent the mention is, is only ever raised by it.
 *
 * `seenEdit` says which words the person had before them (see `editOf`): what was edited since says something else.
 */
export function answerJudgement(
  services: Services,
  actor: Actor,
  reference: string,
  said: Said,
  seenEdit: string,
): Promise<{ type: 'answered' } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await lockMention(transaction, reference)
    if (!mention) return notFound
    if (!may(actor, 'handle-mention', mention)) return refuse('Your role may read this, and not change it.')
    if (!mention.judgement)
      return refuse('Nothing is suggested here any more, so there is nothing to correct.')
    if (said !== 'taken-back' && editOf(mention) !== seenEdit)
      return refuse('The post was edited meanwhile. Look at what it says now.')
    const at = services.now()
    if (said === 'taken-back') await removeAnswer(transaction, mention.id)
    else await keepAnswer(transaction, actor, { ...mention, judgement: mention.judgement }, said, at)
    await announce(transaction, actor.trust, 'mention', mention.id)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: said === 'taken-back' ? 'judgement-answer-taken-back' : 'judgement-answered',
        subject: 'mention',
        subjectId: mention.id,
        data: said === 'taken-back' ? {} : { suggested: mention.judgement.category, ...said },
      },
    ])
    if (said !== 'taken-back') await refitInTime(services, transaction, actor.trust, mention.school)
    return { type: 'answered' }
  })
}

/** Which edit of its words a mention shows: one that was never edited shows the first. */
export function editOf({ editedAt }: Pick<StoredMention, 'editedAt'>): string {
  return editedAt?.toISOString() ?? ''
}

/** After each hundred answers, from the second on, the school's judging is fitted to them. */
async function refitInTime(
  services: Services,
  transaction: Transaction,
  trust: string,
  school: string,
): Promise<void> {
  // All of the school's answers count, also those that whoever has answered may not see.
  await continueAs(transaction, system(trust))
  const count = await countAnswers(transaction, school)
  if (count >= answersForRefit && count % 100 === 0)
    await services.jobs.send(transaction, 'refit-judgement', { trust, school })
}

type Judged = StoredMention & { judgement: NonNullable<StoredMention['judgement']> }

async function keepAnswer(
  transaction: Transaction,
  actor: Actor,
  mention: Judged,
  said: Exclude<Said, 'taken-back'>,
  at: Date,
): Promise<void> {
  const { judgement } = mention
  await saveAnswer(transaction, actor.trust, {
    id: newId(),
    school: mention.school,
    mention: mention.id,
    person: actor.person,
    at,
    suggested: judgement.category,
    suggestedSeverity: judgement.severity,
    abstained: judgement.abstained,
    right: said.right,
    rightSeverity: said.severity,
    pieces: [...shinglesOf(wholeText(mention.title, mention.text ?? ''))],
    scores: judgement.scores,
  })
  const urgency = said.severity === null ? 0 : (([0, 1, 2, 4] as const)[said.severity] ?? 0)
  if (urgency > mention.urgency) await saveMention(transaction, mention.id, { urgency }, at)
}
