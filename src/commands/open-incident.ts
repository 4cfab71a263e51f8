import { type Actor, mayRead, system } from '../domain/actor.ts'
import type { Facts } from '../domain/facts.ts'
import type { Incident, IncidentEvent } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import { may, rolesBehind } from '../domain/may.ts'
import { wholeText } from '../domain/mention.ts'
import { readFacts } from '../policy/read-facts.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { addEvidence } from '../store/evidence.ts'
import { saveIncident } from '../store/incidents.ts'
import { lockMention, type StoredMention, saveMention } from '../store/mentions.ts'
import { holdersOf } from '../store/people.ts'
import { recordEvents } from './change-incident.ts'
import { tellThoseResponsible } from './notify.ts'
import { type Plan, planFor } from './plan.ts'
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
    const read = readFacts({ kind: 'post', ...mention.facts })
    if (read.type === 'bad-facts') return refuse(read.sentence)
    await continueAs(transaction, system(actor.trust))
    const incident = await openIncidentFor(services, transaction, actor, mention, read.facts)
    return { type: 'opened', reference: incident.reference, visible: mayRead(actor, incident) }
  })
}

/** Opens the incident of a locked mention, as the program: the caller has decided that it may. */
export async function openIncidentFor(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  mention: StoredMention,
  facts: Facts,
): Promise<Incident> {
  const at = services.now()
  const plan = await planFor(transaction, { facts, school: mention.school, floor: mention.level, from: at })
  const opening: IncidentEvent = {
    type: 'incident-opened',
    data: {
      ...plan,
      reference: newReference(),
      school: mention.school,
      mention: mention.id,
      title: titleOf(mention),
      owner: null,
      keptFrom: mention.keptFrom,
      sharedWith: await letIn(transaction, plan, mention),
    },
  }
  const id = newId()
  const incident = fold([{ ...opening, at: at.toISOString(), person: actor.person, subjectId: id }])
  await saveIncident(transaction, actor.trust, incident)
  await saveMention(
    transaction,
    mention.id,
    { state: 'incident', level: incident.level, sharedWith: [...incident.sharedWith], inHandBy: null },
    at,
  )
  await announce(transaction, actor.trust, 'mention', mention.id)
  await announce(transaction, actor.trust, 'incident', id)
  await tellThoseResponsible(services, transaction, actor, incident)
  await appendEvents(transaction, actor.trust, [
    { at, person: actor.person, type: opening.type, subject: 'incident', subjectId: id, data: opening.data },
  ])
  return keepWords(transaction, actor.trust, incident, mention, at)
}

/**
 * Keeps what was said as evidence of the incident: the mention's own words are forgotten a day after their author
 * deletes them. Not where the decision lets words be described only.
 */
async function keepWords(
  transaction: Transaction,
  trust: string,
  incident: Incident,
  mention: StoredMention,
  at: Date,
): Promise<Incident> {
  if (mention.text === null || incident.decision.evidence === 'words-only') return incident
  const said = wholeText(mention.title, mention.text)
  const lines = [
    `The post as it was heard: “${said}”`,
    mention.author && `By: ${mention.author}`,
    mention.url,
  ]
  const description = lines.filter(Boolean).join('\n')
  const id = newId()
  await addEvidence(transaction, trust, {
    id,
    mention: null,
    incident: incident.id,
    description,
    mediaType: null,
    bytes: null,
    sha256: sha256(description),
    addedBy: null,
    addedAt: at,
  })
  const event = {
    type: 'evidence-added',
    data: { evidence: id, sha256: sha256(description), mediaType: null },
  } as const
  return recordEvents(transaction, system(trust), incident, [event], at)
}

/**
 * Whom the policy has told of an adult's conduct although their role does not read it: the DSL, where a pupil was
 * harmed. They are let into this one incident, unless it is about them.
 */
async function letIn(
  transaction: Transaction,
  { decision, level }: Plan,
  mention: StoredMention,
): Promise<string[]> {
  const told = [decision.first, ...decision.also]
  if (level !== 3 || !told.some((first) => first === 'dsl' || first === 'headteacher-or-dsl')) return []
  const holders = await holdersOf(transaction, rolesBehind('dsl', { level }), mention.school)
  return holders.map(({ id }) => id).filter((id) => !mention.keptFrom.includes(id))
}

/** A short title from what was said, cut at a word. The people who work on it can tell it from others by it. */
function titleOf(mention: StoredMention): string {
  const words = (mention.text ?? mention.title ?? '').replaceAll(/\s+/g, ' ').trim()
  if (words.length <= 80) return words || 'Something that was seen'
  return `${words.slice(0, 80).replace(/\s\S*$/, '')} …`
}
