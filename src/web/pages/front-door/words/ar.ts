import { front } from './ar/front.ts'
import { shared } from './ar/shared.ts'
import { who } from './ar/who.ts'
import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Arabic. */
export const ar = {
  front,
  shared,
  who,
} as const satisfies Translation<typeof en>
