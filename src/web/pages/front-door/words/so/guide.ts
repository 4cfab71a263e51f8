import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Su’aalo iyo jawaabo',
  lead: 'Waxa ay dadka kale hore u weydiiyeen. Qofna magaciisu halkan kuma qorna.',
  search: 'Maxaad rabtaa inaad ogaato?',
  button: 'Raadi',
  none: 'Ma hayno wax qoran oo ku habboon.',
  empty: 'Weli wax si badan loo weydiiyay oo halkan lagu qoro ma jiraan.',
  ask: 'Weydii dugsiga',
  all: 'Tus dhammaan su’aalaha',
} as const satisfies Translation<typeof en.guide>
