import type { Level, Role } from './actor.ts'
import { type Due, mayAskOn, mayTakeBack, nextStage, type ProcedureStage } from './concern.ts'
import type { Day } from './day.ts'
import type { Do } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Incident } from './incident.ts'
import type { MentionState } from './mention.ts'

/** The doors of a school's page behind which something is told. */
export const doors = ['happened', 'worried', 'question'] as const
export type Door = (typeof doors)[number]

/** For whom the questions were worded, and the answers are. */
export const readingAges = ['seven', 'eleven', 'adult'] as const
export type ReadingAge = (typeof readingAges)[number]

/** Who tells, as they choose to say it. Nothing of it is checked. */
export type Teller =
  | { type: 'anonymous' }
  | { type: 'pseudonym'; name: string }
  | { type: 'named'; name: string; contact: string }

/** Would it be a problem if the person who usually reads this read it? Whoever is not sure is taken to say yes. */
export const troubles = ['yes', 'no', 'not-sure'] as const
export type Trouble = (typeof troubles)[number]

/** A waiting ticket that has been waited for, or what was worked out in its place. */
export type Waited = { ticket: string; nonce: string | null }

/** What somebody tells a school. */
export type Telling = {
  /** The school's slug. */
  school: string
  door: Door
  readBy: ReadingAge
  teller: Teller
  facts: Facts
  words: string
  troubleIfUsualReads: Trouble
  /** The network that it came from, as `networkHash` keeps it for less than an hour. */
  from: string
  waited?: Waited | undefined
}

/** Who reads what was told: those who usually do, or the trust alone. */
export type Readers = 'usual' | 'trust'

/** How far it has come, as whoever told it may know. */
export const stages = ['received', 'read', 'in-hand', 'closed'] as const
export type Stage = (typeof stages)[number]

/** One message, either way. `outcome` is what was learnt in the end, for whoever told it. */
export type ReportMessage = {
  from: 'reporter' | 'school'
  kind: 'message' | 'outcome'
  words: string
  at: Date
}

/** What a receipt opens: what whoever told it may know, and no more. */
export type ReportView = {
  school: { slug: string; name: string }
  toldAt: Date
  door: Door
  readBy: ReadingAge
  teller: Teller
  stage: Stage
  /** What was learnt in the end; null until it is closed, or where nobody has written it. */
  learnt: string | null
  /** Oldest first; the first is what was told. */
  messages: readonly ReportMessage[]
  /** The roles that read it, for words like ‘the headteacher’. Never a name. */
  readers: readonly Role[]
  open: { today: boolean; nextSchoolDay: Day }
  /** What the school has said it does for whoever told it, and by when; nothing where no clock runs. */
  promises: readonly Promised[]
  /** Where a concern stands in the complaints procedure, and what its teller may do; null for everything else. */
  concern: ConcernView | null
}

/** A concern as whoever brought it may know it: no name, and not what was written about it at the school. */
export type ConcernView = {
  stage: ProcedureStage
  matter: 'data-protection' | 'other'
  promises: readonly { what: Due; by: Date; state: 'open' | 'kept' | 'dropped'; late: boolean }[]
  /** The stage that they may ask for now. */
  next: ProcedureStage | null
  /** They asked for this stage, and nothing was done in it so far. */
  mayGoBack: boolean
}

/** What is known of where a report stands: it was read, its mention was moved on, its incident was worked on. */
export type Standing = {
  readAt: Date | null
  state: MentionState
  incident: Pick<Incident, 'owner' | 'closedAt' | 'steps'> | undefined
}

/** How far a report has come, as whoever told it may know. */
export function stageOf({ readAt, state, incident }: Standing): Stage {
  if (incident ? incident.closedAt !== null : state === 'answered' || state === 'set-aside') return 'closed'
  const begun = incident?.owner != null || incident?.steps.some(({ settledBy }) => settledBy !== null)
  if (state === 'in-hand' || begun) return 'in-hand'
  return readAt ? 'read' : 'received'
}

/** Something that the school does for whoever told it: answer, talk with them, go on to the next stage. */
export type Promised = { do: Do; by: Date; done: boolean }

const forTheTeller: ReadonlySet<Do> = new Set(['answer', 'talk-privately', 'complaints-procedure'])

/** What a concern's teller may know of it. */
export function concernViewOf(
  { facts, concern }: Pick<Incident, 'facts' | 'concern'>,
  now: Date,
): ConcernView | null {
  if (!concern || facts.kind !== 'concern') return null
  return {
    stage: concern.stage,
    matter: facts.matter === 'data-protection' ? 'data-protection' : 'other',
    promises: concern.promises.map(({ what, by, state }) => ({
      ...{ what, by: new Date(by), state },
      late: state === 'open' && Date.parse(by) < now.getTime(),
    })),
    next: mayAskOn(concern, now) ? (nextStage(concern.stage) ?? null) : null,
    mayGoBack: concern.askedBy === 'parent' && mayTakeBack(concern),
  }
}

/** What was promised to whoever brought a question; a concern's promises are those of its stage. What is done about others is nobody's promise to them. */
export function promisesIn({ facts, steps }: Pick<Incident, 'facts' | 'steps'>): Promised[] {
  if (facts.kind !== 'question') return []
  return steps
    .filter(({ do: what, dueAt }) => forTheTeller.has(what) && dueAt !== null)
    .map(({ do: what, dueAt, state }) => ({ do: what, by: new Date(dueAt ?? 0), done: state === 'done' }))
}

/** From this level on no account of the school reads it. */
export const trustLevel: Level = 4

/** Who tells, in a few words; nothing where they did not say. */
export function nameOfTeller(teller: Teller): string | null {
  return teller.type === 'anonymous' ? null : teller.name.trim() || null
}
