import type { Decision } from '../../../domain/decision.ts'
import {
  wordsForBreach,
  wordsForCrime,
  wordsForEvidence,
  wordsForHolder,
  wordsForPublicReply,
} from '../../../policy/words.ts'
import { type DecisionLine, DecisionPanel } from '../../parts/decision-panel.tsx'
import { capital } from '../incidents/people-words.ts'
import type { TriageState } from './triage-state.ts'

/** What the policy says so far, and what the last answer changed about it. */
export function DecisionSoFar({ state }: { state: TriageState }) {
  const { decision, level, before, open } = state
  return (
    <DecisionPanel
      severity={{
        now: decision.severity,
        ...(before && before.decision.severity !== decision.severity && { before: before.decision.severity }),
      }}
      level={{ now: level, ...(before && before.level !== level && { before: before.level }) }}
      lines={linesOf(decision, before?.decision ?? null)}
      stillToAsk={open.length}
    />
  )
}

const says: readonly { label: string; of: (decision: Decision) => string }[] = [
  { label: 'Told first', of: ({ first }) => capital(wordsForHolder(first)) },
  { label: 'A breach?', of: ({ breach }) => wordsForBreach(breach) },
  { label: 'A crime?', of: ({ crime }) => wordsForCrime(crime) },
  { label: 'In public', of: ({ publicReply }) => wordsForPublicReply(publicReply) },
  { label: 'Evidence', of: ({ evidence }) => wordsForEvidence(evidence) },
  {
    label: 'Must be done',
    of: ({ steps }) => stepsInWords(steps.filter(({ force }) => force === 'must').length),
  },
]

function linesOf(decision: Decision, before: Decision | null): DecisionLine[] {
  return says.map(({ label, of }) => {
    const now = of(decision)
    const then = before && of(before)
    return { label, now, ...(then !== null && then !== now && { before: then }) }
  })
}

function stepsInWords(count: number): string {
  return count === 0 ? 'Nothing' : count === 1 ? '1 step' : `${count} steps`
}
