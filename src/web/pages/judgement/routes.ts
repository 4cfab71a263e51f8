import type { Route } from '../../route.ts'
import { changeOfJudging } from './change.ts'
import { judgementPage } from './judgement.tsx'
import { changeSecondOpinions, secondOpinions } from './second-opinions.tsx'

export const judgementRoutes: readonly Route[] = [
  judgementPage,
  secondOpinions,
  changeSecondOpinions,
  changeOfJudging,
]
