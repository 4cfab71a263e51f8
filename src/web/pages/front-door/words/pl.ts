import type { en } from './en.ts'
import { coming } from './pl/coming.ts'
import { concern } from './pl/concern.ts'
import { front } from './pl/front.ts'
import { happened } from './pl/happened.ts'
import { question } from './pl/question.ts'
import { receipt } from './pl/receipt.ts'
import { shared } from './pl/shared.ts'
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
} as const satisfies Translation<typeof en>
