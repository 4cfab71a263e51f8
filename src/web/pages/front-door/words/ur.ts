import type { en } from './en.ts'
import type { Translation } from './told.ts'

/** The front door in Urdu. */
export const ur = {} as const satisfies Translation<typeof en>
