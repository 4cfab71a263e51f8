import { ages } from './cy/ages.ts'
import { agreement } from './cy/agreement.ts'
import { coming } from './cy/coming.ts'
import { concern } from './cy/concern.ts'
import { families } from './cy/families.ts'
import { front } from './cy/front.ts'
import { guide } from './cy/guide.ts'
import { happened } from './cy/happened.ts'
import { pupils } from './cy/pupils.ts'
import { question } from './cy/question.ts'
import { receipt } from './cy/receipt.ts'
import { shared } from './cy/shared.ts'
import { stages } from './cy/stages.ts'
import { talk } from './cy/talk.ts'
import { who } from './cy/who.ts'
import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Welsh. */
export const cy = {
  front,
  shared,
  who,
  happened,
  concern,
  question,
  receipt,
  coming,
  families,
  talk,
  agreement,
  ages,
  pupils,
  stages,
  guide,
} as const satisfies Translation<typeof en>
