import type { Route } from '../../route.ts'
import { changeOfJudging } from './change.ts'
import { judgementPage } from './judgement.tsx'

export const judgementRoutes: readonly Route[] = [judgementPage, changeOfJudging]
