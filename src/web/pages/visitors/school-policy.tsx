import { dayOf } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { modelPolicy, policyText } from '../../../policy/version.ts'
import { publicPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { type Asking, forAnybody } from '../../route.ts'
import { Defaults } from '../policy/defaults.tsx'
import { PlainClause, PolicyContents, PolicyDocument } from '../policy/document.tsx'
import { fullDay } from '../policy/full-day.ts'
import { NotApproved } from '../policy/not-approved.tsx'
import { StandingTag, versionRows } from '../policy/version-words.tsx'
import { readSchool, type SchoolRead } from './read-school.ts'
import { AllVersions, MadeUp, PaperEnd } from './version-list.tsx'

/** The policy that a school follows today, for anybody: the trust’s version in force, or the model as what it is. */
export const schoolPolicy = forAnybody('get', '/s/:school/policy', async (asking) => {
  const read = await readSchool(asking)
  if (!read) return notFoundPage(asking)
  return read.inForce ? versionForAnybody(asking, read, read.inForce) : modelForAnybody(asking, read)
})

/** One version of the policy, for anybody and for ever. */
export const schoolPolicyVersion = forAnybody('get', '/s/:school/policy/:number{[0-9]+}', async (asking) => {
  const read = await readSchool(asking)
  const version = read?.versions.find(({ number }) => `${number}` === asking.c.req.param('number'))
  return read && version ? versionForAnybody(asking, read, version) : notFoundPage(asking)
})

function versionForAnybody(asking: Asking, read: SchoolRead, version: PolicyVersion): Promise<Response> {
  const { school, versions, inForce, address } = read
  const today = dayOf(asking.now)
  const current = version.number === inForce?.number
  return publicPage(asking, school, {
    title: current ? modelPolicy.title : `${modelPolicy.title}, version ${version.number}`,
    children: (
      <article className="paper">
        <Heading level={1} caption={`${school.name}, ${school.trust}`}>
          {modelPolicy.title}
          {!current && `, version ${version.number}`}
        </Heading>
        <MadeUp school={school} />
        {!current && (
          <p>
            <StandingTag {...{ versions, version, today }} />{' '}
            {inForce && (
              <>
                Today <a href={address}>version {inForce.number}</a> is in force.
              </>
            )}
          </p>
        )}
        <SummaryList tight rows={versionRows(versions, version)} />
        {version.number > 1 && (
          <p className="screen-only">
            <a href={`${address}/${current ? '' : `${version.number}/`}changes`}>
              What changed since version {version.number - 1}, word by word
            </a>
          </p>
        )}
        <Contents text={version.text} defaults={current} />
        <PolicyDocument text={version.text} line={(line) => <PlainClause key={line.id} {...line} />} />
        {current && <Defaults settled={read.settled} number={({ id }) => <a href={`#${id}`}>{id}</a>} />}
        <AllVersions read={read} today={today} />
        <PaperEnd>
          {school.trust}: {modelPolicy.title}, version {version.number}, in force from{' '}
          {fullDay(version.inForceFrom)}, approved by {version.approvedBy} on {fullDay(version.approvedOn)}.
          It is kept at {asking.site.origin}
          {address}/{version.number}. Fingerprint: <span className="hash">{version.hash}</span>
        </PaperEnd>
      </article>
    ),
  })
}

function modelForAnybody(asking: Asking, read: SchoolRead): Promise<Response> {
  const { school, versions, address } = read
  const text = policyText()
  return publicPage(asking, school, {
    title: 'A model social media policy',
    children: (
      <article className="paper">
        <Heading level={1} caption={`${school.name}, ${school.trust}`}>
          A model social media policy
        </Heading>
        <MadeUp school={school} />
        <NotApproved trust={school.trust} versions={versions} address={address} />
        {school.email && (
          <Callout kind="info" title="Which policy holds here?">
            <p>
              Ask the school: <a href={`mailto:${school.email}`}>{school.email}</a>.
            </p>
          </Callout>
        )}
        <Contents text={text} defaults={false} />
        <PolicyDocument text={text} line={(line) => <PlainClause key={line.id} {...line} />} />
        <AllVersions read={read} today={dayOf(asking.now)} />
        <PaperEnd>
          The model policy that comes with Birdsong, of {fullDay(modelPolicy.date)}. {school.trust} has not
          put it in force.
        </PaperEnd>
      </article>
    ),
  })
}

function Contents({ text, defaults }: { text: string; defaults: boolean }) {
  return (
    <nav aria-label="What is on this page" className="paper__contents">
      <PolicyContents text={text}>
        {defaults && (
          <li>
            <a href="#defaults">Where the policy is silent</a>
          </li>
        )}
      </PolicyContents>
    </nav>
  )
}
