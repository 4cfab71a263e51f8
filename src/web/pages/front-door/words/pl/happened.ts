import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What happened online. */
export const happened = {
  title: 'Coś się stało w internecie',
  intro: {
    title: 'Powiedz nam, co się stało w internecie',
    text: 'To zajmie około pięciu minut, jedno pytanie na raz. Na każde można odpowiedzieć „nie wiem”. Nikt nie dostanie bury za to, że coś powiedział.',
    nothing:
      'Nie pytamy, kim jesteś. Ta strona niczego nie zapisuje w telefonie i nic nie jest wysyłane przed ostatnią stroną.',
  },
  what: {
    question: 'Co się stało?',
    hint: {
      seven: 'Wybierz wszystko, co pasuje.',
      eleven: 'Wybierz wszystko, co pasuje.',
      adult: 'Proszę wybrać wszystko, co pasuje.',
    },
    summary: 'Co się stało',
    missing: {
      seven: 'Wybierz jedną odpowiedź lub więcej. Możesz wybrać „Nie wiem”.',
      eleven: 'Wybierz, co pasuje, albo „Nie wiem”.',
      adult: 'Proszę wybrać, co pasuje, albo „Nie wiem”.',
    },
    answers: {
      unkind: {
        seven: 'Ktoś był niemiły albo kogoś pominął',
        eleven: 'Komuś się dokucza, ktoś jest wyśmiewany albo pomijany',
        adult: 'Znęcanie się: ktoś jest celowo krzywdzony albo wykluczany',
      },
      rude: {
        seven: 'Ktoś używał brzydkich słów',
        eleven: 'Ktoś obraża jakąś osobę albo szkołę',
        adult: 'Coś obraźliwego o jakiejś osobie albo o szkole',
      },
      threat: {
        seven: 'Ktoś powiedział, że zrobi komuś krzywdę',
        eleven: 'Ktoś grozi, że zrobi komuś krzywdę',
        adult: 'Groźba: ktoś zapowiada, że komuś stanie się krzywda',
      },
      upsetting: {
        seven: 'Widziałem lub widziałam coś strasznego albo smutnego',
        eleven: 'Coś, co zobaczyłem lub zobaczyłam, bardzo mnie poruszyło',
        adult: 'Coś niepokojącego, co może zobaczyć dziecko',
      },
      picture: {
        seven: 'Ktoś pokazał innym zdjęcie, a osoba na zdjęciu tego nie chciała',
        eleven: 'Pokazano innym zdjęcie, film lub dane jakiejś osoby, a ona tego nie chciała',
        adult: 'Zdjęcie lub dane jakiejś osoby udostępniono bez jej zgody',
      },
      body: {
        seven: 'Zdjęcie miejsc intymnych, albo ktoś o takie poprosił',
        eleven: 'Nagie lub seksualne zdjęcie kogoś poniżej 18 lat, albo ktoś o takie poprosił',
        adult:
          'Nagie lub seksualne zdjęcie osoby poniżej 18 lat, prawdziwe lub spreparowane, albo ktoś o takie poprosił',
      },
      blackmail: {
        seven: 'Ktoś powiedział: zrób to, bo inaczej…',
        eleven: 'Szantaż: ktoś chce pieniędzy, zdjęć albo milczenia i grozi',
        adult: 'Szantaż: ktoś żąda pieniędzy, zdjęć lub milczenia',
      },
      stranger: {
        seven: 'Pisze do mnie ktoś, kogo nie znam',
        eleven: 'Ktoś, kogo znamy tylko z internetu, chce zdjęć, tajemnic albo spotkania',
        adult: 'Ktoś obcy kontaktuje się z dzieckiem',
      },
      'grown-up': {
        seven: 'Dorosły ze szkoły pisze do mnie w aplikacji',
        eleven: 'Dorosły ze szkoły kontaktuje się w aplikacji ze mną lub z innym uczniem',
        adult: 'Osoba dorosła ze szkoły kontaktuje się z uczniem w mediach społecznościowych',
      },
      harmed: {
        seven: 'Dorosły w szkole zrobił krzywdę dziecku albo je przestraszył',
        eleven: 'Dorosły w szkole skrzywdził ucznia albo go przestraszył',
        adult: 'Osoba dorosła ze szkoły skrzywdziła dziecko, albo tak się mówi',
      },
      pretend: {
        seven: 'Ktoś udaje kogoś innego',
        eleven: 'Konto, które udaje kogoś innego',
        adult: 'Konto, które podszywa się pod szkołę lub pod jakąś osobę',
      },
      fake: {
        seven: 'Zmyślone zdjęcie albo film o kimś',
        eleven: 'Fałszywe zdjęcie, film lub głos jakiejś osoby',
        adult: 'Sfałszowane zdjęcie, film lub nagranie jakiejś osoby',
      },
      hate: {
        seven: 'Ktoś mówi złe rzeczy o ludziach przez to, jaką mają skórę, wiarę albo kim są',
        eleven:
          'Nienawiść do ludzi z powodu pochodzenia, wiary, niepełnosprawności, płci albo tego, kogo kochają',
        adult:
          'Nienawiść do ludzi z powodu pochodzenia, religii, niepełnosprawności, płci, orientacji albo transpłciowości',
      },
      extremist: {
        seven: 'Ktoś chce, żeby inni walczyli albo nienawidzili',
        eleven: 'Ktoś wciąga innych w nienawiść albo przemoc',
        adult: 'Ekstremizm: ktoś wciąga innych w nienawiść lub przemoc',
      },
      young: {
        seven: 'Dziecko używa aplikacji, która jest dla starszych dzieci',
        eleven: 'Ktoś używa aplikacji, na którą jest za młody',
        adult: 'Dziecko za wcześnie używa jakiejś aplikacji',
      },
      published: {
        seven: 'Szkoła pokazuje zdjęcie, którego nie powinno tam być',
        eleven: 'Szkoła pokazuje zdjęcie bez zgody',
        adult: 'Szkoła opublikowała zdjęcie jakiejś osoby bez zgody',
      },
      channel: {
        seven: 'Nauczyciel ma czat z klasą',
        eleven: 'Nauczyciel używa komunikatora do spraw szkolnych',
        adult: 'Do spraw szkolnych używa się komunikatora albo prywatnego konta',
      },
      other: 'Coś innego',
      unknown: 'Nie wiem',
    },
  },
  author: {
    question: 'Kto to zrobił?',
    hint: {
      seven: 'Nie musisz podawać imienia.',
      eleven: 'Nie potrzebujemy tu imienia.',
      adult: 'Nie trzeba tu podawać nazwiska.',
    },
    summary: 'Kto to zrobił',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      pupil: { seven: 'Inne dziecko ze szkoły', eleven: 'Uczeń lub uczennica', adult: 'Uczeń lub uczennica' },
      staff: {
        seven: 'Dorosły w szkole',
        eleven: 'Ktoś, kto pracuje w szkole',
        adult: 'Osoba, która pracuje w szkole',
      },
      headteacher: 'Dyrektor szkoły',
      volunteer: {
        seven: 'Pomocnik albo trener',
        eleven: 'Ktoś, kto pomaga lub trenuje w szkole',
        adult: 'Wolontariusz lub trener w szkole',
      },
      parent: {
        seven: 'Czyjaś mama, tata albo opiekun',
        eleven: 'Rodzic lub opiekun',
        adult: 'Rodzic lub opiekun',
      },
      other: { seven: 'Ktoś inny', eleven: 'Ktoś spoza szkoły', adult: 'Ktoś, kto nie należy do szkoły' },
      unknown: 'Nie wiem',
    },
  },
  about: {
    question: { seven: 'O kogo chodzi?', eleven: 'O kogo chodzi?', adult: 'O kogo lub o co chodzi?' },
    hint: {
      seven: 'Wybierz wszystko, co pasuje.',
      eleven: 'Wybierz wszystko, co pasuje.',
      adult: 'Proszę wybrać wszystkich, o których chodzi.',
    },
    summary: 'O kogo chodzi',
    missing: {
      seven: 'Wybierz jedną odpowiedź lub więcej.',
      eleven: 'Wybierz, co pasuje.',
      adult: 'Proszę wybrać, co pasuje.',
    },
    answers: {
      me: 'O mnie',
      pupil: { seven: 'O inne dziecko', eleven: 'O innego ucznia', adult: 'O ucznia lub uczennicę' },
      staff: {
        seven: 'O dorosłego w szkole',
        eleven: 'O kogoś, kto pracuje w szkole',
        adult: 'O osobę, która pracuje w szkole',
      },
      headteacher: 'O dyrektora szkoły',
      dsl: {
        seven: 'O dorosłego, który dba o bezpieczeństwo dzieci (DSL)',
        eleven: 'O osobę odpowiedzialną za bezpieczeństwo uczniów (DSL)',
        adult: 'O osobę odpowiedzialną za bezpieczeństwo uczniów (DSL)',
      },
      parent: {
        seven: 'O czyjąś mamę, tatę albo opiekuna',
        eleven: 'O rodzica lub opiekuna',
        adult: 'O rodzica lub opiekuna',
      },
      school: { seven: 'O szkołę', eleven: 'O szkołę', adult: 'O szkołę jako całość' },
      trust: {
        seven: 'O ludzi, którzy kierują szkołą',
        eleven: 'O zarząd szkół (trust)',
        adult: 'O zarząd szkół (trust)',
      },
      other: 'O kogoś innego',
      unknown: 'Nie wiem na pewno',
    },
  },
  recognised: {
    question: {
      seven: 'Czy można poznać, o które dziecko chodzi?',
      eleven: 'Czy ktoś mógłby poznać, o którego ucznia chodzi?',
      adult: 'Czy ktoś mógłby poznać, o które dziecko chodzi?',
    },
    hint: {
      seven: 'Po imieniu albo po zdjęciu.',
      eleven: 'Po imieniu, zdjęciu albo czymś innym.',
      adult: 'Po imieniu, zdjęciu albo innych szczegółach.',
    },
    summary: 'Dziecko można rozpoznać',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      yes: 'Tak',
      no: { seven: 'Nie', eleven: 'Nie, albo nie ma tam ucznia', adult: 'Nie, albo nie ma tam dziecka' },
      unknown: 'Nie wiem',
    },
  },
  hidden: {
    question: {
      seven: 'Czy nikt nie może wiedzieć, gdzie to dziecko mieszka?',
      eleven: 'Czy chodzi o kogoś, czyj adres musi pozostać tajemnicą?',
      adult: 'Czy chodzi o dziecko, którego miejsce pobytu musi pozostać nieznane?',
    },
    hint: {
      seven: 'Niektóre dzieci mieszkają w tajnym miejscu, żeby były bezpieczne.',
      eleven: 'Niektóre rodziny ukrywają się przed kimś niebezpiecznym.',
      adult:
        'Dziecko w pieczy zastępczej albo takie, które jest przed kimś chronione. W razie wątpliwości proszę to zaznaczyć i nie wypytywać.',
    },
    summary: 'Dziecko, którego miejsce pobytu musi pozostać nieznane',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: { yes: 'Tak', no: 'Nie', unknown: 'Nie wiem' },
  },
  audience: {
    question: 'Kto może to zobaczyć?',
    summary: 'Kto może to zobaczyć',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      private: {
        seven: 'Tylko niektórzy, na przykład na czacie grupowym',
        eleven: 'Tylko niektórzy: czat grupowy albo konto prywatne',
        adult: 'Tylko niektórzy: czat, zamknięta grupa albo konto prywatne',
      },
      public: 'Wszyscy',
      unknown: 'Nie wiem',
    },
  },
  platform: {
    question: 'Gdzie to było?',
    hint: {
      seven: 'W jakiej aplikacji albo grze?',
      eleven: 'Jaka aplikacja, gra lub strona?',
      adult: 'Jaka aplikacja, gra lub strona?',
    },
    summary: 'Gdzie to było',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      game: 'W grze, na przykład Roblox lub Minecraft',
      other: 'Gdzie indziej',
      unknown: 'Nie wiem',
    },
  },
  age: {
    question: {
      seven: 'Ile lat ma to dziecko?',
      eleven: 'Ile lat ma ta osoba?',
      adult: 'Ile lat ma dziecko?',
    },
    summary: 'Wiek',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      '8': '8 lub mniej',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 lub więcej',
      unknown: 'Nie wiem',
    },
  },
  harm: {
    question: {
      seven: 'Czy stało się tam coś złego?',
      eleven: 'Czy stało się tam coś złego?',
      adult: 'Czy stało się tam coś niepokojącego?',
    },
    hint: {
      seven: 'Nikt nie dostanie bury za używanie aplikacji.',
      eleven: 'Nikt nie będzie mieć kłopotów za to, że używa aplikacji za wcześnie.',
      adult: 'Nikt nie jest karany za to, że używa aplikacji za wcześnie.',
    },
    summary: 'Stało się tam coś złego',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: { some: 'Tak', none: 'Nie', unknown: 'Nie wiem' },
  },
  form: {
    question: {
      seven: 'Co zrobił ten dorosły?',
      eleven: 'Jak się kontaktują?',
      adult: 'Jak się kontaktują?',
    },
    summary: 'Jak się kontaktują',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      message: {
        seven: 'Pisze do mnie albo do innego dziecka',
        eleven: 'Przez wiadomości',
        adult: 'Przez wiadomości',
      },
      'friend-request': {
        seven: 'Zaprasza do znajomych',
        eleven: 'Przez zaproszenie do znajomych',
        adult: 'Przez zaproszenie do znajomych',
      },
      friendship: 'Są tam w znajomych',
      follow: {
        seven: 'Ogląda, co dziecko tam umieszcza',
        eleven: 'Jedno obserwuje drugie',
        adult: 'Jedno obserwuje drugie',
      },
      unknown: 'Nie wiem',
    },
  },
  family: {
    question: {
      seven: 'Czy to rodzina?',
      eleven: 'Czy to rodzina, albo czy ich rodziny się przyjaźnią?',
      adult: 'Czy te osoby są spokrewnione albo ich rodziny są sobie bliskie?',
    },
    hint: {
      seven: 'Na przykład ciocia albo wujek.',
      eleven: 'Być rodziną to nic złego.',
      adult: 'Nikt nie jest winny temu, że jest rodziną.',
    },
    summary: 'Rodzina',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: { yes: 'Tak', no: 'Nie', unknown: 'Nie wiem' },
  },
} as const satisfies Translation<typeof en.happened>
