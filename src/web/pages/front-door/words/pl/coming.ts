import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Coming back with a receipt. */
export const coming = {
  title: 'Wróć ze swoimi sześcioma słowami',
  enter: {
    label: 'Sześć słów',
    hint: 'Małe i wielkie litery nie mają znaczenia. Zostaw odstęp między słowami.',
    inEnglish: 'Te sześć słów jest po angielsku.',
    lost: 'Słowa się zgubiły? Nie możemy ich odnaleźć. Można w każdej chwili powiedzieć nam jeszcze raz.',
    button: 'Pokaż',
    missing: 'Wpisz swoje sześć słów.',
    unreadable: 'To nie jest sześć słów, które znamy. Sprawdź jeszcze raz każdą literę.',
    none: 'W tej szkole nie ma nic pod tymi słowami. Sprawdź jeszcze raz każdą literę.',
    wait: {
      one: 'Z twojej sieci było za dużo prób. Poczekaj jedną sekundę i spróbuj ponownie.',
      few: 'Z twojej sieci było za dużo prób. Poczekaj {count} sekundy i spróbuj ponownie.',
      many: 'Z twojej sieci było za dużo prób. Poczekaj {count} sekund i spróbuj ponownie.',
      other: 'Z twojej sieci było za dużo prób. Poczekaj {count} sekundy i spróbuj ponownie.',
    },
  },
  page: {
    title: 'Co się stało do tej pory',
    told: 'Wiadomość przyszła: {day}, godzina {time}.',
    readers: 'Kto ją czyta: {readers}.',
    when: '{day}, godzina {time}',
    stages: {
      received: 'Dotarło.',
      read: 'Ktoś to przeczytał.',
      'in-hand': {
        seven: 'Ktoś się tym zajmuje.',
        eleven: 'Ktoś się tym zajmuje.',
        adult: 'Ktoś zajmuje się sprawą.',
      },
      closed: { seven: 'To już koniec.', eleven: 'To już koniec.', adult: 'Sprawa jest zamknięta.' },
    },
    learnt: 'Co z tego wyszło',
    openToday: 'Szkoła jest dziś otwarta.',
    openNext: 'Szkoła będzie znowu otwarta: {day}.',
    promises: 'Co obiecaliśmy',
    promised: {
      'talk-privately': 'Skontaktować się i porozmawiać o tym. Termin: {day}.',
      answer: 'Odpowiedzieć. Termin: {day}.',
      'complaints-procedure': 'Rozpocząć procedurę skargową. Termin: {day}.',
    },
    kept: 'Zrobione.',
    messages: 'Co napisano',
    none: 'Nikt jeszcze nie napisał. Zajrzyj znowu w następny dzień szkolny.',
    you: 'Ty',
    school: 'Szkoła',
    more: 'Napisz więcej',
    moreHint: 'Nie wysyłaj zdjęć ciała dziecka; opowiedz nam słowami.',
    send: 'Wyślij',
    missing: 'Najpierw coś napisz.',
    sent: 'Dotarło.',
    again: 'Sprawdź, czy jest coś nowego',
    close: 'Zamknij i nic nie zostawiaj',
    closeAbout: 'To zamyka tę stronę. Sześć słów nie zostaje na tym urządzeniu.',
  },
  closed: {
    title: 'Zamknięte',
    text: 'Nic z tego nie zostaje na tym urządzeniu. Zachowaj sześć słów, jeśli chcesz wrócić.',
  },
} as const satisfies Translation<typeof en.coming>
