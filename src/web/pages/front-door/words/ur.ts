import type { en } from './en.ts'
import type { Translation } from './told.ts'
import { ages } from './ur/ages.ts'
import { agreement } from './ur/agreement.ts'
import { coming } from './ur/coming.ts'
import { concern } from './ur/concern.ts'
import { families } from './ur/families.ts'
import { front } from './ur/front.ts'
import { guide } from './ur/guide.ts'
import { happened } from './ur/happened.ts'
import { pupils } from './ur/pupils.ts'
import { question } from './ur/question.ts'
import { receipt } from './ur/receipt.ts'
import { shared } from './ur/shared.ts'
import { stages } from './ur/stages.ts'
import { talk } from './ur/talk.ts'
import { who } from './ur/who.ts'

/** The front door in Urdu. */
export const ur = {
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
