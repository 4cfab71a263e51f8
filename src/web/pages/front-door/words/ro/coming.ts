import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Coming back with a receipt. */
export const coming = {
  title: 'Întoarce-te cu cele șase cuvinte',
  enter: {
    label: 'Cele șase cuvinte',
    hint: 'Literele mici sau mari nu contează. Lasă un spațiu între cuvinte.',
    inEnglish: 'Cele șase cuvinte sunt în engleză.',
    lost: 'Le-ai pierdut? Nu le putem găsi din nou. Ne poți spune încă o dată oricând.',
    button: 'Arată-mi',
    missing: 'Scrie cele șase cuvinte.',
    unreadable: 'Acestea nu sunt șase cuvinte pe care le cunoaștem. Mai uită-te o dată la fiecare literă.',
    none: 'La această școală nu există nimic sub aceste cuvinte. Mai uită-te o dată la fiecare literă.',
    wait: {
      one: 'Din rețeaua ta au venit prea multe încercări. Așteaptă o secundă, apoi încearcă din nou.',
      few: 'Din rețeaua ta au venit prea multe încercări. Așteaptă {count} secunde, apoi încearcă din nou.',
      other:
        'Din rețeaua ta au venit prea multe încercări. Așteaptă {count} de secunde, apoi încearcă din nou.',
    },
  },
  page: {
    title: 'Ce s-a întâmplat până acum',
    told: 'Mesajul a ajuns {day}, la ora {time}.',
    readers: 'Cine îl citește: {readers}.',
    when: '{day}, ora {time}',
    stages: {
      received: 'A ajuns.',
      read: 'Cineva a citit.',
      'in-hand': {
        seven: 'Cineva face ceva în privința asta.',
        eleven: 'Cineva se ocupă.',
        adult: 'Cineva se ocupă.',
      },
      closed: { seven: 'S-a terminat.', eleven: 'S-a terminat.', adult: 'Este închis.' },
    },
    learnt: 'Ce a rezultat',
    openToday: 'Școala este deschisă azi.',
    openNext: 'Școala se deschide din nou {day}.',
    promises: 'Ce am promis',
    promised: {
      'talk-privately': 'Să luăm legătura și să vorbim, cel târziu {day}.',
      answer: 'Să răspundem, cel târziu {day}.',
      'complaints-procedure': 'Să începem procedura de plângeri, cel târziu {day}.',
    },
    kept: 'Făcut.',
    messages: 'Ce s-a scris',
    none: 'Nu a scris nimeni până acum. Uită-te din nou în următoarea zi de școală.',
    you: 'Tu',
    school: 'Școala',
    more: 'Scrie mai mult',
    moreHint: 'Nu trimite poze cu corpul unui copil; spune-ne în cuvinte.',
    send: 'Trimite',
    missing: 'Scrie mai întâi ceva.',
    sent: 'A ajuns.',
    again: 'Vezi dacă este ceva nou',
    close: 'Închide și nu lăsa nimic',
    closeAbout: 'Se închide această pagină. Cele șase cuvinte nu rămân pe acest dispozitiv.',
  },
  closed: {
    title: 'Este închis',
    text: 'Nimic nu rămâne pe acest dispozitiv. Păstrează cele șase cuvinte dacă vrei să te întorci.',
  },
} as const satisfies Translation<typeof en.coming>
