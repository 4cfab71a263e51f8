import type { Route } from '../../route.ts'
import { clause } from './clause.tsx'
import { policy } from './policy.tsx'

export const policyRoutes: readonly Route[] = [policy, clause]
