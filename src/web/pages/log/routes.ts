import type { Route } from '../../route.ts'
import { checkLog, log } from './log.tsx'

export const logRoutes: readonly Route[] = [log, checkLog]
