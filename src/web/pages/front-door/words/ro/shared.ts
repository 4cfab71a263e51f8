import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What stands on many pages. */
export const shared = {
  skip: 'Mergi la partea principală',
  language: {
    title: 'Limba',
    others: 'Alte limbi',
    unread:
      'Această pagină este o traducere pe care nu a citit-o încă nicio persoană care vorbește româna. Dacă ceva nu este clar, contează pagina în engleză.',
    readIn: 'Limba în care s-au pus întrebările',
  },
  home: 'La prima pagină: {school}',
  help: {
    police: 'Dacă cineva poate fi rănit acum, sună la 999',
    policeAbout: 'Poliția, ambulanța sau pompierii. Nu costă nimic și nimeni nu se supără dacă ai îndoieli.',
    childline: 'Childline, pentru toți cei sub 19 ani',
    childlineAbout: 'Zi și noapte. Nu costă nimic. Nu apare pe factura de telefon.',
    ceop: 'CEOP, dacă cineva îi face unui copil ceva sexual pe internet',
    ceopAbout: 'O pagină a poliției. O citesc oameni care știu ce au de făcut.',
    nspcc: 'Linia NSPCC, pentru adulții îngrijorați pentru un copil',
    school: 'Sună la școală',
    schoolAbout: 'Când este deschisă.',
  },
  exit: {
    link: 'Ieși acum de aici',
    about: 'Se deschide vremea.',
    keys: 'Ieșire: apasă Esc de trei ori.',
    title: 'Ce ține minte dispozitivul',
    how: {
      seven:
        'Apasă butonul roșu de sus. O să vezi vremea, iar pagina aceasta dispare. Poți și să apeși de trei ori tasta Esc.',
      eleven:
        'Apasă butonul roșu de sus sau de trei ori tasta Esc. O să vezi vremea, iar ce ai scris aici dispare.',
      adult:
        'Apăsați butonul roșu de sus sau de trei ori tasta Esc. Veți vedea o pagină despre vreme, iar ce ați scris aici dispare.',
    },
    history: {
      seven: 'Telefonul tău poate ține minte că ai fost pe o pagină a școlii. Nu ține minte ce ai scris.',
      eleven:
        'Telefonul tău poate avea o listă cu paginile pe care le-ai văzut, iar școala poate fi în ea. Ce ai scris nu este acolo. O fereastră privată nu ține o astfel de listă.',
      adult:
        'Dispozitivul poate păstra școala în lista paginilor văzute, dar nu și ce ați scris. O fereastră privată nu ține o astfel de listă, iar rețeaua pe care o folosiți poate avea una proprie.',
    },
  },
  errors: {
    things: {
      one: 'Mai este un lucru de verificat',
      few: 'Mai sunt {count} lucruri de verificat',
      other: 'Mai sunt {count} de lucruri de verificat',
    },
    marker: 'Eroare:',
  },
  go: {
    on: 'Continuă',
    back: 'Înapoi',
    change: 'Schimbă',
    send: 'Trimite',
    unsure: 'Nu știu',
    optional: '(poate rămâne gol)',
  },
  offline: 'Acum nu este rețea. Ce ai scris este încă aici. Încearcă din nou peste puțin timp.',
  pageTitle: 'Pagina {number}',
  lastPage: 'Ultima pagină',
  nothing: 'Fără răspuns',
  tooLong: 'Textul este prea lung. Poate avea cel mult atâtea litere: {most}. Acum are: {length}.',
  wait: {
    title: 'Așteaptă puțin, te rugăm',
    text: {
      seven:
        'Scriu foarte mulți oameni acum. Cuvintele tale sunt în siguranță pe această pagină. Așteaptă puțin.',
      eleven:
        'Sosesc foarte multe mesaje acum. Ce ai scris este în siguranță pe această pagină și pleacă imediat.',
      adult:
        'Din rețeaua dumneavoastră sosesc acum foarte multe mesaje. Ce ați scris este în siguranță pe această pagină. Nimic nu este refuzat: durează doar puțin mai mult.',
    },
    left: {
      one: 'Așteaptă să treacă o secundă. Apoi apasă butonul.',
      few: 'Așteaptă să treacă {count} secunde. Apoi apasă butonul.',
      other: 'Așteaptă să treacă {count} de secunde. Apoi apasă butonul.',
    },
    working: 'Telefonul face un calcul, ca să știm că scrie un om. Merge singur mai departe.',
    button: 'Trimite acum',
    soon: {
      one: 'A fost puțin prea devreme. Nu s-a pierdut nimic. Așteaptă o secundă, apoi apasă din nou butonul.',
      few: 'A fost puțin prea devreme. Nu s-a pierdut nimic. Așteaptă {count} secunde, apoi apasă din nou butonul.',
      other:
        'A fost puțin prea devreme. Nu s-a pierdut nimic. Așteaptă {count} de secunde, apoi apasă din nou butonul.',
    },
  },
  refused: 'Nu a fost trimis',
  jobsReading: 'Toți cei care pot vedea: {jobs}.',
  jobs: {
    communications: 'persoanele care scriu în numele școlii',
    office: 'secretariatul școlii',
    dsl: 'responsabilul cu siguranța elevilor (DSL)',
    'deputy-dsl': 'adjunctul responsabilului cu siguranța elevilor',
    headteacher: 'directorul școlii',
    'trust-safeguarding-lead': 'responsabilul cu siguranța elevilor de la {trust}',
    'trust-communications': 'persoanele care scriu în numele {trust}',
    administrator: 'administratorul',
    auditor: 'auditorul',
  },
  roles: {
    dsl: {
      seven: 'adultul din școala ta care are grijă ca toți copiii să fie în siguranță (DSL)',
      eleven: 'persoana din școală care are grijă de siguranța elevilor (DSL)',
      adult: 'persoana din școală responsabilă cu siguranța și protecția elevilor (DSL)',
    },
    headteacher: { seven: 'directorul școlii tale', eleven: 'directorul școlii', adult: 'directorul școlii' },
    'headteacher-or-dsl': {
      seven: 'directorul școlii tale sau adultul care are grijă ca toți copiii să fie în siguranță (DSL)',
      eleven: 'directorul școlii sau persoana care are grijă de siguranța elevilor (DSL)',
      adult: 'directorul școlii sau persoana responsabilă cu siguranța și protecția elevilor (DSL)',
    },
    trust: {
      seven: 'cineva care nu lucrează la școala ta și are grijă de mai multe școli ({trust})',
      eleven:
        'persoana responsabilă cu siguranța de la {trust}, care conduce școala. Nu lucrează la școala ta',
      adult: 'responsabilul cu siguranța elevilor de la {trust}, care nu lucrează în școală',
    },
    office: 'secretariatul școlii',
    communications: 'persoanele care scriu în numele școlii',
  },
} as const satisfies Translation<typeof en.shared>
