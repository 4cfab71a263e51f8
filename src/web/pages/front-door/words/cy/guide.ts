import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Cwestiynau ac atebion',
  lead: 'Beth mae eraill wedi’i ofyn o’r blaen. Does enw neb yma.',
  search: 'Beth ydych chi eisiau ei wybod?',
  button: 'Chwilio',
  none: 'Does gennym ddim yn ysgrifenedig sy’n ffitio.',
  empty: 'Does dim wedi’i ofyn mor aml nes ei fod yma eto.',
  ask: 'Holi’r ysgol',
  all: 'Dangos pob cwestiwn',
} as const satisfies Translation<typeof en.guide>
