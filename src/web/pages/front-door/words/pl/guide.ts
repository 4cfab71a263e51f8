import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Pytania i odpowiedzi',
  lead: 'O co pytali już inni. Nie ma tu niczyjego nazwiska.',
  search: 'Czego chcesz się dowiedzieć?',
  button: 'Szukaj',
  none: 'Nie mamy na piśmie niczego, co by pasowało.',
  empty: 'O nic nie pytano jeszcze tak często, żeby to tu było.',
  ask: 'Zapytaj szkołę',
  all: 'Pokaż wszystkie pytania',
} as const satisfies Translation<typeof en.guide>
