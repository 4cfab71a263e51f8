import type { Level } from './actor.ts'
import type { Do, First, Holder } from './decision.ts'
import type { PostFacts } from './facts.ts'
import type { StepState } from './incident.ts'

/** A rehearsal: a made-up occurrence that goes through the whole line in a made-up trust, whose id is the drill’s. */
export type Drill = {
  id: string
  /** The real school whose copy it happens at. */
  school: string
  /** Which of the made-up occurrences, or 'own'. */
  occurrence: string
  /** What the post really is; null where whoever wrote it did not say. */
  truth: PostFacts | null
  /** Do the school’s watch terms find the post by themselves? */
  named: boolean
  startedBy: string | null
  startedAt: Date
  tookPart: string[]
  endedAt: Date | null
  result: DrillResult | null
}

/** After so long a drill ends by itself, with the result as far as it went. */
export const drillHours = 24

/** What came of a drill. Minutes are whole minutes since the post was heard. No person is named in it. */
export type DrillResult = {
  words: string
  ended: 'by-somebody' | 'by-itself'
  minutes: number
  people: number
  marks: Mark[]
  steps: PlayedStep[]
  misses: Miss[]
  well: Well[]
}

/** A moment on the way: null where it never came. */
export type Mark = {
  what: 'opened' | 'triaged' | 'incident' | 'answered' | 'set-aside' | 'closed'
  minutes: number | null
}

/** What became of a step that must be done. 'not-asked': the facts as they were given did not ask for it. */
export type PlayedStep = {
  do: Do
  by: Holder
  state: StepState | 'not-asked'
  minutes: number | null
  /** By when it was due, in minutes from when the incident was opened, or would have been. */
  due: number | null
  basis: string[]
}

/** Something to practise. It says which clauses ask for it, and never who did what. */
export type Miss =
  | { type: 'not-heard' }
  | { type: 'never-opened' }
  | { type: 'left' | 'set-aside' | 'no-incident'; musts: Do[]; basis: string[] }
  | {
      type: 'answered-otherwise'
      /** Those facts, one as a rule; several where only together they changed anything. */
      fields: { field: string; given: unknown; truth: unknown }[]
      /** Steps that must be done and were not asked for; that were offered to nobody; and that were asked for needlessly. */
      missing: Do[]
      notOffered: Do[]
      needless: Do[]
      first: { should: First; was: First } | null
      level: { should: Level; was: Level } | null
      basis: string[]
    }
  | {
      type: 'step'
      do: Do
      how: 'not-done' | 'late' | 'skipped' | 'not-applicable' | 'not-asked'
      basis: string[]
    }
  | { type: 'too-early'; do: Do; before: Do[]; basis: string[] }
  | { type: 'tried'; do: Do; because: 'never' | 'too-early'; basis: string[] }
  | { type: 'picture-kept'; basis: string[] }

/** Something that went well. */
export type Well =
  | 'opened-soon'
  | 'facts-right'
  | 'facts-corrected'
  | 'right-people-first'
  | 'all-musts'
  | 'in-order'
  | 'nothing-forbidden'
  | 'fair-answer'
  | 'closed'
