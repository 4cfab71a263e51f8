import type { Day } from './day.ts'

/** Somebody outside the school whose advice the trust may call on (QST-2). What is not known is empty. */
export type Adviser = {
  name: string
  /** For whom they are there, and with what. */
  forWhom: string
  phone: string
  email: string
  /** A link, or the address of a page in words. */
  web: string
  hours: string
  /** What has to be known before calling. */
  note: string
  /** When somebody last looked whether this is right; null where nobody has. */
  checked: Day | null
}

/** Can they be reached by what is written down? */
export function canBeReached({ phone, email, web }: Adviser): boolean {
  return phone !== '' || email !== '' || web !== ''
}
