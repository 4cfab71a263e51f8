import type { Route } from '../../route.ts'
import { receiptClosed, receiptEntry, receiptOpened } from './coming-back.tsx'
import { happenedRoutes, offeredAnswers, questionRoutes, worriedRoutes } from './doors.tsx'
import { frontPage } from './front.tsx'
import { guidePage } from './guide.tsx'

/** A school's front door: for anybody, without an account, a session or a cookie. */
export const frontDoorRoutes: readonly Route[] = [
  frontPage,
  ...happenedRoutes,
  ...worriedRoutes,
  ...questionRoutes,
  offeredAnswers,
  guidePage,
  receiptEntry,
  receiptOpened,
  receiptClosed,
]
