import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What stands on many pages. */
export const shared = {
  skip: 'Przejdź do głównej części',
  language: {
    title: 'Język',
    others: 'Inne języki',
    unread:
      'Ta strona jest tłumaczeniem, którego nie przeczytała jeszcze żadna osoba mówiąca po polsku. Jeśli coś jest niejasne, liczy się strona po angielsku.',
    readIn: 'Język, w którym zadano pytania',
  },
  home: 'Do pierwszej strony: {school}',
  help: {
    police: 'Jeśli komuś może się teraz coś stać, zadzwoń pod 999',
    policeAbout:
      'Policja, pogotowie lub straż pożarna. To nic nie kosztuje i nikt nie ma za złe, jeśli ktoś nie jest pewien.',
    childline: 'Childline, dla wszystkich poniżej 19 lat',
    childlineAbout: 'W dzień i w nocy. To nic nie kosztuje. Rozmowy nie widać na rachunku za telefon.',
    ceop: 'CEOP, jeśli ktoś w internecie robi dziecku coś o charakterze seksualnym',
    ceopAbout: 'Strona policji. Czytają ją ludzie, którzy wiedzą, co robić.',
    nspcc: 'Telefon NSPCC dla dorosłych, którzy martwią się o dziecko',
    school: 'Zadzwoń do szkoły',
    schoolAbout: 'Kiedy jest otwarta.',
  },
  exit: {
    link: 'Wyjdź stąd teraz',
    about: 'Otworzy się pogoda.',
    keys: 'Wyjście: naciśnij Esc trzy razy.',
    title: 'Co urządzenie nadal pamięta',
    how: {
      seven:
        'Naciśnij czerwony przycisk na górze. Zobaczysz pogodę, a ta strona zniknie. Możesz też trzy razy nacisnąć klawisz Esc.',
      eleven:
        'Naciśnij czerwony przycisk na górze albo trzy razy klawisz Esc. Zobaczysz pogodę, a to, co tu napisano, zniknie.',
      adult:
        'Proszę nacisnąć czerwony przycisk na górze albo trzy razy klawisz Esc. Pojawi się strona z pogodą, a to, co tu napisano, zniknie.',
    },
    history: {
      seven:
        'Telefon może jeszcze pamiętać, że była otwarta strona twojej szkoły. Nie pamięta, co zostało napisane.',
      eleven:
        'Telefon może mieć listę stron, które były otwarte, i ta szkoła może na niej być. Nie ma tam tego, co piszesz. Okno prywatne nie robi takiej listy.',
      adult:
        'Urządzenie może nadal mieć tę szkołę na liście otwieranych stron, ale nie to, co zostało napisane. Okno prywatne nie prowadzi takiej listy, a sieć, z której Państwo korzystają, może mieć własną.',
    },
  },
  errors: {
    things: {
      one: 'Sprawdź jedną rzecz',
      few: 'Sprawdź {count} rzeczy',
      many: 'Sprawdź {count} rzeczy',
      other: 'Sprawdź {count} rzeczy',
    },
    marker: 'Błąd:',
  },
  go: {
    on: 'Dalej',
    back: 'Wróć',
    change: 'Zmień',
    send: 'Wyślij',
    unsure: 'Nie wiem',
    optional: '(można pominąć)',
  },
  offline: 'W tej chwili nie ma sieci. To, co zostało napisane, nadal tu jest. Spróbuj ponownie za chwilę.',
  pageTitle: 'Strona {number}',
  lastPage: 'Ostatnia strona',
  nothing: 'Bez odpowiedzi',
  tooLong: 'Ten tekst jest za długi. Może mieć najwyżej tyle znaków: {most}. Teraz ma ich tyle: {length}.',
  wait: {
    title: 'Prosimy chwilę poczekać',
    text: {
      seven: 'Dużo osób teraz pisze. Twoje słowa są bezpieczne na tej stronie. Poczekaj chwilkę.',
      eleven:
        'Właśnie przychodzi bardzo dużo wiadomości. To, co piszesz, jest bezpieczne na tej stronie i za chwilę zostanie wysłane.',
      adult:
        'Z Państwa sieci przychodzi właśnie bardzo dużo wiadomości. To, co zostało napisane, jest bezpieczne na tej stronie. Niczego nie odrzucamy: potrwa to tylko chwilę dłużej.',
    },
    left: {
      one: 'Poczekaj, aż minie jedna sekunda. Potem naciśnij przycisk.',
      few: 'Poczekaj, aż miną {count} sekundy. Potem naciśnij przycisk.',
      many: 'Poczekaj, aż minie {count} sekund. Potem naciśnij przycisk.',
      other: 'Poczekaj, aż minie {count} sekundy. Potem naciśnij przycisk.',
    },
    working:
      'Telefon rozwiązuje małe zadanie, żebyśmy wiedzieli, że pisze człowiek. Potem sam przejdzie dalej.',
    button: 'Wyślij teraz',
    soon: {
      one: 'To było trochę za wcześnie. Nic nie przepadło. Poczekaj jedną sekundę i naciśnij przycisk jeszcze raz.',
      few: 'To było trochę za wcześnie. Nic nie przepadło. Poczekaj {count} sekundy i naciśnij przycisk jeszcze raz.',
      many: 'To było trochę za wcześnie. Nic nie przepadło. Poczekaj {count} sekund i naciśnij przycisk jeszcze raz.',
      other:
        'To było trochę za wcześnie. Nic nie przepadło. Poczekaj {count} sekundy i naciśnij przycisk jeszcze raz.',
    },
  },
  refused: 'Nie zostało wysłane',
  jobsReading: {
    seven: 'Wszyscy, którzy mogą to zobaczyć: {jobs}.',
    eleven: 'Wszyscy, którzy mogą to zobaczyć: {jobs}.',
    adult: 'Wszystkie osoby, które mogą to zobaczyć: {jobs}.',
  },
  jobs: {
    communications: 'osoby, które piszą w imieniu szkoły',
    office: 'sekretariat szkoły',
    dsl: 'osoba odpowiedzialna za bezpieczeństwo uczniów (DSL)',
    'deputy-dsl': 'zastępca osoby odpowiedzialnej za bezpieczeństwo uczniów',
    headteacher: 'dyrektor szkoły',
    'trust-safeguarding-lead': 'osoba odpowiedzialna za bezpieczeństwo uczniów w {trust}',
    'trust-communications': 'osoby, które piszą w imieniu {trust}',
    administrator: 'administrator',
    auditor: 'audytor',
  },
  roles: {
    dsl: {
      seven: 'dorosły w twojej szkole, który dba o to, żeby dzieci były bezpieczne (DSL)',
      eleven: 'osoba w szkole, która dba o bezpieczeństwo uczniów (DSL)',
      adult: 'osoba odpowiedzialna w szkole za bezpieczeństwo i ochronę uczniów (DSL)',
    },
    headteacher: { seven: 'dyrektor twojej szkoły', eleven: 'dyrektor szkoły', adult: 'dyrektor szkoły' },
    'headteacher-or-dsl': {
      seven: 'dyrektor twojej szkoły albo dorosły, który dba o to, żeby dzieci były bezpieczne (DSL)',
      eleven: 'dyrektor szkoły albo osoba, która dba o bezpieczeństwo uczniów (DSL)',
      adult: 'dyrektor szkoły albo osoba odpowiedzialna za bezpieczeństwo i ochronę uczniów (DSL)',
    },
    trust: {
      seven: 'ktoś, kto nie pracuje w twojej szkole i opiekuje się wieloma szkołami ({trust})',
      eleven:
        'osoba od bezpieczeństwa w {trust}, czyli tam, skąd kieruje się szkołą. Nie pracuje w twojej szkole',
      adult: 'osoba odpowiedzialna za bezpieczeństwo uczniów w {trust}, która nie pracuje w szkole',
    },
    office: 'sekretariat szkoły',
    communications: 'osoby, które piszą w imieniu szkoły',
  },
} as const satisfies Translation<typeof en.shared>
