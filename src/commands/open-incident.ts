import { type Actor, mayRead, system } from '../domain/actor.ts'
import type { Facts } from '../domain/facts.ts'
import type { Incident, IncidentEvent } from '../domain/incident.ts'
import { apply, fold } from '../domain/incident-fold.ts'
import { may, rolesBehind } from '../domain/may.ts'
import { wholeText } from '../domain/mention.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { addEvidence } from '../store/evidence.ts'
import { saveIncident } from '../store/incidents.ts'
import { lockMention, type StoredMention, saveMention } from '../store/mentions.ts'
import { holdersOf } from '../store/people.ts'
import { findReportOf } from '../store/reports.ts'
import { holdSettings } from '../store/settings.ts'
import { recordEvents } from './change-incident.ts'
import { beginConcern } from './concerns/begin-stage.ts'
import { factsKnown } from './facts-known.ts'
import { tellThoseResponsible } from './notify.ts'
import { type Plan, planFor } from './plan.ts'
import { policyVersionAt } from './policy-in-force.ts'
import {
  type NotFound,
  newId,
  newReference,
  notFound,
  type Refusal,
  refuse,
  type Services,
  sha256,
} from './services.ts'

export type OpenedIncident = { type: 'opened'; reference: string; visible: boolean }

/** Makes a mention an incident: its steps follow from the facts, and those whom the policy names first are told. */
export function openIncident(
  services: Services,
  actor: Actor,
  reference: string,
): Promise<OpenedIncident | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await lockMention(transaction, reference)
    if (!mention) return notFound
    if (!may(actor, 'open-incident', mention))
      return refuse('Your role may read this, and not open an incident.')
    if (mention.state === 'incident') return refuse('There is an incident about this already.')
    await continueAs(transaction, system(actor.trust))
    const facts = await factsKnown(transaction, mention)
    const incident = await openIncidentFor(services, transaction, actor, mention, facts)
    return { type: 'opened', reference: incident.reference, visible: mayRead(actor, incident) }
  })
}

/** What an incident begins with: where it belongs, how private it is already, and what it is called. */
export type Beginning = Pick<Incident, 'school' | 'mention' | 'title' | 'level' | 'keptFrom'> & {
  facts: Facts
  /** The rules are those of the day on which it was noticed, whenever somebody comes to open it. */
  noticedAt: Date
}

/** Opens the incident of a locked mention, as the program: the caller has decided that it may. */
export async function openIncidentFor(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  mention: StoredMention,
  facts: Facts,
): Promise<Incident> {
  const { school, level, keptFrom, noticedAt } = mention
  const title = titleFrom(mention.text || mention.title || '') ?? 'Something that was seen'
  const incident = await beginIncident(services, transaction, actor, {
    ...{ school, level, keptFrom, noticedAt, title, facts },
    mention: mention.id,
  })
  // What its words are now is kept: they are forgotten a day after their author deletes them.
  if (mention.text === null || incident.decision.evidence === 'words-only') return incident
  const told = (await findReportOf(transaction, mention.id)) !== undefined
  const words = wholeText(mention.title, mention.text).trim()
  const lines = [
    told ? `As it was told: “${words}”` : `The post as it was heard: “${words}”`,
    mention.author && `${told ? 'Told by' : 'By'}: ${mention.author}`,
    mention.url,
  ]
  return keepWords(
    transaction,
    system(actor.trust),
    incident,
    lines.filter(Boolean).join('\n'),
    new Date(incident.openedAt),
  )
}

/**
 * Begins an incident, as the program: its steps follow from the facts, its mention goes along with it where it has
 * one, and those whom the policy names are told.
 */
export async function beginIncident(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  { facts, noticedAt, ...beginning }: Beginning,
): Promise<Incident> {
  const at = services.now()
  const { school, mention, keptFrom } = beginning
  // Whoever changes the settings meanwhile has to see this incident.
  await holdSettings(transaction, actor.trust, 'use')
  const plan = await planFor(transaction, {
    facts,
    policyVersion: await policyVersionAt(transaction, noticedAt),
    school,
    floor: beginning.level,
    from: at,
  })
  const opening: IncidentEvent = {
    type: 'incident-opened',
    data: {
      ...plan,
      reference: newReference(),
      school,
      mention,
      title: beginning.title,
      owner: null,
      keptFrom: [...keptFrom],
      sharedWith: await letIn(transaction, plan, beginning),
    },
  }
  const id = newId()
  const happened = { at: at.toISOString(), person: actor.person, subjectId: id }
  const opened = fold([{ ...opening, ...happened }])
  const begun = await beginConcern(transaction, opened)
  const incident = begun.reduce((so, event) => apply(so, { ...event, ...happened }), opened)
  await saveIncident(transaction, actor.trust, incident)
  if (mention) {
    const { level, sharedWith } = incident
    await saveMention(
      transaction,
      mention,
      { state: 'incident', level, sharedWith: [...sharedWith], inHandBy: null },
      at,
    )
    await announce(transaction, actor.trust, 'mention', mention)
  }
  await announce(transaction, actor.trust, 'incident', id)
  await tellThoseResponsible(services, transaction, actor, incident)
  await appendEvents(
    transaction,
    actor.trust,
    [opening, ...begun].map(({ type, data }) => ({
      ...{ at, person: actor.person, type, data },
      subject: 'incident' as const,
      subjectId: id,
    })),
  )
  return incident
}

/** Keeps words as evidence of an incident that has just begun; `by` is whose they are, or the program. */
export async function keepWords(
  transaction: Transaction,
  by: Actor,
  incident: Incident,
  words: string,
  at: Date,
): Promise<Incident> {
  const evidence = { id: newId(), sha256: sha256(words), mediaType: null }
  await addEvidence(transaction, by.trust, {
    ...evidence,
    mention: null,
    incident: incident.id,
    description: words,
    bytes: null,
    addedBy: by.person,
    addedAt: at,
  })
  const { id, ...kept } = evidence
  const event = { type: 'evidence-added', data: { evidence: id, ...kept } } as const
  return recordEvents(transaction, by, incident, [event], at)
}

/**
 * Whom the policy has told of an adult's conduct although their role does not read it: the DSL, where a pupil was
 * harmed. They are let into this one incident, unless it is about them.
 */
async function letIn(
  transaction: Transaction,
  { decision, level }: Plan,
  { school, keptFrom }: Pick<Incident, 'school' | 'keptFrom'>,
): Promise<string[]> {
  const told = [decision.first, ...decision.also]
  if (level !== 3 || !told.some((first) => first === 'dsl' || first === 'headteacher-or-dsl')) return []
  const holders = await holdersOf(transaction, rolesBehind('dsl', { level }), school)
  return holders.map(({ id }) => id).filter((id) => !keptFrom.includes(id))
}

/** A short title from what was said, cut at a word, by which people tell incidents apart; nothing from no words. */
export function titleFrom(said: string): string | undefined {
  const words = said.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= 80) return words || undefined
  return `${words.slice(0, 80).replace(/\s\S*$/, '')} …`
}
