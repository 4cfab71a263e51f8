import type { en } from './en.ts'
import type { Translation } from './told.ts'
import { front } from './ur/front.ts'
import { happened } from './ur/happened.ts'
import { shared } from './ur/shared.ts'
import { who } from './ur/who.ts'

/** The front door in Urdu. */
export const ur = {
  front,
  shared,
  who,
  happened,
} as const satisfies Translation<typeof en>
