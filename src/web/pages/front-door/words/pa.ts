import type { en } from './en.ts'
import { ages } from './pa/ages.ts'
import { agreement } from './pa/agreement.ts'
import { coming } from './pa/coming.ts'
import { concern } from './pa/concern.ts'
import { families } from './pa/families.ts'
import { front } from './pa/front.ts'
import { guide } from './pa/guide.ts'
import { happened } from './pa/happened.ts'
import { pupils } from './pa/pupils.ts'
import { question } from './pa/question.ts'
import { receipt } from './pa/receipt.ts'
import { shared } from './pa/shared.ts'
import { stages } from './pa/stages.ts'
import { talk } from './pa/talk.ts'
import { who } from './pa/who.ts'
import type { Translation } from './told.ts'

/** The front door in Punjabi. */
export const pa = {
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
