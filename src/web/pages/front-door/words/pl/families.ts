import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a school has ready for families. */
export const families = {
  title: 'Dla rodzin',
  back: 'Pierwsza strona szkoły',
  lead: 'Nie trzeba znać każdej aplikacji. Wystarczy być kimś, do kogo dziecko może przyjść. Na początek wystarczy dziesięć minut z tą stroną.',
  doors: {
    agreement: {
      title: 'Zróbcie swoją umowę rodzinną',
      about: 'Dziesięć minut razem i jedna kartka na lodówkę.',
    },
    ages: {
      title: 'Od ilu lat która aplikacja?',
      about: 'Wyszukiwanie aplikacji. Co zrobić, jeśli dziecko już tam jest, i jak coś zgłosić.',
    },
    pupils: {
      title: 'Dla uczniów',
      about: 'Jak być dobrym przyjacielem w internecie i jak komuś powiedzieć. Od 7 do 18 lat.',
    },
  },
  policyInEnglish: 'To, co mówią nasze zasady, jest tylko po angielsku.',
  talk: {
    title: 'Porozmawiajcie o tym',
    lead: 'Wybierzcie jedno pytanie, przy posiłku albo w samochodzie. Pytajcie tak, jak pyta się o wycieczkę.',
  },
  tips: {
    title: 'Najlepsze rady',
    more: 'Więcej dla rodziców, po angielsku:',
    agreement: 'Niżej jest umowa rodzinna do wydrukowania i wypełnienia długopisem.',
    screen: 'Można ją też zrobić na ekranie.',
  },
  five: {
    title: 'Pięć dobrych rzeczy dziennie',
    lead: 'Rzecznik Praw Dziecka w Anglii (Children’s Commissioner) nazywa to Digital 5 A Day. W skrócie:',
  },
  ages: {
    title: 'Ile trzeba mieć lat?',
    already: 'Dziecko już tam jest? Powiedzcie nam, jeśli coś was martwi: nikt nie jest za to karany.',
    whatThen: 'Co wtedy zrobić, aplikacja po aplikacji',
  },
  hatred: {
    title: 'Kiedy ktoś głosi nienawiść',
    text: 'Zapytajcie, co dziecko widziało i co o tym myśli. Jeśli ktoś je wciąga albo zmienia się w sposób, który was niepokoi, powiedzcie osobie odpowiedzialnej w szkole za bezpieczeństwo (DSL) albo zadzwońcie pod jeden z numerów poniżej. Pytanie to nie oskarżenie.',
  },
  foot: 'Birdsong słucha, co mówi się o szkołach. Nigdy nie śledzi ludzi.',
  help: {
    title: 'Gdzie szukać pomocy',
    lead: 'Sekretariat szkoły to zawsze dobre miejsce na początek.',
    danger: 'W niebezpieczeństwie teraz: 999',
    dangerAbout: 'Policja. W sprawach, które mogą poczekać: 101.',
    childlineAbout: 'Każde dziecko i każda młoda osoba poniżej 19 lat, w każdej sprawie.',
    remove: 'Report Remove, na tych samych stronach, pomaga usunąć z internetu własne intymne zdjęcie.',
    advisers: {
      nspcc: {
        about: 'Dorośli, którzy martwią się o dziecko; rodzice z pytaniami, które nie dotyczą szkoły.',
        note: 'Godziny są na różnych stronach różne: sprawdźcie je, zanim zadzwonicie.',
      },
      ceop: {
        about: 'Dzieci, rodzice i szkoły, w sprawie wykorzystywania seksualnego lub uwodzenia w internecie.',
      },
      'report-harmful-content': {
        about:
          'Każdy od 13 lat, a dorośli za młodsze dzieci, w sprawie szkodliwych treści, które nie są przestępstwem.',
        note: 'Serwis musi mieć najpierw 48 godzin. Odpowiedź przychodzi po około trzech dniach.',
      },
      iwf: {
        about:
          'Każdy, w sprawie zdjęć przedstawiających wykorzystywanie seksualne dzieci, przez podanie adresu.',
        note: 'Podajcie adres. Samego zdjęcia nigdy się nie ogląda, nie kopiuje ani nie wysyła.',
      },
      'act-early': { about: 'Każdy, kto martwi się o kogoś, kto może ulegać radykalizacji.' },
      'anti-terrorist-hotline': {
        about: 'Każdy, kto wie o czymś, co może być terroryzmem. W niebezpieczeństwie: 999.',
      },
    },
  },
} as const satisfies Translation<typeof en.families>
