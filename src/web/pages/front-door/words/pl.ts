import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Polish. */
export const pl = {} as const satisfies Translation<typeof en>
