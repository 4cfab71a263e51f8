import type { Decision } from '../../../domain/decision.ts'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { citesOf } from '../incidents/cites.ts'
import { plural } from './step-words.ts'

/** Every sentence on which a decision rests, the policy's own before our defaults and guidance, each said to be what it is. */
export function ClausesBehind({ decision, before }: { decision: Decision; before: Decision | null }) {
  const bases = basesOf(decision)
  const earlier = before && basesOf(before)
  const news = earlier ? bases.filter((basis) => !earlier.includes(basis)) : []
  const gone = earlier?.filter((basis) => !bases.includes(basis)) ?? []
  if (bases.length === 0 && gone.length === 0) return null
  const rest = bases.filter((basis) => !news.includes(basis))
  return (
    <Details
      summary={`Every clause behind it: ${plural(bases.length, 'sentence')}${news.length > 0 ? `, ${news.length} new` : ''}`}
      quiet
    >
      {news.length > 0 && <p className="decision__heading">New with your last answer</p>}
      <Basis cites={citesOf(news)} />
      {news.length > 0 && rest.length > 0 && <p className="decision__heading">As before</p>}
      <Basis cites={citesOf(rest)} />
      {gone.length > 0 && <p className="decision__heading">No longer</p>}
      <Basis cites={citesOf(gone)} />
    </Details>
  )
}

function basesOf({ clauses, steps, never }: Decision): string[] {
  const others = [...steps, ...never].flatMap(({ basis }) => basis).filter((basis) => basis.includes(':'))
  return [...new Set([...clauses, ...others.sort()])]
}
