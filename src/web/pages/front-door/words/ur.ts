import type { en } from './en.ts'
import type { Translation } from './told.ts'
import { front } from './ur/front.ts'
import { shared } from './ur/shared.ts'

/** The front door in Urdu. */
export const ur = {
  front,
  shared,
} as const satisfies Translation<typeof en>
