import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'Spune-ne sau întreabă-ne',
  lead: 'Aici poți spune ceva școlii. Nu îți trebuie un cont și nu trebuie să spui cine ești.',
  openNow: 'Școala este deschisă acum, până la ora {time}.',
  closedUntil: 'Școala este închisă. Se deschide: {when}.',
  today: 'azi, la ora {time}',
  anyTime: 'Poți scrie oricând. Cineva citește când școala este deschisă.',
  doors: {
    happened: {
      title: 'S-a întâmplat ceva pe internet',
      about: 'Într-un chat, într-un joc sau într-o aplicație. Ție sau altcuiva.',
    },
    worried: { title: 'Mă îngrijorează ceva la școală', about: 'Vrem să știm și răspundem.' },
    question: { title: 'Am o întrebare', about: 'Despre școală sau despre siguranța pe internet.' },
    families: {
      title: 'Pentru familii',
      about: 'De la ce vârstă ce aplicație, cum să vorbiți despre asta și unde găsiți ajutor.',
    },
  },
  receipt: 'Am cele șase cuvinte',
  receiptAbout: 'Dacă ne-ai spus deja ceva și ai șase cuvinte de la noi',
  policy: 'Ce spun regulile noastre (în engleză)',
  listening: 'Ce ascultăm și de ce (în engleză)',
  helpTitle: 'Dacă cineva este acum în pericol',
  helpLead: 'Nu aștepta școala. Sună pe cineva care este acolo acum.',
  contactTitle: 'Școala',
  madeUp: 'Această școală este inventată. Face parte dintr-o demonstrație: nu îi scrie nimic adevărat.',
} as const satisfies Translation<typeof en.front>
