import type { PostFacts } from '../../../domain/facts.ts'
import { postQuestions } from '../../../policy/post-questions.ts'
import type { PostField } from '../../../policy/question.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions.ts'
import { Panel } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { isPostField, placeQuery, type TriageState } from './triage-state.ts'

const fields = Object.keys(postQuestions).filter(isPostField)

/** What was answered so far, each with a way to change it. */
export function TriageAnswers({ reference, state }: { reference: string; state: TriageState }) {
  const { facts, skipped } = state
  const answered = fields.filter((field) => facts[field] !== undefined || skipped.includes(field))
  if (answered.length === 0) return null
  return (
    <Panel heading="Your answers" id="answers">
      <SummaryList
        tight
        rows={answered.map((field) => ({
          label: nameOfFact(field),
          value: wordsForFact(field, facts[field]),
          change: { href: `/inbox/${reference}/triage${placeQuery({ skipped }, { ask: field })}` },
        }))}
      />
    </Panel>
  )
}

/** The values that a form sends for what is known: none where nothing is. */
export function chosenFor(facts: PostFacts, field: PostField, skipped: readonly PostField[]): string[] {
  const value: unknown = facts[field]
  if (value === undefined) return skipped.includes(field) ? ['unknown'] : []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
