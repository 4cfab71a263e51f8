import { ages } from './ar/ages.ts'
import { agreement } from './ar/agreement.ts'
import { coming } from './ar/coming.ts'
import { concern } from './ar/concern.ts'
import { families } from './ar/families.ts'
import { front } from './ar/front.ts'
import { guide } from './ar/guide.ts'
import { happened } from './ar/happened.ts'
import { pupils } from './ar/pupils.ts'
import { question } from './ar/question.ts'
import { receipt } from './ar/receipt.ts'
import { shared } from './ar/shared.ts'
import { stages } from './ar/stages.ts'
import { talk } from './ar/talk.ts'
import { who } from './ar/who.ts'
import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Arabic. */
export const ar = {
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
