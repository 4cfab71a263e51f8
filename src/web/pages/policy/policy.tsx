import { policyVersion } from '../../../commands/plan.ts'
import type { Clause } from '../../../policy/clause.ts'
import { headings } from '../../../policy/clauses.ts'
import { gaps } from '../../../policy/gaps.ts'
import { guidance } from '../../../policy/guidance.ts'
import { modelPolicy } from '../../../policy/version.ts'
import { memberPage } from '../../chrome.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Prose } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'
import { ForceTag } from './force.tsx'

const inForce = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The policy as a document to read: its clauses, our defaults where it is silent, and the guidance beside it. */
export const policy = forMembers('get', '/policy', 'signed-in', (asking) =>
  memberPage(asking, {
    title: modelPolicy.title,
    current: '/policy',
    children: (
      <Prose>
        <Heading level={1} caption={asking.trust.name}>
          {modelPolicy.title}
        </Heading>
        <p>
          In force from {inForce.format(new Date(modelPolicy.date))}. Version{' '}
          <code>{policyVersion.slice(0, 12)}</code>. Every decision names the version that it was made by.
        </p>
        <Details summary="What is on this page" quiet>
          <ul className="govuk-list">
            {headings.map(({ title, clauses }) => (
              <li key={title}>
                <a href={`#${clauses[0]?.id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#defaults">Where the policy is silent</a>
            </li>
            <li>
              <a href="#guidance">Guidance beside the policy</a>
            </li>
          </ul>
        </Details>
        {headings.map(({ title, about, clauses }) => (
          <section key={title} aria-label={title}>
            <Heading level={2}>{title}</Heading>
            <p>{about}</p>
            {clauses.map((clause) => (
              <ClauseLine key={clause.id} clause={clause} />
            ))}
          </section>
        ))}
        <Defaults />
        <Guidance />
      </Prose>
    ),
  }),
)

function ClauseLine({ clause: { id, sentence, force } }: { clause: Clause }) {
  return (
    <div className="clause" id={id}>
      <p className="clause__id">
        <a href={`/policy/${id}`}>
          <span className="govuk-visually-hidden">What Birdsong does about </span>
          {id}
        </a>
        <ForceTag force={force} />
      </p>
      <p className="clause__sentence">{sentence}</p>
    </div>
  )
}

function Defaults() {
  return (
    <section aria-labelledby="defaults">
      <Heading level={2} id="defaults">
        Where the policy is silent
      </Heading>
      <Callout kind="default" title="Our defaults, to be confirmed by the trust">
        <p>
          Here the policy says nothing, is unclear or is out of date. What stands below is Birdsong’s default
          and not the policy’s own word; a step that rests on one says so.
        </p>
      </Callout>
      {gaps.map(({ id, gap, byDefault }) => (
        <div className="clause" id={id} key={id}>
          <p className="clause__id">
            <a href={`/policy/${id}`}>
              <span className="govuk-visually-hidden">About our default </span>
              {id}
            </a>
          </p>
          <div className="clause__sentence">
            <p>{gap}</p>
            <p>
              <strong>Our default:</strong> {byDefault}
            </p>
          </div>
        </div>
      ))}
    </section>
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
            <p className="clause__source">{source}</p>
          </div>
        </div>
      ))}
    </section>
  )
}
