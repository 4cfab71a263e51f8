import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** How old for which app. */
export const ages = {
  title: 'Od ilu lat która aplikacja?',
  lead: 'Są trzy odpowiedzi i nie zawsze są takie same. Jedną mają nasze zasady, jedną sama aplikacja, a prawo może mieć trzecią. Pokazujemy więc wszystkie trzy i kiedy ktoś ostatnio to sprawdził.',
  search: 'Wyszukaj aplikację',
  which: 'Która aplikacja?',
  button: 'Szukaj',
  found: {
    one: 'Jedna aplikacja z {all}.',
    few: '{count} aplikacje z {all}.',
    many: '{count} aplikacji z {all}.',
    other: '{count} aplikacji z {all}.',
  },
  notFound:
    'Tej aplikacji nie ma na naszej liście. Sprawdźcie jej własną stronę albo sklep z aplikacjami. Do tego czasu:',
  all: 'Pokaż wszystkie',
  anyApp: 'Każda inna aplikacja lub gra',
  policy: 'Nasze zasady',
  app: 'Aplikacja',
  law: 'Prawo',
  none: 'nie znaleziono',
  later: '{age} od {day}',
  since: 'od {day};',
  checked: 'sprawdzono {day}',
  unchecked: 'jeszcze nie sprawdzono',
  already: 'Jeśli dziecko już jej używa',
  report: 'Jak coś tam zgłosić',
  says: 'Kto tak mówi',
  inEnglish: 'To, co jest tu napisane o poszczególnych aplikacjach, jest tylko po angielsku.',
  ifAlready: {
    calm: 'Nie złośćcie się. Dziecko, które raz dostało burę, następnym razem nic nie powie.',
    ask: 'Zapytajcie, co mu się w niej podoba, i niech pokaże, kogo tam spotyka.',
    private: 'Ustawcie konto jako prywatne i wyłączcie wiadomości od obcych oraz lokalizację.',
    wait: 'Porozmawiajcie o tym, żeby poczekać, aż będzie dość duże, i czego używać do tego czasu. Jeśli odchodzi, niech zachowa to, co chce, i powie przyjaciołom, gdzie je znajdą.',
    close: 'Konto ma zostać zamknięte? Zróbcie to razem, w ustawieniach: {app}.',
    theApp: 'aplikacja',
    wrong: 'Stało się tam coś złego? Powiedzcie szkole. Pomagamy, bez względu na wiek dziecka.',
  },
  reports: {
    none: 'Nie znamy sposobu, który byłby sprawdzony. Spróbujcie trzech kropek obok wpisu albo nazwy i wybierzcie „Zgłoś”.',
    checked: 'Ostatnio sprawdzono: {day}.',
    unchecked: 'Nikt tego jeszcze nie sprawdził.',
  },
  why: {
    title: 'Dlaczego są trzy liczby?',
    policy:
      'Nasze zasady podają wiek dla każdej aplikacji. Aplikacje czasem go zmieniają, a zasady nie nadążają. Przykładem jest WhatsApp: zasady mówią 16, a od 11 kwietnia 2024 sam WhatsApp mówi w Wielkiej Brytanii 13. Rodzina może trzymać się wyższej liczby.',
    law: '15 czerwca 2026 rząd powiedział, że chce ustawowego wieku 16 lat dla kilku aplikacji, od wiosny 2027. Dopóki ustawa nie obowiązuje, trzecia kolumna jest pusta.',
  },
  table: {
    caption: 'Minimalny wiek',
    app: 'Aplikacja',
    policy: 'Zasady',
    own: 'Jej własny',
    law: 'Prawo',
    last: 'Ostatnio sprawdzono: {day}.',
    note: '* Tego nikt jeszcze nie sprawdził. Kreska znaczy, że niczego nie znaleźliśmy. Wiek się zmienia: zanim na nim polegacie, przeczytajcie własną stronę aplikacji.',
  },
} as const satisfies Translation<typeof en.ages>
