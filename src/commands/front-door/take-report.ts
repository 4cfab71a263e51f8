import { type Level, system } from '../../domain/actor.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Facts } from '../../domain/facts.ts'
import {
  alikeOf,
  alikeWithin,
  bandsOf,
  gathersUnder,
  isOneOfMany,
  shinglesOf,
} from '../../domain/near-duplicate.ts'
import { type Door, nameOfTeller, type ReadingAge, type Teller } from '../../domain/report.ts'
import { decide } from '../../policy/decide.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { announce } from '../../store/changes.ts'
import { appendEvents } from '../../store/events.ts'
import { addBands, findAlike, gather } from '../../store/gathered.ts'
import { anyInRush } from '../../store/inbox.ts'
import { noteHeard } from '../../store/leases.ts'
import { countRushIncidents, lockMention, type StoredMention, saveMention } from '../../store/mentions.ts'
import { addReport, addReportMessage, holdDoor } from '../../store/reports.ts'
import { takeInJudged } from '../judgement/take-in-judged.ts'
import { openIncidentFor } from '../open-incident.ts'
import { packOf } from '../pack-of.ts'
import { newId, newReference, type Services, sha256 } from '../services.ts'
import { urgencyOf } from '../triage-mention.ts'
import { tellOfReport } from './notify-of-report.ts'
import { reportSource } from './report-source.ts'

const hour = 3_600_000

/** So many incidents are opened in an hour by what comes in a rush; what claims danger beyond that stands on top of the queue. */
const mostRushIncidents = 10

export type Taking = {
  door: Door
  readBy: ReadingAge
  teller: Teller
  facts: Facts
  words: string
  /** What kind of thing it is, where there are no words. */
  kindWords: string
  inRush: boolean
  /** How private it is at least. */
  least: Level
  receiptHash: string
}

type Place = { trust: string; school: string }

/** Makes a mention of what was told, and an incident where the policy wants one, as the program. Says how private it is. */
export async function takeReport(
  services: Services,
  transaction: Transaction,
  place: Place,
  told: Taking,
): Promise<Level> {
  const at = services.now()
  const { trust, school } = place
  const { facts, words, inRush } = told
  // Each is compared with those before it, and the first makes the source of all: two at once would not see one another.
  await holdDoor(transaction, school)
  const decision = decide(facts, await packOf(transaction, { noticed: at }))
  const level = Math.max(told.least, decision.confidentiality) as Level
  const urgency = urgencyOf(decision.severity)

  const bands = bandsOf(shinglesOf(words))
  const since = new Date(at.getTime() - alikeWithin)
  const alike = alikeOf(await findAlike(transaction, { school, bands, since }), words)
  const oneOfMany = isOneOfMany(alike, inRush)
  const inDanger = perhapsInDanger(facts)
  const rushed = {
    any: inRush && (await anyInRush(transaction, school)),
    incidents: inRush ? await countRushIncidents(transaction, school, new Date(at.getTime() - hour)) : 0,
  }

  const id = newId()
  const reference = newReference()
  const mention = {
    ...{ id, reference, school, externalId: id, text: words, level, urgency },
    ...{ authorId: null, url: null, matches: [], publishedAt: null, noticedAt: at },
    author: nameOfTeller(told.teller),
    title: words ? null : told.kindWords,
    textHash: sha256(words),
  }
  const source = await reportSource(transaction, place, at)
  await takeInJudged(services, transaction, { id: source, trust }, [mention])
  await noteHeard(transaction, source, at)
  await saveMention(transaction, id, { facts }, at)
  // By its words it may be more urgent than by what was ticked.
  const { urgency: seems } = await lockOrThrow(transaction, reference)
  const under =
    oneOfMany && !inDanger ? gathersUnder(alike, { level, urgency: seems, kind: facts.kind }) : undefined
  if (under || inRush) await gather(transaction, id, { under: under?.id ?? null, inRush })
  if (!under) await addBands(transaction, { ...place, mention: id, at }, bands)
  await keepTold(transaction, place, id, told, at)
  await announce(transaction, trust, 'mention', id)

  const locked = await lockOrThrow(transaction, reference)
  // Whoever was told of the first of many, or of a rush, need not be told of each.
  if (!oneOfMany) {
    const opens =
      opensIncident(facts, decision) && (!inRush || (inDanger && rushed.incidents < mostRushIncidents))
    if (opens) await openIncidentFor(services, transaction, system(trust), locked, facts)
    else if (!inRush || !rushed.any) await tellOfReport(services, transaction, locked, decision)
  }
  const data = { door: told.door, inRush, gathered: under !== undefined }
  await appendEvents(transaction, trust, [
    { at, person: null, type: 'told', subject: 'mention', subjectId: id, data },
  ])
  return level
}

async function lockOrThrow(transaction: Transaction, reference: string): Promise<StoredMention> {
  const locked = await lockMention(transaction, reference)
  if (!locked) throw new Error('What was told is not there')
  return locked
}

async function keepTold(
  transaction: Transaction,
  { trust, school }: Place,
  mention: string,
  told: Taking,
  at: Date,
): Promise<void> {
  const id = newId()
  const { door, readBy, teller, receiptHash, words, kindWords } = told
  await addReport(transaction, { id, trust, school, mention, door, readBy, teller, toldAt: at, receiptHash })
  const first = { from: 'reporter', kind: 'message', person: null } as const
  await addReportMessage(transaction, trust, id, { ...first, id: newId(), words: words || kindWords, at })
}

/** What cannot wait for somebody to read it, and what has clocks of its own. */
function opensIncident(facts: Facts, { severity }: Decision): boolean {
  if (facts.kind === 'concern' || facts.kind === 'question') return true
  return (
    severity === 'high' || severity === 'critical' || (facts.kind === 'post' && facts.danger === 'immediate')
  )
}

/** Unless somebody has said that nobody is in danger, they may be: that is never put away under something else. */
function perhapsInDanger(facts: Facts): boolean {
  return facts.kind === 'post' && facts.danger !== 'none'
}
