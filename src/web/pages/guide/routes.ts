import type { Route } from '../../route.ts'
import { advisersPage } from './advisers.tsx'
import { guideList } from './guide-list.tsx'
import { addPage, newPage } from './new-page.tsx'
import { changeWords, decide, guideOne } from './one-page.tsx'

/** What stands at a fixed address comes before what stands at a page's id. */
export const guideRoutes: readonly Route[] = [
  guideList,
  newPage,
  addPage,
  guideOne,
  changeWords,
  decide,
  advisersPage,
]
