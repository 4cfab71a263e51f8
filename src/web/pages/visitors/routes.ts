import type { Route } from '../../route.ts'
import { schoolPolicyChanges, schoolVersionChanges } from './policy-changes.tsx'
import { schoolPolicy, schoolPolicyVersion } from './school-policy.tsx'

/** What anybody may read, without an account. */
export const visitorRoutes: readonly Route[] = [
  schoolPolicy,
  schoolPolicyChanges,
  schoolPolicyVersion,
  schoolVersionChanges,
]
