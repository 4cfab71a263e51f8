import { ages } from './en/ages.ts'
import { agreement } from './en/agreement.ts'
import { coming } from './en/coming.ts'
import { concern } from './en/concern.ts'
import { families } from './en/families.ts'
import { front } from './en/front.ts'
import { guide } from './en/guide.ts'
import { happened } from './en/happened.ts'
import { posters } from './en/posters.ts'
import { pupils } from './en/pupils.ts'
import { question } from './en/question.ts'
import { receipt } from './en/receipt.ts'
import { shared } from './en/shared.ts'
import { stages } from './en/stages.ts'
import { talk } from './en/talk.ts'
import { who } from './en/who.ts'

/** The front door in British English. */
export const en = {
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
  posters,
} as const
