import { dayOf } from '../../../domain/day.ts'
import { may } from '../../../domain/may.ts'
import { modelPolicy, policyText, versionOfHash } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { type EnteredVersion, listEnteredVersions } from '../../../store/policy-versions.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { nameOf } from '../incidents/people-words.ts'
import { PlainClause, PolicyDocument } from './document.tsx'
import { noticeFor } from './done.ts'
import { NotApproved } from './not-approved.tsx'
import { approvalRows, StandingTag } from './version-words.tsx'
import { WhatChanges } from './what-changes.tsx'

type Read = { versions: EnteredVersion[]; names: ReadonlyMap<string, string> }

function readVersions({ services, actor }: MemberAsking): Promise<Read> {
  return asActor(services.database, actor, async (transaction) => ({
    versions: await listEnteredVersions(transaction),
    names: await namesOfPeople(transaction),
  }))
}

/** Every version that the trust has approved, the newest first: who approved it, when, and what it changed. */
export const versionsPage = forMembers('get', '/policy/versions', 'signed-in', async (asking) => {
  const read = await readVersions(asking)
  return memberPage(asking, {
    title: 'Versions of the policy',
    current: '/policy',
    back: { href: '/policy', text: 'The policy' },
    notice: noticeFor(asking.c.req.query('done')),
    children: (
      <>
        <PageHead
          title="Versions of the policy"
          actions={
            may(asking.actor, 'approve-policy') && (
              <LinkButton kind="plain" small href="/policy/wording">
                Write the next version
              </LinkButton>
            )
          }
        />
        {read.versions.length === 0 && (
          <NotApproved trust={asking.trust.name} versions={[]} address="/policy/versions" />
        )}
        <p>
          A version stays for ever as it was approved. What happened is judged by the version that was in
          force on the day on which it was noticed.
        </p>
        {read.versions.toReversed().map((version) => (
          <OneVersion key={version.number} {...{ asking, read, version }} />
        ))}
      </>
    ),
  })
})

function OneVersion(props: { asking: MemberAsking; read: Read; version: EnteredVersion }) {
  const { version, read, asking } = props
  const { versions } = read
  const before = versions.find(({ number }) => number === version.number - 1)
  return (
    <section className="panel" aria-labelledby={`version-${version.number}`}>
      <Heading level={2} size="s" id={`version-${version.number}`}>
        <a href={`/policy/versions/${version.number}`}>Version {version.number}</a>{' '}
        <StandingTag {...{ versions, version }} today={dayOf(asking.now)} />
      </Heading>
      <SummaryList tight rows={enteredRows(asking, read, version)} />
      <Details summary={before ? 'What changed, word by word' : 'Where it differs from the model'} quiet>
        <WhatChanges
          before={before?.text ?? policyText()}
          after={version.text}
          none={
            before ? 'Not a word: it was approved again as it stood.' : 'Nowhere: the model as it stands.'
          }
        />
      </Details>
    </section>
  )
}

function enteredRows(asking: MemberAsking, { versions, names }: Read, version: EnteredVersion) {
  const { enteredBy, enteredAt } = version
  return [
    ...approvalRows(versions, version),
    {
      label: 'Entered',
      value: (
        <>
          By {nameOf(names, enteredBy) ?? 'Birdsong'}, <Time at={enteredAt} now={asking.now} />
        </>
      ),
    },
  ]
}

/** One version to read, by its number, or by the hash that an incident keeps. */
export const versionPage = forMembers('get', '/policy/versions/:version', 'signed-in', async (asking) => {
  const asked = asking.c.req.param('version') ?? ''
  const read = await readVersions(asking)
  const version = /^\d{1,6}$/.test(asked)
    ? read.versions.find(({ number }) => number === Number(asked))
    : versionOfHash(read.versions, asked, dayOf(asking.now))
  const back = { href: '/policy/versions', text: 'Versions of the policy' }
  if (version)
    return memberPage(asking, {
      title: `${modelPolicy.title}, version ${version.number}`,
      current: '/policy',
      back,
      children: (
        <Prose>
          <Heading level={1} caption={asking.trust.name}>
            {modelPolicy.title}, version {version.number}
          </Heading>
          <p>
            <StandingTag versions={read.versions} version={version} today={dayOf(asking.now)} />
          </p>
          <SummaryList
            tight
            rows={[
              ...enteredRows(asking, read, version),
              { label: 'Fingerprint', value: <code className="hash">{version.hash}</code> },
            ]}
          />
          <PolicyDocument text={version.text} line={(line) => <PlainClause key={line.id} {...line} />} />
        </Prose>
      ),
    })
  if (asked !== modelPolicy.hash) return notFoundPage(asking)
  return memberPage(asking, {
    title: `${modelPolicy.title}: the model`,
    current: '/policy',
    back,
    children: (
      <Prose>
        <Heading level={1}>{modelPolicy.title}: the model</Heading>
        <NotApproved trust={asking.trust.name} versions={read.versions} address="/policy/versions" />
        <PolicyDocument text={policyText()} line={(line) => <PlainClause key={line.id} {...line} />} />
      </Prose>
    ),
  })
})
