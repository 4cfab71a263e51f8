import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Portuguese. */
export const pt = {} as const satisfies Translation<typeof en>
