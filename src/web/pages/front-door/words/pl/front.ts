import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'Powiedz nam albo zapytaj',
  lead: 'Tutaj można powiedzieć coś szkole. Nie trzeba mieć konta ani mówić, kim się jest.',
  openNow: 'Szkoła jest teraz otwarta, do godziny {time}.',
  closedUntil: 'Szkoła jest zamknięta. Będzie otwarta: {when}.',
  today: 'dziś o {time}',
  anyTime: 'Pisać można o każdej porze. Ktoś przeczyta to, kiedy szkoła będzie otwarta.',
  doors: {
    happened: {
      title: 'Coś się stało w internecie',
      about: 'Na czacie, w grze albo w aplikacji. Tobie albo komuś innemu.',
    },
    worried: {
      title: 'Martwi mnie coś w szkole',
      about: 'Chcemy o tym wiedzieć i odpowiadamy.',
    },
    question: { title: 'Mam pytanie', about: 'O szkołę albo o bezpieczeństwo w internecie.' },
    families: {
      title: 'Dla rodzin',
      about: 'Od ilu lat która aplikacja, jak o tym rozmawiać i gdzie szukać pomocy.',
    },
  },
  receipt: 'Mam swoje sześć słów',
  receiptAbout: 'Dla osób, które już nam coś powiedziały i mają od nas sześć słów',
  policy: 'Co mówią nasze zasady (po angielsku)',
  listening: 'Czego słuchamy i dlaczego (po angielsku)',
  helpTitle: 'Jeśli komuś grozi teraz niebezpieczeństwo',
  helpLead: 'Nie czekaj na szkołę. Zadzwoń do kogoś, kto jest dostępny od razu.',
  contactTitle: 'Szkoła',
  madeUp: 'Ta szkoła jest zmyślona. Należy do pokazu: nie pisz do niej o niczym prawdziwym.',
} as const satisfies Translation<typeof en.front>
