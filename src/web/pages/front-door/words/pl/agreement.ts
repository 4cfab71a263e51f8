import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The Digital Family Agreement. */
export const agreement = {
  title: 'Zróbcie swoją umowę rodzinną',
  lead: 'Usiądźcie razem na dziesięć minut. Zaznaczcie, co wam się podoba, zmieńcie, co nie, a resztę pomińcie. Każdy ma głos, a dorośli też coś obiecują.',
  nothing:
    'Nic z tego nie jest wysyłane do szkoły i nic nie jest tu zapisywane. Na końcu drukujecie umowę albo zapisujecie ją na swoim urządzeniu.',
  draft: 'Zachowaj nasz szkic w tej przeglądarce',
  draftAbout:
    'Tylko na tym urządzeniu, dopóki nie usuniecie zaznaczenia. Może go przeczytać każdy, kto używa tej przeglądarki.',
  place: '{number} z {all}',
  own: 'Własnymi słowami: {topic}',
  topics: {
    apps: {
      title: 'Aplikacje i gry',
      question: 'Których używamy i co robimy, zanim pojawi się nowa?',
      suggestions: {
        'look-first': 'Pytamy przed nową aplikacją i oglądamy ją razem.',
        ages: 'Sprawdzamy, ile trzeba mieć lat.',
        private: 'Nowe konta są ustawione jako prywatne.',
        money: 'Pytamy, zanim ktoś wyda pieniądze.',
        show: 'Pokazujemy sobie, w co gramy i co lubimy.',
      },
    },
    people: {
      title: 'Ludzie',
      question: 'Z kim rozmawiamy i gramy i jak się do nich odnosimy?',
      suggestions: {
        known: 'Piszemy i gramy z ludźmi, których znamy na żywo.',
        new: 'Jeśli do dziecka pisze ktoś nowy, dowiaduje się o tym dorosły.',
        kind: 'Piszemy tak, jak byśmy mówili: miło albo wcale.',
        pictures: 'Pytamy, zanim umieścimy czyjeś zdjęcie.',
        secret: 'Nasz adres, szkoła i hasła zostają u nas.',
      },
    },
    times: {
      title: 'Czas',
      question: 'Kiedy ekrany są włączone, jak długo, a kiedy wyłączone?',
      suggestions: {
        sleep: 'Ekrany są wyłączone godzinę przed snem.',
        meals: 'Bez ekranów przy jedzeniu.',
        before: 'Mówimy, jak długo, zanim zaczniemy.',
        after: 'Najpierw lekcje i zabawa na dworze.',
        free: 'Raz w tygodniu wszyscy mamy popołudnie bez ekranów.',
      },
    },
    places: {
      title: 'Miejsca',
      question: 'Gdzie ich używamy i gdzie nocują?',
      suggestions: {
        night: 'Wszystkie telefony nocują poza sypialniami.',
        about: 'Jesteśmy w internecie tam, gdzie są też inni.',
        way: 'W drodze do szkoły telefon zostaje w plecaku.',
        friends: 'U kolegów i koleżanek też obowiązuje nasza umowa.',
        filming: 'Nikt nie robi zdjęć w łazience i w sypialni.',
      },
    },
    wrong: {
      title: 'Jeśli coś pójdzie źle',
      question: 'Komu mówimy i co robimy?',
      suggestions: {
        tell: 'Od razu mówimy komuś, komu ufamy.',
        'no-trouble': 'Nikt nie ma kłopotów za to, że powiedział.',
        block: 'Przerywamy, blokujemy i zgłaszamy w aplikacji.',
        body: 'Zdjęcia ciała dziecka nigdy nie zachowujemy ani nie wysyłamy dalej.',
        others: 'Zawsze jest szkoła albo Childline: 0800 1111.',
      },
    },
    adults: {
      title: 'Co obiecują dorośli',
      question: 'Dzieci robią to, co widzą. A co robią dorośli?',
      suggestions: {
        listen: 'Najpierw słuchamy i nie krzyczymy.',
        keep: 'Nie zabieramy telefonu za to, że ktoś nam powiedział.',
        own: 'Własne telefony też odkładamy.',
        post: 'Pytamy dzieci, zanim coś o nich umieścimy.',
        spy: 'Nie czytamy wiadomości po kryjomu.',
      },
    },
  },
  signing: 'Kto podpisuje i kiedy znowu na to spojrzymy',
  names: 'Nasze imiona, każde w osobnym wierszu',
  namesHint: 'Wystarczą imiona. Zostawcie puste, żeby wpisać je ręcznie.',
  again: {
    question: 'Kiedy znowu na to spojrzymy?',
    month: 'Za cztery tygodnie',
    season: 'Za trzy miesiące',
    'half-year': 'Za pół roku',
    own: 'Wpiszemy dzień na kartce',
  },
  make: 'Zrób naszą kartkę',
  tooMuch: {
    own: '{topic}: to nie mieści się na jednej stronie. Litery: {length}, najwyżej {letters}. Wiersze: {lines}, najwyżej {most}.',
    names:
      'Imiona: najwyżej {most}, każde do {letters} liter i w osobnym wierszu. Więcej osób może podpisać ręcznie.',
  },
  made: {
    title: 'Wasza umowa rodzinna',
    print:
      'Wydrukujcie tę stronę albo wybierzcie „Zapisz jako PDF” tam, gdzie przeglądarka drukuje. W telefonie często jest to pod „Udostępnij”. Potem podpiszcie ją razem.',
    gone: 'Nie ma jej nikt oprócz was. Jeśli zamkniecie tę stronę, zniknie.',
    printButton: 'Drukuj albo zapisz jako PDF',
    change: 'Zmień coś',
  },
  sheet: {
    title: 'Nasza cyfrowa umowa rodzinna',
    about: 'Zrobiliśmy ją razem. Obowiązuje nas wszystkich i możemy ją razem zmienić.',
    sign: 'Podpisujemy',
    name: 'Imię',
    made: 'Zrobiona: {day}',
    again: 'Spojrzymy na nią znowu: {day}',
  },
  byPen: {
    lead: 'Wypełnijcie ją razem, długopisem. Każdy może coś zaproponować, a dorośli też coś obiecują. Jest wasza: nikt nie chce, żeby ją oddawać.',
    parts: {
      beginning: {
        title: 'Początek',
        first: 'Używamy tych aplikacji, gier i urządzeń:',
        second: 'Zanim pojawi się coś nowego:',
      },
      time: {
        title: 'Czas',
        first: 'W dzień szkolny i w weekend:',
        second: 'Wszystkie telefony i tablety są odłożone, kiedy:',
      },
      sharing: {
        title: 'Udostępnianie',
        first: 'Co możemy udostępniać, a czego nigdy:',
        second: 'Kogo pytamy, zanim umieścimy zdjęcie:',
      },
      seeing: {
        title: 'Co widzimy',
        first: 'Jeśli coś jest straszne albo może być nieprawdą:',
        second: 'Kupowanie i pobieranie:',
      },
      people: {
        title: 'Ludzie',
        first: 'Z kim rozmawiamy i gramy:',
        second: 'Jak jesteśmy dobrymi przyjaciółmi w internecie:',
      },
      wrong: {
        title: 'Jeśli coś pójdzie źle',
        first: 'Mówimy:',
        second: 'I nikt nie dostaje bury za to, że powiedział. Zamiast tego:',
      },
    },
    adults: 'My, dorośli, obiecujemy:',
    children: 'My, dzieci, obiecujemy:',
    signed: 'Podpisy nas wszystkich:',
    today: 'Dzisiaj jest:',
    again: 'Spojrzymy na nią znowu:',
  },
} as const satisfies Translation<typeof en.agreement>
