import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Romanian. */
export const ro = {} as const satisfies Translation<typeof en>
