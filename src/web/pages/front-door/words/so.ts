import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Somali. */
export const so = {} as const satisfies Translation<typeof en>
