import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { modelPolicy } from '../../../policy/version.ts'
import { publicPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { type Asking, forAnybody } from '../../route.ts'
import { versionRows } from '../policy/version-words.tsx'
import { WhatChanges } from '../policy/what-changes.tsx'
import { readSchool, type SchoolRead } from './read-school.ts'
import { MadeUp } from './version-list.tsx'

/** What changed with the version of today, word by word, for anybody. */
export const schoolPolicyChanges = forAnybody('get', '/s/:school/policy/changes', async (asking) => {
  const read = await readSchool(asking)
  return read?.inForce ? changesPage(asking, read, read.inForce) : notFoundPage(asking)
})

/** What changed with one version, word by word, for anybody. */
export const schoolVersionChanges = forAnybody(
  'get',
  '/s/:school/policy/:number{[0-9]+}/changes',
  async (asking) => {
    const read = await readSchool(asking)
    const version = read?.versions.find(({ number }) => `${number}` === asking.c.req.param('number'))
    return read && version ? changesPage(asking, read, version) : notFoundPage(asking)
  },
)

function changesPage(asking: Asking, read: SchoolRead, version: PolicyVersion): Promise<Response> {
  const { school, versions, address, inForce } = read
  const before = versions.find(({ number }) => number === version.number - 1)
  const title = `What changed with version ${version.number}`
  const whole = version.number === inForce?.number ? address : `${address}/${version.number}`
  return publicPage(asking, school, {
    title,
    back: { href: whole, text: `${modelPolicy.title}, version ${version.number}` },
    children: (
      <article className="paper">
        <Heading level={1} caption={`${school.name}, ${school.trust}`}>
          {title}
        </Heading>
        <MadeUp school={school} />
        <SummaryList tight rows={versionRows(versions, version)} />
        {before ? (
          <>
            <p>
              What was taken out of <a href={`${address}/${before.number}`}>version {before.number}</a> is
              struck through, and what was put in is underlined.
            </p>
            <WhatChanges
              before={before.text}
              after={version.text}
              none="Not a word: it was approved again as it stood."
            />
          </>
        ) : (
          <p>It is the first version: there is none before it to compare it with.</p>
        )}
      </article>
    ),
  })
}
