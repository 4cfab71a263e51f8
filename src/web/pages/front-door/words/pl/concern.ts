import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A worry about something at school. */
export const concern = {
  title: 'Martwi mnie coś w szkole',
  intro: {
    title: 'Powiedz nam, co cię martwi',
    text: 'Ktoś przeczyta to poufnie i odpowie. Można być złym: napisz, jak jest. Wolimy wiedzieć.',
    nothing: 'Nic nie jest wysyłane przed ostatnią stroną.',
  },
  topic: {
    question: 'Czego to dotyczy?',
    summary: 'Czego to dotyczy',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      wellbeing: {
        seven: 'Jak dzieci się do siebie odnoszą',
        eleven: 'Jak uczniowie się do siebie odnoszą',
        adult: 'Jak się ma moje lub inne dziecko albo jak traktują je inne dzieci',
      },
      treated: {
        seven: 'Jak traktuje nas dorosły',
        eleven: 'Jak traktuje nas dorosły w szkole',
        adult: 'Co osoba dorosła w szkole zrobiła albo czego nie zrobiła',
      },
      school: {
        seven: 'Coś innego w szkole',
        eleven: 'Lekcje, zasady albo coś innego w szkole',
        adult: 'Lekcje, zasady, budynek albo coś innego w szkole',
      },
      data: {
        label: {
          seven: 'Ktoś powiedział albo pokazał o mnie coś prywatnego',
          eleven: 'Co szkoła robi z informacjami o mnie',
          adult: 'Co szkoła robi z danymi osobowymi (skarga dotycząca ochrony danych)',
        },
        hint: {
          seven: 'Na przykład zdjęcie albo gdzie mieszkasz.',
          eleven: 'Na przykład zdjęcia, oceny, zdrowie albo adresy.',
          adult: 'Potwierdzamy otrzymanie w ciągu 30 dni i bez zwłoki sprawdzamy sprawę.',
        },
      },
      unknown: 'Nie wiem',
    },
  },
  about: {
    question: 'O kogo chodzi?',
    hint: {
      seven:
        'Nikt nie decyduje o czymś, co sam zrobił. Jeśli chodzi o dyrektora, przeczyta to ktoś spoza twojej szkoły.',
      eleven: 'Nikt nie decyduje o sobie. Jeśli chodzi o dyrektora, nikt w szkole tego nie przeczyta.',
      adult:
        'Nikt nie zajmuje się sprawą dotyczącą jego samego. Sprawa dotycząca dyrektora trafia do: {trust}, i nikt w szkole jej nie czyta.',
    },
    answers: {
      pupil: {
        seven: 'O inne dziecko',
        eleven: 'O innego ucznia',
        adult: 'O moje dziecko albo innego ucznia',
      },
    },
  },
  stage: {
    question: {
      seven: 'Czy ktoś w szkole już o tym wie od ciebie?',
      eleven: 'Czy ktoś w szkole już o tym wie od ciebie?',
      adult: 'Czy ta sprawa była już z nami poruszana?',
    },
    summary: 'Poruszane wcześniej',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      new: { seven: 'Nie', eleven: 'Nie, to coś nowego', adult: 'Nie, to pierwszy raz' },
      unresolved: {
        seven: 'Tak, i to nie pomogło',
        eleven: 'Tak, ale nie jest to załatwione',
        adult: 'Tak, rozmawialiśmy i sprawa nie jest załatwiona',
      },
      formal: {
        seven: 'Tak, i moja rodzina złożyła skargę',
        eleven: 'Tak, i chcemy złożyć skargę',
        adult: 'Tak, i jest to oficjalna skarga',
      },
      unknown: 'Nie wiem',
    },
  },
  help: {
    question: 'Co by pomogło?',
    hint: {
      seven: 'Możesz zostawić puste.',
      eleven: 'Możesz zostawić puste.',
      adult: 'Co musiałoby się zmienić, żeby było dobrze? Można zostawić puste.',
    },
    summary: 'Co by pomogło',
  },
  dates: {
    title: 'Co dalej',
    talk: 'Ktoś skontaktuje się, aby o tym porozmawiać. Termin: {day}.',
    procedure: 'Rozpocznie się procedura skargowa. Termin: {day}.',
    answer: 'Odpowiemy. Termin: {day}.',
    data: 'Potwierdzimy na piśmie, że mamy skargę (termin: {day}, czyli w ciągu 30 dni), i powiemy, co z niej wynikło.',
    dataOffice:
      'Jeśli nasza odpowiedź nie wystarczy, można zwrócić się do Information Commissioner’s Office: ico.org.uk.',
    unsettled: 'Jeśli to nie załatwi sprawy, można złożyć oficjalną skargę, a potem poprosić o komisję.',
    where: {
      seven: 'Naszą odpowiedź przeczytasz dzięki swoim sześciu słowom.',
      eleven: 'Naszą odpowiedź przeczytasz dzięki swoim sześciu słowom.',
      adult:
        'Jeśli podano adres e-mail lub numer, skorzystamy z niego. W przeciwnym razie odpowiedź można przeczytać tutaj, dzięki sześciu słowom.',
    },
  },
} as const satisfies Translation<typeof en.concern>
