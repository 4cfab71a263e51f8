import { dayOf } from '../../../domain/day.ts'
import { may } from '../../../domain/may.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { findClause } from '../../../policy/clauses.ts'
import { guidance } from '../../../policy/guidance.ts'
import { settledGaps } from '../../../policy/settings.ts'
import { modelPolicy, policyOn, policyText } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'
import { listSettings } from '../../../store/settings.ts'
import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Prose } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers } from '../../route.ts'
import { BesideThePolicy } from './beside-the-policy.tsx'
import { Defaults } from './defaults.tsx'
import { PolicyContents, PolicyDocument } from './document.tsx'
import { ForceTag } from './force.tsx'
import { NotApproved } from './not-approved.tsx'
import { versionRows } from './version-words.tsx'

/** The policy in force as a document to read, our defaults where it is silent, and the guidance beside it. */
export const policy = forMembers('get', '/policy', 'signed-in', async (asking) => {
  const { services, actor, now } = asking
  const { versions, settled } = await asActor(services.database, actor, async (transaction) => ({
    versions: await listPolicyVersions(transaction),
    settled: settledGaps(await listSettings(transaction)),
  }))
  const inForce = policyOn(versions, dayOf(now))
  const text = inForce?.text ?? policyText()
  return memberPage(asking, {
    title: modelPolicy.title,
    current: '/policy',
    children: (
      <Prose>
        <Heading level={1} caption={asking.trust.name}>
          {modelPolicy.title}
        </Heading>
        {inForce ? (
          <>
            <SummaryList tight rows={versionRows(versions, inForce)} />
            <p>Every decision names the version that it was made by.</p>
          </>
        ) : (
          <NotApproved trust={asking.trust.name} versions={versions} address="/policy/versions" />
        )}
        <ButtonRow>
          {may(actor, 'approve-policy') && (
            <LinkButton kind={inForce ? 'plain' : 'main'} small href="/policy/wording">
              {inForce ? 'Write the next version' : 'Make it your own, and approve it'}
            </LinkButton>
          )}
          <LinkButton kind="quiet" small href="/policy/versions">
            All versions
          </LinkButton>
        </ButtonRow>
        <BesideThePolicy asking={asking} />
        <Details summary="What is on this page" quiet>
          <PolicyContents text={text}>
            <li>
              <a href="#defaults">Where the policy is silent</a>
            </li>
            <li>
              <a href="#guidance">Guidance beside the policy</a>
            </li>
          </PolicyContents>
        </Details>
        <PolicyDocument
          text={text}
          line={(line) => <ClauseLine key={line.id} {...line} version={inForce} />}
        />
        <Defaults
          settled={settled}
          number={({ id }) => (
            <a href={`/policy/${id}`}>
              <span className="govuk-visually-hidden">About our default </span>
              {id}
            </a>
          )}
        />
        <Guidance />
      </Prose>
    ),
  })
})

function ClauseLine(props: { id: string; sentence: string; version: PolicyVersion | undefined }) {
  const { id, sentence, version } = props
  const clause = findClause(id)
  const note = version?.wording[id]?.note
  return (
    <div className="clause" id={id}>
      <p className="clause__id">
        <a href={`/policy/${id}`}>
          <span className="govuk-visually-hidden">What Birdsong does about </span>
          {id}
        </a>
        {clause && <ForceTag force={clause.force} />}
      </p>
      <div className="clause__sentence">
        <p>{sentence}</p>
        {note && <p className="clause__source">What people do beyond it: {note}</p>}
      </div>
    </div>
  )
}

function Guidance() {
  return (
    <section aria-labelledby="guidance">
      <Heading level={2} id="guidance">
        Guidance beside the policy
      </Heading>
      <p>Some steps rest on national guidance or the law and not on the policy. In our own words:</p>
      {guidance.map(({ name, says, source }) => (
        <div className="clause" id={`guidance-${name}`} key={name}>
          <div className="clause__sentence">
            <p>{says}</p>
            <p className="clause__source">
              {source}.{' '}
              <a href={`/policy/guidance/${name}`}>
                What Birdsong does about it<span className="govuk-visually-hidden">: {says}</span>
              </a>
            </p>
          </div>
        </div>
      ))}
    </section>
  )
}
