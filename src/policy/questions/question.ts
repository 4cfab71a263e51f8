import type { ClauseId } from '../../domain/clause-id.ts'
import type { FactsOf, Kind } from '../../domain/facts.ts'

/** What can be asked about one kind of occurrence. */
export type FieldOf<K extends Kind> = Exclude<keyof FactsOf[K], 'kind'> & string

/** The words that can be answered about a field: of a list each of its words, of a name or an age those that are offered. */
export type WordOf<Value> = Value extends readonly (infer Word extends string)[]
  ? Word
  : Value extends boolean
    ? 'true' | 'false'
    : Value extends number
      ? string
      : Value extends string
        ? Value
        : never

/** How an answer is put: its label, or its label with a hint or the heading under which it stands. */
export type Answer = string | { label: string; hint?: string; group?: string }
export type Answers<Word extends string> = Readonly<Record<Word, Answer>>

/** A question in plain words, why it is asked, which clauses its answer decides about, and what can be answered. */
export type Question<Value = unknown> = {
  /** What the fact is called in a summary, before its value: 'Who posted it'. */
  name: string
  question: string
  why: string
  clauses: readonly ClauseId[]
  answers: Answers<WordOf<Exclude<Value, 'unknown' | undefined>>>
  /** Of a list: the answer that stands for an empty one. */
  nobody?: Answer
}

/** A question about every field of a kind, in the order in which a person would ask them. */
export type QuestionsOf<K extends Kind> = { readonly [F in FieldOf<K>]: Question<FactsOf[K][F]> }
