import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Welsh. */
export const cy = {} as const satisfies Translation<typeof en>
