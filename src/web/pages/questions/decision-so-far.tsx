import type { First } from '../../../domain/decision.ts'
import {
  wordsForBreach,
  wordsForCrime,
  wordsForEvidence,
  wordsForHolder,
  wordsForPublicReply,
} from '../../../policy/words.ts'
import { type DecisionLine, DecisionPanel } from '../../parts/decision-panel.tsx'
import { LevelTag, SeverityTag } from '../../parts/tag.tsx'
import { capital, holdersInWords } from '../incidents/people-words.ts'
import { ClausesBehind } from './clauses-behind.tsx'
import type { Round } from './round.ts'
import { NeverSoFar, StepsSoFar } from './steps-so-far.tsx'

type Known = Pick<Round, 'decision' | 'level'>

/**
 * What the policy says so far, and what the last answer changed about it. `short` leaves out what the page itself
 * shows at length.
 */
export function DecisionSoFar({ round, short = false }: { round: Round; short?: boolean }) {
  const { decision, before, open } = round
  const said = { decision, before: before?.decision ?? null }
  return (
    <DecisionPanel lines={linesOf(round)} stillToAsk={open.length}>
      {!short && (
        <>
          <StepsSoFar {...said} />
          <NeverSoFar {...said} />
          <ClausesBehind {...said} />
        </>
      )}
    </DecisionPanel>
  )
}

const says: readonly { label: string; of: (known: Known) => string }[] = [
  { label: 'Told first', of: ({ decision }) => capital(wordsForHolder(decision.first)) },
  { label: 'Told as well', of: ({ decision }) => told(decision.also) },
  { label: 'A breach?', of: ({ decision }) => wordsForBreach(decision.breach) },
  { label: 'A crime?', of: ({ decision }) => wordsForCrime(decision.crime) },
  { label: 'In public', of: ({ decision }) => wordsForPublicReply(decision.publicReply) },
  { label: 'Evidence', of: ({ decision }) => wordsForEvidence(decision.evidence) },
]

function told(also: readonly First[]): string {
  return also.length > 0 ? capital(holdersInWords(also)) : 'Nobody else'
}

function linesOf({ decision, level, before }: Round): DecisionLine[] {
  const [first, also, ...others] = says.map(({ label, of }) => {
    const now = of({ decision, level })
    const then = before && of(before)
    return { label, now, ...(then !== null && then !== now && { before: then }) }
  })
  const severity = {
    label: 'How serious',
    now: <SeverityTag severity={decision.severity} />,
    ...(before &&
      before.decision.severity !== decision.severity && {
        before: <SeverityTag severity={before.decision.severity} />,
      }),
  }
  const privacy = {
    label: 'Who may read it',
    now: <LevelTag level={level} />,
    ...(before && before.level !== level && { before: <LevelTag level={before.level} /> }),
  }
  return [first, also, severity, privacy, ...others].filter((line) => line !== undefined)
}
