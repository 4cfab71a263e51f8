import type { Route } from '../../route.ts'
import { lessonPage, recordTaught } from './lesson.tsx'
import { library } from './library.tsx'
import { correct, putBack, record, withdraw } from './record.tsx'
import { taught } from './taught.tsx'

/** What stands at a fixed address comes before what stands at a lesson's name. */
export const lessonsRoutes: readonly Route[] = [
  library,
  taught,
  record,
  correct,
  withdraw,
  putBack,
  lessonPage,
  recordTaught,
]
