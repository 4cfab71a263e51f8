import type { Do } from './decision.ts'
import type { Facts } from './facts.ts'

/** The stages of the complaints procedure: settled by talking, in writing, before a panel. */
export const procedureStages = ['informal', 'formal', 'panel'] as const
export type ProcedureStage = (typeof procedureStages)[number]

/** What a stage owes to whoever brought the concern, in its order. `hear` is the panel's meeting. */
export const dues = ['acknowledge', 'talk', 'hear', 'answer'] as const
export type Due = (typeof dues)[number]

/** Something that was promised, by when, and what became of it. Times are ISO instants. */
export type Promised = {
  what: Due
  by: string
  state: 'open' | 'kept' | 'dropped'
  /** What was said, or why it was dropped. */
  said: string | null
  at: string | null
  remindedAt: string | null
}

/** One of those who hear a complaint: `person` is their account, where they have one. */
export type PanelMember = { name: string; person: string | null; independent: boolean }

type StageOf = {
  stage: ProcedureStage
  since: string
  askedBy: 'parent' | 'school'
  /** What was said when it came here. */
  said: string | null
  promises: readonly Promised[]
}

/** How far a concern has come in the complaints procedure. */
export type Concern = StageOf & { past: readonly StageOf[]; panel: readonly PanelMember[] }

/** A new stage begins, with its promises. */
export type StageBegun = {
  stage: ProcedureStage
  askedBy: 'parent' | 'school'
  said: string | null
  promises: readonly { what: Due; by: string }[]
}

/** What can happen to a concern besides what happens to every incident. */
export type ConcernEvent =
  | { type: 'stage-begun'; data: StageBegun }
  | { type: 'stage-taken-back'; data: { askedBy: 'parent' | 'school' } }
  | { type: 'promise-settled'; data: { what: Due; state: 'kept' | 'dropped'; said: string | null } }
  | { type: 'promise-reopened'; data: { what: Due } }
  | { type: 'promise-reminded'; data: { late: readonly Due[] } }
  | { type: 'panel-named'; data: { members: readonly PanelMember[] } }

/** The stage in which a concern begins: what a talk did not settle goes into the procedure. */
export function firstStage(facts: Facts): ProcedureStage {
  return facts.kind === 'concern' && (facts.stage === 'unresolved' || facts.stage === 'formal')
    ? 'formal'
    : 'informal'
}

/** The stage after this one; undefined after the panel. */
export function nextStage(stage: ProcedureStage): ProcedureStage | undefined {
  return procedureStages[procedureStages.indexOf(stage) + 1]
}

/** The step of the incident that is the same thing as a promise: whoever settles one settles the other. */
export function stepBehind(stage: ProcedureStage, what: Due): Do | undefined {
  if (stage === 'informal' && what === 'talk') return 'talk-privately'
  if (stage !== 'panel' && what === 'answer') return 'answer'
  return stage === 'formal' && what === 'acknowledge' ? 'complaints-procedure' : undefined
}

/** The promises that are still to be kept. */
export function openPromises(concern: Concern | null): Promised[] {
  return concern?.promises.filter(({ state }) => state === 'open') ?? []
}

/** The promise that is due next; undefined where all were kept. */
export function nextPromise(concern: Concern | null): Promised | undefined {
  return openPromises(concern).toSorted((one, other) => (one.by < other.by ? -1 : 1))[0]
}

/** Was this stage's answer given, or is it late? Then whoever brought the concern may ask for the next. */
export function mayAskOn(concern: Concern, now: Date): boolean {
  const answer = concern.promises.find(({ what }) => what === 'answer')
  if (!nextStage(concern.stage) || !answer) return false
  return answer.state !== 'open' || Date.parse(answer.by) <= now.getTime()
}

/** A stage can be taken back while nothing was done in it, and another one came before. */
export function mayTakeBack({ past, promises, panel }: Concern): boolean {
  return past.length > 0 && panel.length === 0 && promises.every(({ state }) => state === 'open')
}

/** Promises whose time is up and whose owner has not been reminded yet. */
export function newlyLatePromises(concern: Concern | null, now: Date): Due[] {
  return openPromises(concern)
    .filter(({ by, remindedAt }) => remindedAt === null && Date.parse(by) <= now.getTime())
    .map(({ what }) => what)
}

/** The first promise that nobody was reminded of: when it is due, somebody is. */
export function nextReminder(concern: Concern | null): string | null {
  const waiting = openPromises(concern).filter(({ remindedAt }) => remindedAt === null)
  return waiting.map(({ by }) => by).sort()[0] ?? null
}
