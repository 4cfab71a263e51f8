import type { en } from './en.ts'
import { front } from './pl/front.ts'
import { shared } from './pl/shared.ts'
import { who } from './pl/who.ts'
import type { Translation } from './told.ts'

/** The front door in Polish. */
export const pl = { front, shared, who } as const satisfies Translation<typeof en>
