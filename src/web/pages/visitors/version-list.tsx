import type { ReactNode } from 'react'
import type { Day } from '../../../domain/day.ts'
import type { PublicSchool } from '../../../store/public-schools.ts'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'
import { approvalOf, daysOf, StandingTag } from '../policy/version-words.tsx'
import type { SchoolRead } from './read-school.ts'

/** Every version that there is, the newest first, each to be read and compared. */
export function AllVersions({ read, today }: { read: SchoolRead; today: Day }) {
  const { versions, address } = read
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="versions" className="policy-section screen-only">
      <Heading level={2} id="versions">
        All versions
      </Heading>
      {versions.toReversed().map((version) => (
        <div className="clause" key={version.number}>
          <p className="clause__id">
            <a href={`${address}/${version.number}`}>Version {version.number}</a>
            <StandingTag {...{ versions, version, today }} />
          </p>
          <div className="clause__sentence">
            <p>
              {daysOf(versions, version)}. Approved {approvalOf(version)}.
            </p>
            <p>
              <bdi>{version.changed}</bdi>{' '}
              {version.number > 1 && (
                <a href={`${address}/${version.number}/changes`}>
                  What changed<span className="govuk-visually-hidden"> with version {version.number}</span>
                </a>
              )}
            </p>
          </div>
        </div>
      ))}
    </section>
  )
}

/** Says of a demonstration’s school that there is no such school. */
export function MadeUp({ school }: { school: PublicSchool }) {
  if (!school.demonstration) return null
  return (
    <Callout kind="info" title="This school is made up">
      <p>It belongs to a demonstration of Birdsong. There is no such school, and no such trust.</p>
    </Callout>
  )
}

/** Which version a printed copy is, at its end. */
export function PaperEnd({ children }: { children: ReactNode }) {
  return <p className="paper__end">{children}</p>
}
