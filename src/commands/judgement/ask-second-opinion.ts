import { type Actor, system } from '../../domain/actor.ts'
import { may } from '../../domain/may.ts'
import { wholeText } from '../../domain/mention.ts'
import type { OpinionAnswer, OpinionAsked } from '../../domain/second-opinion.ts'
import { masked } from '../../judgement/masked.ts'
import { asActor, continueAs, type Transaction } from '../../store/as-actor.ts'
import { announce } from '../../store/changes.ts'
import { appendEvents } from '../../store/events.ts'
import { listNotJudged } from '../../store/judging-ways.ts'
import { findMentionById, lockMention, type StoredMention } from '../../store/mentions.ts'
import {
  addOpinion,
  countOpinions,
  findOpinion,
  findSetup,
  type StoredSetup,
  saveOpinion,
} from '../../store/second-opinions.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from '../services.ts'

/** How a school has its second opinions; undefined where there are none to be had, or it has switched all suggestions off. */
export async function opinionsAt(transaction: Transaction, school: string): Promise<StoredSetup | undefined> {
  const setup = await findSetup(transaction)
  return setup?.active && !(await listNotJudged(transaction)).has(school) ? setup : undefined
}

/** So many characters are sent at most. */
const longest = 4000

/**
 * A text as it would leave the machine: without the names that it was found by as well, however they are written. Its lines
 * end as they do when a browser has sent them back.
 */
export function asSent({ title, text, matches }: Pick<StoredMention, 'title' | 'text' | 'matches'>): string {
  const nameless = [...matches]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (words, { start, end }) => `${words.slice(0, start)}[name]${words.slice(end)}`,
      wholeText(title, text ?? ''),
    )
  return masked(nameless.replaceAll(/\r\n?/g, '\n')).slice(0, longest).toWellFormed()
}

/**
 * Asks the trust's own language model about a mention, if somebody has set one up and this month's budget is not spent.
 * `seen` are the masked words as the person has just been shown them: nothing else is sent.
 */
export function requestOpinion(
  services: Services,
  actor: Actor,
  reference: string,
  seen: string,
): Promise<{ type: 'asked' } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await lockMention(transaction, reference)
    if (!mention) return notFound
    if (!may(actor, 'handle-mention', mention)) return refuse('Your role may read this, and not change it.')
    const setup = await opinionsAt(transaction, mention.school)
    if (!setup) return refuse('Second opinions are switched off. Your administrator can set them up.')
    if (mention.text === null) return refuse('The words of this post are not kept any more.')
    if (mention.level >= 3) return refuse('What is as private as this never leaves the machine.')
    if (asSent(mention) !== seen)
      return refuse('The post has changed meanwhile. Look again at what would be sent.')
    const at = services.now()
    await continueAs(transaction, system(actor.trust))
    if ((await countOpinions(transaction, monthOf(at))) >= setup.mostAMonth)
      return refuse('This month’s budget for second opinions is spent. It begins anew next month.')
    const id = newId()
    await addOpinion(transaction, actor.trust, {
      id,
      mention: mention.id,
      masked: seen,
      askedBy: actor.person,
      askedAt: at,
    })
    await services.jobs.send(transaction, 'ask-second-opinion', { trust: actor.trust, opinion: id })
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'second-opinion-asked',
        subject: 'mention',
        subjectId: mention.id,
        data: {},
      },
    ])
    return { type: 'asked' }
  })
}

/** What to send for an opinion that was asked for; undefined where it was answered, switched off or became too private. */
export function armOpinion(
  { database, vault }: Services,
  work: { trust: string; opinion: string },
): Promise<OpinionAsked | undefined> {
  return asActor(database, system(work.trust), async (transaction) => {
    const opinion = await findOpinion(transaction, work.opinion)
    if (!opinion || opinion.answer || opinion.masked === null) return undefined
    const mention = await findMentionById(transaction, opinion.mention)
    const setup = mention && (await opinionsAt(transaction, mention.school))
    if (!setup || mention.level >= 3) return undefined
    const key = setup.sealedKey === null ? null : (vault.open(setup.sealedKey, work.trust) ?? null)
    return { address: setup.address, model: setup.model, key, masked: opinion.masked }
  })
}

/** Keeps what came back. Nothing follows from it. */
export function recordOpinion(
  { database, now }: Services,
  work: { trust: string; opinion: string },
  answer: OpinionAnswer,
): Promise<void> {
  return asActor(database, system(work.trust), async (transaction) => {
    const opinion = await findOpinion(transaction, work.opinion)
    if (!opinion) return
    await saveOpinion(transaction, work.opinion, answer, now())
    await announce(transaction, work.trust, 'mention', opinion.mention)
  })
}

function monthOf(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1))
}
