import { front } from './ar/front.ts'
import { happened } from './ar/happened.ts'
import { shared } from './ar/shared.ts'
import { who } from './ar/who.ts'
import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Arabic. */
export const ar = {
  front,
  shared,
  who,
  happened,
} as const satisfies Translation<typeof en>
