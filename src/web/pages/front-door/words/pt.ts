import type { en } from './en.ts'
import { ages } from './pt/ages.ts'
import { agreement } from './pt/agreement.ts'
import { coming } from './pt/coming.ts'
import { concern } from './pt/concern.ts'
import { families } from './pt/families.ts'
import { front } from './pt/front.ts'
import { guide } from './pt/guide.ts'
import { happened } from './pt/happened.ts'
import { pupils } from './pt/pupils.ts'
import { question } from './pt/question.ts'
import { receipt } from './pt/receipt.ts'
import { shared } from './pt/shared.ts'
import { stages } from './pt/stages.ts'
import { talk } from './pt/talk.ts'
import { who } from './pt/who.ts'
import type { Translation } from './told.ts'

/** The front door in Portuguese. */
export const pt = {
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
