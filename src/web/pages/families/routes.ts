import type { Route } from '../../route.ts'
import { families } from './families.tsx'

export const familiesRoutes: readonly Route[] = [families]
