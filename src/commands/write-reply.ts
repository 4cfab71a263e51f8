import { randomInt } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import type { Answering } from '../domain/connector.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { emptyPlaces } from '../domain/letter.ts'
import { may } from '../domain/may.ts'
import { asPosted, isOut, replyKey, wrongWithReply } from '../domain/reply.ts'
import type { SourceKind } from '../domain/source.ts'
import { decide } from '../policy/decide.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { findIncidentOf } from '../store/incidents.ts'
import { findMention, lockMention, type StoredMention } from '../store/mentions.ts'
import { listReplies, type Reply, saveReply } from '../store/replies.ts'
import { findSource, listSources, type Source } from '../store/sources.ts'
import { factsOf, isTriaged } from './facts-known.ts'
import { packOf } from './pack-of.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services, sha256 } from './services.ts'

/** An account of ours that can answer a mention, and how. */
export type Answerer = { source: Source; answering: Answering }

/** The accounts that can answer a mention where it stands: the school's own before the trust's. */
export async function answerersFor(transaction: Transaction, mention: StoredMention): Promise<Answerer[]> {
  const kind = (await findSource(transaction, mention.source))?.kind
  if (!kind || mention.goneAt) return []
  const sources = (await listSources(transaction)).filter(
    ({ school }) => !school || school === mention.school,
  )
  return sources
    .flatMap((source) => {
      const answering = canAnswer(source, kind)
      return answering ? [{ source, answering }] : []
    })
    .toSorted((one, other) => Number(one.source.school === null) - Number(other.source.school === null))
}

function canAnswer(source: Source, kind: SourceKind): Answering | null {
  const { answers } = declarations[source.kind]
  const works = !source.paused && source.health !== 'signed-out'
  return works && answers?.kinds.includes(kind) ? answers : null
}

/** May the actor answer this in public, and what the policy lets an answer say; or why not. */
export async function mayReply(
  transaction: Transaction,
  actor: Actor,
  mention: StoredMention,
): Promise<{ type: 'may'; only: 'redirect-only' | 'allowed' } | Refusal> {
  if (!may(actor, 'handle-mention', mention)) return refuse('Your role may read this, and not answer it.')
  if (mention.goneAt) return refuse('It is gone from where it stood, so there is nothing to answer.')
  const incident = mention.state === 'incident' ? await findIncidentOf(transaction, mention.id) : undefined
  const leads = incident && !incident.closedAt && may(actor, 'run-incident', incident)
  if (mention.state === 'incident' && !leads)
    return refuse('It is part of an incident. Whoever leads on that decides whether it is answered.')
  if (!incident && !isTriaged(mention))
    return refuse('Decide first what to do: then it is known whether an answer in public is right.')
  const { publicReply } =
    incident?.decision ?? decide(factsOf(mention), await packOf(transaction, { noticed: mention.noticedAt }))
  return publicReply === 'forbidden'
    ? refuse('The policy rules out an answer in public here. The steps say what to do in its place.')
    : { type: 'may', only: publicReply }
}

/** Keeps an answer as it was written, for its preview. The words are kept as they will be posted. */
export function saveReplyDraft(
  services: Services,
  actor: Actor,
  reference: string,
  typed: { source: string; text: string },
): Promise<{ type: 'saved' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'saved' } | Refusal | NotFound> => {
      const mention = await lockMention(transaction, reference)
      if (!mention) return notFound
      const allowed = await mayReply(transaction, actor, mention)
      if (allowed.type === 'refused') return allowed
      const answerer = (await answerersFor(transaction, mention)).find(
        ({ source }) => source.id === typed.source,
      )
      if (!answerer) return refuse('Choose the account that answers.')
      const text = asPosted(typed.text, answerer.answering, mention.author)
      const wrong = typed.text.trim() === '' ? 'Write the answer.' : wrongWithReply(text, answerer.answering)
      if (wrong !== null) return refuse(wrong)
      const replies = await listReplies(transaction, mention.id)
      const before = replies.find(({ state }) => state === 'draft')
      const at = services.now()
      await saveReply(transaction, actor.trust, {
        id: before?.id ?? newId(),
        mention: mention.id,
        source: answerer.source.id,
        key: before?.key ?? replyKey(at, randomInt(2 ** 20)),
        text,
        state: 'draft',
        answer: null,
        writtenBy: actor.person,
        writtenAt: at,
        approvedAt: null,
        armedAt: null,
        looked: 0,
        sentAt: null,
        externalId: null,
        url: null,
      })
      return { type: 'saved' }
    },
  )
}

/** The words and the account that somebody looked at, in a form that shows whether they are still the same. */
export function fingerprintOfReply({ source, text }: Pick<Reply, 'source' | 'text'>): string {
  return sha256(`${source}\n${text}`)
}

/** Approves an answer in the very words that were looked at, and hands it over to be posted: once, by one account. */
export function approveReply(
  services: Services,
  actor: Actor,
  reference: string,
  seen: string,
): Promise<{ type: 'approved' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'approved' } | Refusal | NotFound> => {
      const mention = await lockMention(transaction, reference)
      if (!mention) return notFound
      const allowed = await mayReply(transaction, actor, mention)
      if (allowed.type === 'refused') return allowed
      const replies = await listReplies(transaction, mention.id)
      if (replies.some(isOut))
        return refuse('An answer is there already, or on its way. One answer is enough.')
      const draft = replies.find(({ state }) => state === 'draft')
      if (!draft) return refuse('There is no answer to send. Write it first.')
      if (seen !== fingerprintOfReply(draft))
        return refuse('Somebody has changed the words meanwhile. Look at them again before they go.')
      const answerer = (await answerersFor(transaction, mention)).find(
        ({ source }) => source.id === draft.source,
      )
      if (!answerer) return refuse('The account that was to answer is signed out or paused. Choose another.')
      const wrong = wrongWithReply(draft.text, answerer.answering)
      if (wrong !== null) return refuse(wrong)
      const empty = emptyPlaces(draft.text)
      if (empty.length > 0) return refuse(`Fill in what is still open: ${empty.join(', ')}.`)
      const at = services.now()
      const reply = { ...draft, state: 'waiting' as const, approvedAt: at, writtenBy: actor.person }
      await saveReply(transaction, actor.trust, reply)
      await services.jobs.send(transaction, 'post-reply', { trust: actor.trust, reply: draft.id })
      const data = { reply: draft.id, account: answerer.source.name, sha256: sha256(draft.text) }
      const about = { subject: 'mention', subjectId: mention.id } as const
      await appendEvents(transaction, actor.trust, [
        { at, person: actor.person, type: 'reply-approved', ...about, data },
      ])
      await announce(transaction, actor.trust, 'mention', mention.id)
      return { type: 'approved' }
    },
  )
}

/** A mention with what its page for answering shows; undefined where it is not there for the actor. */
export function readReplying({ database }: Services, actor: Actor, reference: string) {
  return asActor(database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    if (!mention) return undefined
    const replies = await listReplies(transaction, mention.id)
    return {
      mention,
      allowed: await mayReply(transaction, actor, mention),
      answerers: await answerersFor(transaction, mention),
      draft: replies.find(({ state }) => state === 'draft'),
      last: replies.findLast(({ state }) => state !== 'draft'),
    }
  })
}
