import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The questions that every door asks. */
export const who = {
  who: {
    question: 'Kim jesteś?',
    hint: 'Pytamy tylko po to, żeby mówić właściwymi słowami. Nie potrzebujemy imienia ani nazwiska.',
    summary: 'Kto mówi',
    missing: 'Wybierz, kim jesteś.',
    answers: {
      'pupil-7': 'Chodzę do szkoły i mam od 7 do 10 lat',
      'pupil-11': 'Chodzę do szkoły i mam 11 lat lub więcej',
      parent: 'Jestem rodzicem lub opiekunem',
      staff: 'Pracuję lub pomagam w szkole',
      other: 'Jestem kimś innym',
    },
  },
  danger: {
    question: {
      seven: 'Czy komuś grozi teraz coś złego?',
      eleven: 'Czy komuś grozi w tej chwili niebezpieczeństwo?',
      adult: 'Czy komuś grozi teraz niebezpieczeństwo?',
    },
    hint: {
      seven: 'To znaczy, że komuś może się dzisiaj stać krzywda. Ty też się liczysz.',
      eleven: 'Komuś może się dziś stać krzywda albo ktoś może zrobić krzywdę sobie. Ty też się liczysz.',
      adult: 'Komuś może się dziś stać krzywda albo ktoś może zrobić krzywdę sobie.',
    },
    summary: 'Czy komuś grozi teraz niebezpieczeństwo?',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: { yes: 'Tak', no: 'Nie', unknown: 'Nie wiem na pewno' },
  },
  safe: {
    question: {
      seven: 'Poproś teraz o pomoc',
      eleven: 'Najpierw pomoc',
      adult: 'Najpierw pomoc, która jest dostępna od razu',
    },
    hint: {
      seven:
        'Może minąć trochę czasu, zanim ktoś w szkole to przeczyta. Ci ludzie są dostępni od razu. Możesz do nich zadzwonić bez dorosłych. Albo idź do dorosłego, któremu ufasz.',
      eleven:
        'Może minąć trochę czasu, zanim ktoś w szkole to przeczyta. Ci ludzie są dostępni od razu. Może z tobą zadzwonić dorosły, któremu ufasz.',
      adult: 'Może minąć trochę czasu, zanim ktoś w szkole to przeczyta. Ci ludzie są dostępni od razu.',
    },
    on: {
      seven: 'Dalej: powiedz też szkole',
      eleven: 'Dalej: powiedz też szkole',
      adult: 'Dalej, aby powiedzieć też szkole',
    },
    summary: 'Pomoc',
  },
  trouble: {
    question: {
      seven: 'Czy byłoby źle, gdyby ta osoba to przeczytała?',
      eleven: 'Czy byłoby kłopotem, gdyby ta osoba to przeczytała?',
      adult: 'Czy byłoby kłopotem, gdyby przeczytała to osoba, która zwykle to czyta?',
    },
    usual: {
      seven: 'Jako pierwszy przeczyta to: {readers}.',
      eleven: 'Zwykle jako pierwszy czyta to: {readers}.',
      adult: 'Zwykle jako pierwszy czyta to: {readers}.',
    },
    why: {
      seven: 'Może chodzi o tę osobę. Może się jej boisz. Wtedy przeczyta to ktoś spoza twojej szkoły.',
      eleven: 'Może chodzi o tę osobę albo o jej przyjaciela. Wtedy nikt w twojej szkole tego nie przeczyta.',
      adult: 'Może chodzić o tę osobę albo o kogoś jej bliskiego. Wtedy nikt w szkole tego nie przeczyta.',
    },
    summary: 'Kłopot, jeśli przeczyta to zwykła osoba?',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      no: { label: 'Nie, ta osoba może to przeczytać', hint: 'Wtedy jako pierwszy przeczyta to: {readers}' },
      yes: {
        label: { seven: 'Tak, byłoby źle', eleven: 'Tak, byłby kłopot', adult: 'Tak' },
        hint: 'Wtedy trafi do: {trust}',
      },
      'not-sure': { label: 'Nie wiem na pewno', hint: 'To liczy się jako „tak”: trafi do: {trust}' },
    },
  },
  reads: {
    question: 'Kto to przeczyta?',
    outside: {
      seven: 'Przeczyta to: {readers}. Nikt w twojej szkole tego nie zobaczy.',
      eleven: 'Przeczyta to: {readers}. Nikt w twojej szkole tego nie zobaczy.',
      adult: 'Przeczyta to: {readers}. Nikt w szkole tego nie zobaczy.',
    },
    summary: 'Kto to przeczyta',
  },
  secrets: {
    title: {
      seven: 'Czego nie możemy zatrzymać dla siebie',
      eleven: 'Czego nie możemy zatrzymać dla siebie',
      adult: 'Co trzeba by było przekazać dalej',
    },
    text: {
      seven:
        'Jeśli dziecku dzieje się krzywda albo może się stać, musimy powiedzieć o tym ludziom, którzy mogą to zatrzymać. Mówimy tylko tym, którzy muszą wiedzieć.',
      eleven:
        'Jeśli tobie albo komuś innemu dzieje się krzywda albo może się stać, musimy powiedzieć o tym ludziom, którzy mogą to zatrzymać: opiece społecznej albo policji. Dowiedzą się tylko oni i tylko tego, co konieczne. Nie możemy obiecać, że zachowamy to w tajemnicy.',
      adult:
        'Jeśli dziecku może coś zagrażać albo mogło dojść do przestępstwa, szkoła musi zawiadomić służby opieki nad dziećmi lub policję, bez względu na czyjekolwiek życzenie. Dowiedzą się tylko ci, którzy muszą. Dlatego nikt nie może obiecać Państwu pełnej tajemnicy.',
    },
    known: {
      seven:
        'Jeśli nie powiesz, kim jesteś, nie będziemy tego wiedzieć. Ale ktoś może się domyślić z tego, co piszesz.',
      eleven:
        'Jeśli nie powiesz, kim jesteś, nie możemy tego nikomu powiedzieć. Ktoś może się jednak domyślić z tego, co piszesz.',
      adult:
        'Tego, czego nie powiedzą nam Państwo o sobie, nie możemy przekazać dalej. Ktoś może się jednak domyślić, kto to napisał.',
    },
  },
  words: {
    question: {
      seven: 'Opowiedz własnymi słowami',
      eleven: 'Opowiedz własnymi słowami',
      adult: 'Proszę opowiedzieć własnymi słowami',
    },
    hint: {
      seven: 'Wystarczy kilka słów. Możesz zostawić puste. Błędy nie mają znaczenia.',
      eleven: 'Kto, co, gdzie i kiedy, tyle, ile wiesz. Błędy nie mają znaczenia.',
      adult:
        'Kto, co, gdzie i kiedy, o ile wiadomo. Jeśli można to gdzieś zobaczyć, proszę podać adres strony.',
    },
    pictures: {
      seven: 'Nie wysyłaj zdjęć niczyjego ciała. Nie rób ich kopii. Słowa wystarczą.',
      eleven: 'Nie wysyłaj zdjęć ciała dziecka i nie rób ich kopii; opowiedz nam słowami.',
      adult: 'Prosimy nie wysyłać zdjęć ciała dziecka ani nie robić ich kopii; prosimy opisać to słowami.',
    },
    summary: 'Własnymi słowami',
  },
  you: {
    question: {
      seven: 'Czy chcesz podać swoje imię?',
      eleven: 'Czy chcesz powiedzieć, kim jesteś?',
      adult: 'Czy chcą Państwo powiedzieć, kim są?',
    },
    hint: {
      seven:
        'Nie musisz. Na końcu dostaniesz sześć słów. Dzięki nim możesz tu wrócić i przeczytać naszą odpowiedź.',
      eleven:
        'Nie musisz. Na końcu dostaniesz sześć słów, dzięki którym możesz tu wrócić i przeczytać naszą odpowiedź.',
      adult:
        'Nie jest to konieczne. Na końcu otrzymają Państwo potwierdzenie: sześć słów, dzięki którym można tu wrócić i przeczytać naszą odpowiedź.',
    },
    summary: 'Imię i nazwisko',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      anonymous: { label: 'Nie, bez imienia', hint: 'Nie wiemy, kto pisze.' },
      pseudonym: {
        label: 'Zmyślone imię',
        hint: {
          seven: 'Na przykład „Niebieski Lis”. Wpisz je niżej.',
          eleven: 'Na przykład „Niebieski Lis”. Wpisz je niżej.',
          adult: 'Żebyśmy wiedzieli, jak się do Państwa zwracać. Proszę wpisać je niżej.',
        },
      },
      named: {
        label: { seven: 'Moje prawdziwe imię', eleven: 'Moje prawdziwe imię', adult: 'Moje imię i nazwisko' },
        hint: {
          seven: 'Wtedy możemy przyjść i ci pomóc. Wpisz je niżej.',
          eleven: 'Wtedy możemy przyjść i z tobą porozmawiać. Wpisz je niżej.',
          adult: 'Wtedy możemy się z Państwem skontaktować. Proszę wpisać je niżej.',
        },
      },
    },
    name: 'Imię',
    nameMissing: 'Wpisz imię albo wybierz, że go nie podajesz.',
    contact: {
      seven: 'Twoja klasa',
      eleven: 'Twoja klasa albo jak możemy się z tobą skontaktować',
      adult: 'Adres e-mail lub numer telefonu',
    },
    contactHint: {
      seven: 'Tylko z prawdziwym imieniem.',
      eleven: 'Tylko z prawdziwym imieniem.',
      adult:
        'Tylko razem z własnym nazwiskiem. Proszę podać taki kontakt, którego nie czyta nikt, kto nie powinien.',
    },
  },
  check: {
    title: {
      seven: 'Czy wszystko się zgadza?',
      eleven: 'Czy wszystko się zgadza?',
      adult: 'Proszę sprawdzić przed wysłaniem',
    },
    text: {
      seven: 'Nic jeszcze nie zostało wysłane. Możesz to zmienić.',
      eleven: 'Nic jeszcze nie zostało wysłane. Możesz wszystko zmienić.',
      adult: 'Nic jeszcze nie zostało wysłane i do tej chwili nic nie jest zapisane. Wszystko można zmienić.',
    },
  },
} as const satisfies Translation<typeof en.who>
