import type { RegisteredSchool } from './registered-school.ts'

/** Why a text that names a school may be about another one with the same name. */
export type Namesake =
  /** More of it points to this one: these signs. */
  | { type: 'another'; school: RegisteredSchool; signs: string[] }
  /** Nothing tells ours from so many others; `settles` is what would. */
  | { type: 'any'; others: number; settles: string[] }
