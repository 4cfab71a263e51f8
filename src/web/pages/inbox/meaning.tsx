import type { Decision } from '../../../domain/decision.ts'
import { titleOfStep, wordsForHolder, wordsForPublicReply } from '../../../policy/words.ts'
import { Details } from '../../parts/details.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { capital, uncapital } from '../incidents/people-words.ts'
import { ClausesBehind } from '../questions/clauses-behind.tsx'

const list = new Intl.ListFormat('en-GB')

/** What a suggestion would mean under the policy. Nothing of it has happened: what is not known counts as grave. */
export function Meaning({ decision }: { decision: Decision }) {
  const { first, publicReply, steps } = decision
  const musts = steps.filter(({ force }) => force === 'must')
  return (
    <Details summary="What it would mean under the policy" quiet>
      <p>If that is right, the policy asks for this. What is not known yet is taken at its most serious.</p>
      <SummaryList
        tight
        rows={[
          { label: 'Told first', value: capital(wordsForHolder(first)) },
          { label: 'In public', value: wordsForPublicReply(publicReply) },
          {
            label: 'To be done',
            value: capital(list.format(musts.map((step) => uncapital(titleOfStep(step.do))))),
          },
        ]}
      />
      <ClausesBehind decision={decision} before={null} />
    </Details>
  )
}
