import { dayOf } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import type { GapId } from '../../../policy/gaps.ts'
import { settledGaps } from '../../../policy/settings.ts'
import { policyOn } from '../../../policy/version.ts'
import { asSchoolVisitor } from '../../../store/as-actor.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'
import { findPublicSchool, type PublicSchool } from '../../../store/public-schools.ts'
import { listSettings } from '../../../store/settings.ts'
import type { Asking } from '../../route.ts'

/** What anybody may know of a school, and of the policy that it follows. */
export type SchoolRead = {
  school: PublicSchool
  versions: PolicyVersion[]
  /** The version of today; undefined where nothing is approved, or nothing has begun yet. */
  inForce: PolicyVersion | undefined
  /** What the trust has settled where the policy is silent, by the gap's number. */
  settled: ReadonlyMap<GapId, string>
  /** Where its policy stands: `/s/oakfield-primary/policy`. */
  address: string
}

/** Reads the school of the address; undefined where there is none. */
export function readSchool({ c, services, now }: Asking): Promise<SchoolRead | undefined> {
  const slug = c.req.param('school') ?? ''
  return asSchoolVisitor(services.database, slug, async (transaction) => {
    const school = await findPublicSchool(transaction, slug)
    if (!school) return undefined
    const versions = await listPolicyVersions(transaction)
    return {
      school,
      versions,
      inForce: policyOn(versions, dayOf(now)),
      settled: settledGaps(await listSettings(transaction)),
      address: `/s/${slug}/policy`,
    }
  })
}
