import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The questions that every door asks. */
export const who = {
  who: {
    question: 'Cine ești?',
    hint: 'Întrebăm doar ca să vorbim pe înțelesul tău. Nu avem nevoie de numele tău.',
    summary: 'Cine spune',
    missing: 'Alege cine ești.',
    answers: {
      'pupil-7': 'Sunt elev sau elevă, am între 7 și 10 ani',
      'pupil-11': 'Sunt elev sau elevă, am 11 ani sau mai mult',
      parent: 'Sunt părinte sau tutore',
      staff: 'Lucrez sau ajut la școală',
      other: 'Sunt altcineva',
    },
  },
  danger: {
    question: {
      seven: 'Este cineva acum în pericol?',
      eleven: 'Este cineva chiar acum în pericol?',
      adult: 'Este cineva acum în pericol?',
    },
    hint: {
      seven: 'Pericol înseamnă că cineva poate fi rănit azi. Și tu contezi.',
      eleven: 'Cineva poate fi rănit azi sau își poate face rău. Și tu contezi.',
      adult: 'Cineva ar putea fi rănit azi sau și-ar putea face rău.',
    },
    summary: 'Este cineva acum în pericol?',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: { yes: 'Da', no: 'Nu', unknown: 'Nu știu sigur' },
  },
  safe: {
    question: {
      seven: 'Cere ajutor acum',
      eleven: 'Mai întâi ajutorul',
      adult: 'Mai întâi ajutorul care este acolo acum',
    },
    hint: {
      seven:
        'Poate dura până când cineva de la școală citește. Acești oameni sunt acolo acum. Poți să îi suni chiar tu. Sau mergi la un adult în care ai încredere.',
      eleven:
        'Poate dura până când cineva de la școală citește. Acești oameni sunt acolo imediat. Un adult în care ai încredere poate suna împreună cu tine.',
      adult: 'Poate dura până când cineva de la școală citește. Acești oameni sunt acolo imediat.',
    },
    on: {
      seven: 'Mai departe: spune și școlii',
      eleven: 'Mai departe: spune și școlii',
      adult: 'Mai departe, pentru a spune și școlii',
    },
    summary: 'Ajutor',
  },
  trouble: {
    question: {
      seven: 'Ar fi rău dacă această persoană ar citi?',
      eleven: 'Ar fi o problemă dacă această persoană ar citi?',
      adult: 'Ar fi o problemă dacă ar citi persoana care citește de obicei?',
    },
    usual: {
      seven: 'Primul citește: {readers}.',
      eleven: 'De obicei, primul citește: {readers}.',
      adult: 'De obicei, primul citește: {readers}.',
    },
    why: {
      seven:
        'Poate este vorba despre persoana aceea. Poate ți-e frică de ea. Atunci citește cineva din afara școlii tale.',
      eleven:
        'Poate este vorba despre persoana aceea sau despre un prieten al ei. Atunci nu citește nimeni de la școala ta.',
      adult:
        'Poate fi vorba despre persoana aceea sau despre cineva apropiat ei. Atunci nu citește nimeni de la școală.',
    },
    summary: 'O problemă dacă citește persoana obișnuită?',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      no: { label: 'Nu, poate citi', hint: 'Atunci primul citește: {readers}' },
      yes: {
        label: { seven: 'Da, ar fi rău', eleven: 'Da, ar fi o problemă', adult: 'Da' },
        hint: 'Atunci ajunge la {trust}',
      },
      'not-sure': { label: 'Nu știu sigur', hint: 'Asta înseamnă „da”: ajunge la {trust}' },
    },
  },
  reads: {
    question: 'Cine va citi?',
    outside: {
      seven: 'Citește: {readers}. Nimeni de la școala ta nu vede.',
      eleven: 'Citește: {readers}. Nimeni de la școala ta nu vede.',
      adult: 'Citește: {readers}. Nimeni de la școală nu vede.',
    },
    summary: 'Cine va citi',
  },
  secrets: {
    title: {
      seven: 'Ce nu putem ține doar pentru noi',
      eleven: 'Ce nu putem ține doar pentru noi',
      adult: 'Ce ar trebui transmis mai departe',
    },
    text: {
      seven:
        'Dacă unui copil i se face rău sau i se poate face rău, trebuie să le spunem oamenilor care pot opri asta. Le spunem doar celor care trebuie să știe.',
      eleven:
        'Dacă ție sau altcuiva i se face rău sau i se poate face rău, trebuie să le spunem celor care pot opri asta: asistența socială sau poliția. Doar ei află, și doar ce le trebuie. Nu putem promite că păstrăm secretul.',
      adult:
        'Dacă un copil poate fi în pericol sau dacă s-a putut comite o infracțiune, școala trebuie să anunțe serviciile sociale pentru copii sau poliția, indiferent de dorința oricui. Află doar cei care trebuie. De aceea, nimeni nu vă poate promite secretul deplin.',
    },
    known: {
      seven: 'Dacă nu spui cine ești, nu știm. Dar cineva poate ghici din ce scrii.',
      eleven: 'Dacă nu spui cine ești, nu putem spune nimănui. Totuși, cineva poate ghici din ce scrii.',
      adult:
        'Ce nu ne spuneți despre dumneavoastră nu putem transmite. Totuși, cineva poate ghici cine a scris.',
    },
  },
  words: {
    question: {
      seven: 'Spune cu cuvintele tale',
      eleven: 'Spune cu cuvintele tale',
      adult: 'Spuneți cu cuvintele dumneavoastră',
    },
    hint: {
      seven: 'Ajung câteva cuvinte. Poți lăsa gol. Greșelile nu contează.',
      eleven: 'Cine, ce, unde și când, atât cât știi. Greșelile nu contează.',
      adult: 'Cine, ce, unde și când, atât cât știți. Dacă se vede undeva, dați adresa paginii.',
    },
    pictures: {
      seven: 'Nu trimite poze cu corpul nimănui. Nu face copii. Cuvintele ajung.',
      eleven: 'Nu trimite poze cu corpul unui copil și nu face copii; spune-ne în cuvinte.',
      adult: 'Nu trimiteți poze cu corpul unui copil și nu faceți copii; spuneți-ne în cuvinte.',
    },
    summary: 'Cu propriile cuvinte',
  },
  you: {
    question: {
      seven: 'Vrei să ne spui numele tău?',
      eleven: 'Vrei să spui cine ești?',
      adult: 'Doriți să spuneți cine sunteți?',
    },
    hint: {
      seven:
        'Nu trebuie. La sfârșit primești șase cuvinte. Cu ele poți să te întorci și să citești răspunsul nostru.',
      eleven:
        'Nu trebuie. La sfârșit primești șase cuvinte, iar cu ele poți să te întorci și să citești răspunsul nostru.',
      adult:
        'Nu este nevoie. La sfârșit primiți o confirmare de șase cuvinte, cu care puteți reveni și citi răspunsul nostru.',
    },
    summary: 'Numele',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      anonymous: { label: 'Fără nume', hint: 'Nu știm cine scrie.' },
      pseudonym: {
        label: 'Un nume inventat',
        hint: {
          seven: 'De exemplu „Vulpea Albastră”. Scrie-l mai jos.',
          eleven: 'De exemplu „Vulpea Albastră”. Scrie-l mai jos.',
          adult: 'Ca să știm cum să ne adresăm. Scrieți-l mai jos.',
        },
      },
      named: {
        label: { seven: 'Numele meu adevărat', eleven: 'Numele meu adevărat', adult: 'Numele meu' },
        hint: {
          seven: 'Atunci putem veni să te ajutăm. Scrie-l mai jos.',
          eleven: 'Atunci putem veni să vorbim cu tine. Scrie-l mai jos.',
          adult: 'Atunci vă putem contacta. Scrieți-l mai jos.',
        },
      },
    },
    name: 'Numele',
    nameMissing: 'Scrie numele sau alege să nu dai niciunul.',
    contact: {
      seven: 'Clasa ta',
      eleven: 'Clasa ta sau cum putem lua legătura cu tine',
      adult: 'Adresa de e-mail sau numărul de telefon',
    },
    contactHint: {
      seven: 'Doar cu numele tău adevărat.',
      eleven: 'Doar cu numele tău adevărat.',
      adult:
        'Doar împreună cu numele dumneavoastră. Dați un contact pe care nu îl citește nimeni care nu ar trebui.',
    },
  },
  check: {
    title: { seven: 'Este bine așa?', eleven: 'Este bine așa?', adult: 'Verificați înainte de a trimite' },
    text: {
      seven: 'Nu s-a trimis încă nimic. Poți schimba.',
      eleven: 'Nu s-a trimis încă nimic. Poți schimba orice.',
      adult: 'Nu s-a trimis încă nimic și până atunci nu se păstrează nimic. Puteți schimba orice.',
    },
  },
} as const satisfies Translation<typeof en.who>
