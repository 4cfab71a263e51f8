import type { Route } from '../../route.ts'
import { drill, end, join } from './drill.tsx'
import { drills, startOne } from './drills.tsx'
import { changePart, endFromInside, ending, leave, over } from './inside.tsx'

export const drillsRoutes: readonly Route[] = [
  drills,
  startOne,
  drill,
  join,
  end,
  changePart,
  leave,
  ending,
  endFromInside,
  over,
]
