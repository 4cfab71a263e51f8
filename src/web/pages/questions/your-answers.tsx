import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { factIn, fieldsAsked } from '../../../policy/questions/questions.ts'
import { Panel } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { Round } from './round.ts'

/** What was answered so far, each with a way to change it. */
export function YourAnswers({ round, changeAt }: { round: Round; changeAt: (field: string) => string }) {
  const { facts, skipped } = round
  const { kind } = facts
  const answered = fieldsAsked(kind).filter(
    (field) => factIn(facts, field) !== undefined || skipped.includes(field),
  )
  if (answered.length === 0) return null
  return (
    <Panel heading="Your answers" id="answers">
      <SummaryList
        tight
        rows={answered.map((field) => ({
          label: nameOfFact(kind, field),
          value: wordsForFact(kind, field, factIn(facts, field)),
          change: { href: changeAt(field) },
        }))}
      />
    </Panel>
  )
}
