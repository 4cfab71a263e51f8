import type { Decision } from '../../../domain/decision.ts'
import { isNewlyRuledOut } from '../../../domain/decision-change.ts'
import type { Incident } from '../../../domain/incident.ts'
import {
  titleOfStep,
  wordsForBreach,
  wordsForCrime,
  wordsForEvidence,
  wordsForHolder,
  wordsForProcedure,
  wordsForPublicReply,
} from '../../../policy/words.ts'
import { Callout } from '../../parts/callout.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { Panel } from '../../parts/layout.tsx'
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx'
import { Tag } from '../../parts/tag.tsx'
import { citesOf } from './cites.ts'
import { type JudgedBy, judgedByRow } from './judged-by.tsx'
import { capital, holdersInWords } from './people-words.ts'

/** What the policy made of the facts, in labels and values. */
export function decisionRows({ decision }: Incident): SummaryRow[] {
  const { breach, crime, procedure, first, also, publicReply, evidence } = decision
  return [
    { label: 'A breach?', value: wordsForBreach(breach) },
    ...(crime === 'possible' ? [{ label: 'A crime?', value: wordsForCrime(crime) }] : []),
    { label: 'Told first', value: capital(wordsForHolder(first)) },
    ...(also.length > 0 ? [{ label: 'Told as well', value: capital(holdersInWords(also)) }] : []),
    ...(procedure === 'none'
      ? []
      : [{ label: 'Dealt with under', value: capital(wordsForProcedure(procedure)) }]),
    { label: 'In public', value: wordsForPublicReply(publicReply) },
    { label: 'Evidence', value: wordsForEvidence(evidence) },
  ]
}

/** What the policy decided, for beside the steps. */
export function Decided({ incident, by }: { incident: Incident; by: JudgedBy }) {
  return (
    <Panel heading="What the policy says" id="decided">
      <SummaryList tight rows={[...decisionRows(incident), judgedByRow(by)]} />
    </Panel>
  )
}

/** What must not be done here, said before anything that is to be done, and what of it an answer has just brought. */
export function Never(props: { incident: Pick<Incident, 'decision'>; before?: Decision | null }) {
  const { incident, before = null } = props
  const { decision } = incident
  const nevers = decision.never.filter(
    ({ do: what }) => decision.evidence !== 'words-only' || what !== 'capture-evidence',
  )
  return (
    <>
      {decision.evidence === 'words-only' && (
        <Callout kind="danger" title="Do not look at it, copy it or pass it on">
          <p>
            Do not view, save, print, photograph or share the picture or the file, not even as evidence: that
            could be an offence. Write down in words what was seen, where, when and by whom. If it is on a
            device, leave the device alone and tell the DSL.
          </p>
        </Callout>
      )}
      {nevers.length > 0 && (
        <Callout kind="warning" title="Not here">
          <ul className="govuk-list govuk-list--bullet">
            {nevers.map((ban) => (
              <li key={ban.do}>
                {doNot(titleOfStep(ban.do))}
                {isNewlyRuledOut(before, ban) && (
                  <>
                    {' '}
                    <Tag tone="gold">New</Tag>
                  </>
                )}
              </li>
            ))}
          </ul>
          <Details summary="Why not" quiet>
            <Basis cites={citesOf([...new Set(nevers.flatMap(({ basis }) => basis))])} />
          </Details>
        </Callout>
      )}
    </>
  )
}

/** 'Do not ask for the post to be deleted' */
export function doNot(title: string): string {
  return `Do not ${title.charAt(0).toLowerCase()}${title.slice(1)}`
}
