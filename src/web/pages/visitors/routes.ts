import type { Route } from '../../route.ts'
import { schoolPolicyChanges, schoolVersionChanges } from './policy-changes.tsx'
import { schoolListening } from './school-listening.tsx'
import { schoolPolicy, schoolPolicyVersion } from './school-policy.tsx'

/** What anybody may read, without an account. */
export const visitorRoutes: readonly Route[] = [
  schoolListening,
  schoolPolicy,
  schoolPolicyChanges,
  schoolPolicyVersion,
  schoolVersionChanges,
]
