import type { en } from './en.ts'
import { ages } from './ro/ages.ts'
import { agreement } from './ro/agreement.ts'
import { coming } from './ro/coming.ts'
import { concern } from './ro/concern.ts'
import { families } from './ro/families.ts'
import { front } from './ro/front.ts'
import { guide } from './ro/guide.ts'
import { happened } from './ro/happened.ts'
import { pupils } from './ro/pupils.ts'
import { question } from './ro/question.ts'
import { receipt } from './ro/receipt.ts'
import { shared } from './ro/shared.ts'
import { stages } from './ro/stages.ts'
import { talk } from './ro/talk.ts'
import { who } from './ro/who.ts'
import type { Translation } from './told.ts'

/** The front door in Romanian. */
export const ro = {
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
