import type { ClauseId } from '../domain/clause-id.ts'
import type { ListeningFacts, PostFacts } from '../domain/facts.ts'

/** What can be asked about a post. */
export type PostField = Exclude<keyof PostFacts, 'kind'>

/** What can be asked about a post, or about a request to monitor. */
export type FactField = PostField | Exclude<keyof ListeningFacts, 'kind'>

/** One answer. `value` is what a form sends; `group` is the heading under which it stands, where there are many. */
export type Option = { value: string; label: string; hint?: string; group?: string }

/** A question in plain words, why it is asked, and which clauses its answer decides about. */
export type Question = {
  field: FactField
  question: string
  why: string
  clauses: readonly ClauseId[]
  kind: 'one' | 'many'
  options: readonly Option[]
}

/** The answer that every question takes, and that never counts as 'no'. */
export const notKnown: Option = { value: 'unknown', label: 'I do not know' }
