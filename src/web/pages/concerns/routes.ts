import type { Route } from '../../route.ts'
import { move, moveBack, panel, settle, takeBack } from './change-concern.ts'
import { concerns } from './concerns.tsx'

export const concernsRoutes: readonly Route[] = [concerns, move, moveBack, panel, settle, takeBack]
