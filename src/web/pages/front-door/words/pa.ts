import type { en } from './en.ts'
import { front } from './pa/front.ts'
import { happened } from './pa/happened.ts'
import { shared } from './pa/shared.ts'
import { who } from './pa/who.ts'
import type { Translation } from './told.ts'

/** The front door in Punjabi. */
export const pa = {
  front,
  shared,
  who,
  happened,
} as const satisfies Translation<typeof en>
