import type { ClauseId } from '../../domain/clause-id.ts'
import type { FurtherName } from './further.ts'
import type { Theme } from './themes.ts'

/** An outline of an online safety lesson (EDU-1), which a teacher can give without preparing it. */
export type Lesson = {
  /** What stands for it in addresses and in records. It never changes. */
  name: string
  title: string
  theme: Theme
  /** For children who are at least `from` and not yet `to` years old; up to and with 18 where `to` is 18. */
  ages: { from: number; to: number }
  /** How long it takes, in minutes. */
  minutes: number
  /** What pupils take with them, in one sentence. */
  aim: string
  needs: readonly string[]
  /** What the teacher does, in order. */
  steps: readonly string[]
  /** Words to read out to the pupils, or to put on the board. */
  toPupils: readonly string[]
  questions: readonly string[]
  /** What to say to a child who tells you something. What the adult does afterwards is the same in every lesson. */
  ifTold: string
  /** Two sentences for parents to take home. */
  home: readonly [string, string]
  more: readonly FurtherName[]
  clauses: readonly ClauseId[]
}

/** The ages, in years, by which lessons are looked for; each band ends before its `to`, the last one with it. */
export const ageBands = [
  { from: 5, to: 7 },
  { from: 7, to: 9 },
  { from: 9, to: 11 },
  { from: 11, to: 14 },
  { from: 14, to: 16 },
  { from: 16, to: 18 },
] as const

/** Is a lesson for children of this age in whole years? */
export function isForAge({ ages }: Pick<Lesson, 'ages'>, age: number): boolean {
  return ages.from <= age && (age < ages.to || (ages.to === 18 && age === 18))
}

/** '5 to 7'. */
export function agesInWords({ from, to }: { from: number; to: number }): string {
  return `${from} to ${to}`
}
