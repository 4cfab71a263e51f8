import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Punjabi. */
export const pa = {} as const satisfies Translation<typeof en>
