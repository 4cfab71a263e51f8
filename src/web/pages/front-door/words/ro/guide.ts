import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Întrebări și răspunsuri',
  lead: 'Ce au mai întrebat alții. Nu apare numele nimănui.',
  search: 'Ce vrei să știi?',
  button: 'Caută',
  none: 'Nu avem în scris nimic potrivit.',
  empty: 'Încă nu s-a întrebat nimic atât de des încât să fie aici.',
  ask: 'Întreabă școala',
  all: 'Arată toate întrebările',
} as const satisfies Translation<typeof en.guide>
