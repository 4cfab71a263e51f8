import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a family can talk about, top tips, and five good things a day. */
export const talk = {
  questions: {
    what: {
      about: 'Co',
      first: 'Którą aplikację albo grę najbardziej teraz lubisz? Pokaż mi, jak działa.',
      second: 'Co cię w tym tygodniu rozśmieszyło? Czy było coś, czego wolisz nie widzieć?',
    },
    whom: {
      about: 'Z kim',
      first: 'Z kim piszesz albo grasz? Kogo z nich znasz też skądinąd?',
      second: 'Co byś zrobił lub zrobiła, gdyby ktoś znany tylko stamtąd chciał się z tobą spotkać?',
    },
    when: {
      about: 'Jak długo i kiedy',
      first: 'Po czym poznajesz, że już wystarczy?',
      second: 'Gdzie nocują wszystkie nasze telefony? (Telefony dorosłych też.)',
    },
    wrong: {
      about: 'Jeśli coś pójdzie źle',
      first: 'Komu powiesz najpierw? A jeśli tej osoby nie będzie?',
      second: 'Co powinienem lub powinnam zrobić, a czego nie, kiedy mi o tym powiesz?',
    },
  },
  tips: {
    curious: {
      tip: 'Najpierw ciekawość, potem złość.',
      why: 'Dziecko, które boi się stracić telefon, nic nie powie.',
    },
    play: {
      tip: 'Zagrajcie razem dziesięć minut.',
      why: 'O grze dowiecie się więcej niż z każdej recenzji.',
    },
    setUp: {
      tip: 'Nowy telefon ustawcie razem.',
      why: 'Prywatność, zakupy i kto może pisać: zróbcie to przed pierwszym dniem.',
    },
    night: {
      tip: 'Telefony ładujcie poza sypialnią.',
      why: 'Najważniejszy jest sen, a kłopoty często zaczynają się późno w nocy.',
    },
    ask: {
      tip: 'Pytajcie, zanim umieścicie zdjęcie.',
      why: 'Zapytajcie własne dziecko i rodziców każdego innego dziecka na zdjęciu.',
    },
    tell: {
      tip: 'Powiedz komuś, zachowaj, zablokuj, zgłoś.',
      why: 'Intymnego zdjęcia dziecka nigdy się nie zachowuje ani nie kopiuje: powiedzcie szkole albo zadzwońcie pod 101.',
    },
  },
  five: {
    connect: {
      name: 'Bądź blisko',
      how: 'Używaj tego, żeby być blisko ludzi: rodziny daleko stąd, przyjaciół z klasy, kogoś, kto jest sam.',
    },
    active: {
      name: 'Ruszaj się',
      how: 'Wstawaj w przerwach. Spacer, piłka albo taniec liczą się podwójnie po długiej grze.',
    },
    creative: { name: 'Twórz', how: 'Zrób coś, a nie tylko oglądaj: film, piosenkę, świat z klocków.' },
    give: {
      name: 'Dawaj innym',
      how: 'Powiedz coś miłego, pomóż komuś, kto sobie nie radzi, zgłoś to, co okrutne.',
    },
    mindful: {
      name: 'Zwracaj uwagę',
      how: 'Zauważ, jak się z tym czujesz. Jeśli to męczy albo martwi, przestań i powiedz o tym.',
    },
  },
} as const satisfies Translation<typeof en.talk>
