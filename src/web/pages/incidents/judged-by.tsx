import type { Day } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { modelPolicy, policyOn, versionOfHash } from '../../../policy/version.ts'
import type { SummaryRow } from '../../parts/summary-list.tsx'

/** Which words an incident is judged by: a version of the trust’s, the model before there was one, or an older model. */
export type JudgedBy = { type: 'version'; number: number } | { type: 'model' } | { type: 'older-model' }

/** What the hash stands for that an incident has kept, noticed on this day. */
export function judgedBy(versions: readonly PolicyVersion[], hash: string, noticed: Day): JudgedBy {
  // The trust may approve the model as it stands: what was noticed before is judged by the model all the same.
  if (hash === modelPolicy.hash && !policyOn(versions, noticed)) return { type: 'model' }
  const version = versionOfHash(versions, hash, noticed)
  if (version) return { type: 'version', number: version.number }
  return { type: hash === modelPolicy.hash ? 'model' : 'older-model' }
}

/** The version by which an incident is judged, as a label and a link. */
export function judgedByRow(by: JudgedBy): SummaryRow {
  return { label: 'Judged by', value: wordsFor(by) }
}

function wordsFor(by: JudgedBy) {
  switch (by.type) {
    case 'version':
      return <a href={`/policy/versions/${by.number}`}>Version {by.number} of the policy</a>
    case 'model':
      return (
        <>
          <a href={`/policy/versions/${modelPolicy.hash}`}>The model policy</a>: the trust had not approved
          one by then
        </>
      )
    case 'older-model':
      return 'An older model policy: the trust had not approved one by then'
  }
}
