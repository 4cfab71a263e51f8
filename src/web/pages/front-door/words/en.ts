import { coming } from './en/coming.ts'
import { concern } from './en/concern.ts'
import { front } from './en/front.ts'
import { happened } from './en/happened.ts'
import { question } from './en/question.ts'
import { receipt } from './en/receipt.ts'
import { shared } from './en/shared.ts'
import { who } from './en/who.ts'

/** The front door in British English. `locale` is that of its dates and figures. */
export const en = {
  language: 'en-GB',
  direction: 'ltr',
  front,
  shared,
  who,
  happened,
  concern,
  question,
  receipt,
  coming,
} as const
