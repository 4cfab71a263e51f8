import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Arabic. */
export const ar = {} as const satisfies Translation<typeof en>
