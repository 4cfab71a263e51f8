import type { Route } from '../../route.ts'
import { changeOfJudging } from './change.ts'
import { judgementPage } from './judgement.tsx'
import { modelCard } from './model-card.tsx'
import { changeSecondOpinions, secondOpinions } from './second-opinions.tsx'

export const judgementRoutes: readonly Route[] = [
  judgementPage,
  modelCard,
  secondOpinions,
  changeSecondOpinions,
  changeOfJudging,
]
