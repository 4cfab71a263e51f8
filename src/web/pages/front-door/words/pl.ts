import type { en } from './en.ts'
import { ages } from './pl/ages.ts'
import { agreement } from './pl/agreement.ts'
import { coming } from './pl/coming.ts'
import { concern } from './pl/concern.ts'
import { families } from './pl/families.ts'
import { front } from './pl/front.ts'
import { guide } from './pl/guide.ts'
import { happened } from './pl/happened.ts'
import { pupils } from './pl/pupils.ts'
import { question } from './pl/question.ts'
import { receipt } from './pl/receipt.ts'
import { shared } from './pl/shared.ts'
import { stages } from './pl/stages.ts'
import { talk } from './pl/talk.ts'
import { who } from './pl/who.ts'
import type { Translation } from './told.ts'

/** The front door in Polish. */
export const pl = {
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
