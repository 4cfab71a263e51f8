import { type Actor, type Level, mayRead, system } from '../domain/actor.ts'
import type { Decision, Severity } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { may } from '../domain/may.ts'
import { decide } from '../policy/decide.ts'
import { readFacts } from '../policy/read-facts.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { lockMention, type StoredMention, saveMention } from '../store/mentions.ts'
import { factsKnown, kindOf } from './facts-known.ts'
import { openIncidentFor } from './open-incident.ts'
import { packOf } from './pack-of.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

export type Triaged =
  | { type: 'triaged'; facts: Facts; decision: Decision }
  /** What was learnt is not for the person who learnt it: it has gone to those who may see it. */
  | { type: 'passed-on' }

const urgencies: Record<Severity, number> = { info: 0, low: 1, moderate: 2, high: 3, critical: 4 }

/** How pressing an item is, for the order of the inbox: 0 to 4. */
export function urgencyOf(severity: Severity): number {
  return urgencies[severity]
}

/**
 * Writes down what is known about a mention, answer by answer, and what the policy makes of it.
 *
 * Where the answers make it too private for the person who gives them, an incident is opened at once and those who
 * may see it are told: nothing waits for somebody who can no longer see it.
 */
export function triageMention(
  services: Services,
  actor: Actor,
  reference: string,
  answers: Record<string, unknown>,
): Promise<Triaged | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await lockMention(transaction, reference)
    if (!mention) return notFound
    if (!may(actor, 'handle-mention', mention)) return refuse('Your role may read this, and not change it.')
    if (mention.state === 'incident')
      return refuse('This is part of an incident. Change the facts on the incident’s page.')
    return answerAbout(services, transaction, actor, mention, answers)
  })
}

/** Writes down what is known about a locked mention; the caller has decided that the actor may. Goes on as the program. */
export async function answerAbout(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  mention: StoredMention,
  answers: Record<string, unknown>,
): Promise<Triaged | Refusal> {
  const read = readFacts({ ...(await factsKnown(transaction, mention)), ...answers, kind: kindOf(mention) })
  if (read.type === 'bad-facts') return refuse(read.sentence)

  const at = services.now()
  const decision = decide(read.facts, await packOf(transaction, { noticed: mention.noticedAt }))
  const level = Math.max(mention.level, decision.confidentiality) as Level
  const lost = mayRead(actor, mention) && !mayRead(actor, { ...mention, level })
  await continueAs(transaction, system(actor.trust))
  await saveMention(
    transaction,
    mention.id,
    { facts: read.facts, level, urgency: urgencyOf(decision.severity) },
    at,
  )
  if (lost) {
    await openIncidentFor(services, transaction, actor, { ...mention, level }, read.facts)
    return { type: 'passed-on' }
  }
  await announce(transaction, actor.trust, 'mention', mention.id)
  await appendEvents(transaction, actor.trust, [
    {
      at,
      person: actor.person,
      type: 'triaged',
      subject: 'mention',
      subjectId: mention.id,
      data: { facts: read.facts },
    },
  ])
  return { type: 'triaged', facts: read.facts, decision }
}
