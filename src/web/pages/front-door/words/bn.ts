import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Bengali. */
export const bn = {} as const satisfies Translation<typeof en>
