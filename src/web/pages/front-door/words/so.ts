import type { en } from './en.ts'
import { ages } from './so/ages.ts'
import { agreement } from './so/agreement.ts'
import { coming } from './so/coming.ts'
import { concern } from './so/concern.ts'
import { families } from './so/families.ts'
import { front } from './so/front.ts'
import { guide } from './so/guide.ts'
import { happened } from './so/happened.ts'
import { pupils } from './so/pupils.ts'
import { question } from './so/question.ts'
import { receipt } from './so/receipt.ts'
import { shared } from './so/shared.ts'
import { stages } from './so/stages.ts'
import { talk } from './so/talk.ts'
import { who } from './so/who.ts'
import type { Translation } from './told.ts'

/** The front door in Somali. */
export const so = {
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
