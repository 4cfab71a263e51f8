import { ages } from './bn/ages.ts'
import { agreement } from './bn/agreement.ts'
import { coming } from './bn/coming.ts'
import { concern } from './bn/concern.ts'
import { families } from './bn/families.ts'
import { front } from './bn/front.ts'
import { guide } from './bn/guide.ts'
import { happened } from './bn/happened.ts'
import { pupils } from './bn/pupils.ts'
import { question } from './bn/question.ts'
import { receipt } from './bn/receipt.ts'
import { shared } from './bn/shared.ts'
import { stages } from './bn/stages.ts'
import { talk } from './bn/talk.ts'
import { who } from './bn/who.ts'
import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Bengali. */
export const bn = {
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
