import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The Digital Family Agreement. */
export const agreement = {
  title: 'Faceți acordul familiei',
  lead: 'Stați împreună zece minute. Bifați ce vă place, schimbați ce nu vă place și lăsați restul. Fiecare are un cuvânt de spus, iar adulții promit și ei.',
  nothing:
    'Nimic nu se trimite școlii și nimic nu se păstrează aici. La sfârșit îl tipăriți sau îl salvați pe dispozitivul vostru.',
  draft: 'Păstrează ciorna noastră în acest browser',
  draftAbout: 'Doar pe acest dispozitiv, până scoateți bifa. Oricine folosește acest browser o poate citi.',
  place: '{number} din {all}',
  own: 'Cu propriile noastre cuvinte: {topic}',
  topics: {
    apps: {
      title: 'Aplicații și jocuri',
      question: 'Pe care le folosim și ce facem înainte de una nouă?',
      suggestions: {
        'look-first': 'Întrebăm înainte de una nouă și o privim împreună.',
        ages: 'Verificăm câți ani trebuie să ai.',
        private: 'Conturile noi sunt private.',
        money: 'Întrebăm înainte ca cineva să cheltuiască bani.',
        show: 'Ne arătăm unii altora ce jucăm și ce ne place.',
      },
    },
    people: {
      title: 'Oameni',
      question: 'Cu cine vorbim și ne jucăm și cum ne purtăm cu ei?',
      suggestions: {
        known: 'Scriem și ne jucăm cu oameni pe care îi știm din viața reală.',
        new: 'Dacă cineva nou scrie unui copil, află și un adult.',
        kind: 'Scriem așa cum am vorbi: frumos sau deloc.',
        pictures: 'Întrebăm înainte de a posta poza cuiva.',
        secret: 'Adresa, școala și parolele noastre rămân la noi.',
      },
    },
    times: {
      title: 'Timp',
      question: 'Când sunt ecranele pornite, cât timp și când sunt oprite?',
      suggestions: {
        sleep: 'Ecranele se opresc cu o oră înainte de culcare.',
        meals: 'Fără ecrane la masă.',
        before: 'Spunem cât timp înainte de a începe.',
        after: 'Întâi temele și joaca afară.',
        free: 'O dată pe săptămână avem toți o după-amiază fără ecrane.',
      },
    },
    places: {
      title: 'Locuri',
      question: 'Unde le folosim și unde stau noaptea?',
      suggestions: {
        night: 'Toate telefoanele stau noaptea în afara dormitoarelor.',
        about: 'Intrăm pe internet acolo unde sunt și alții.',
        way: 'În drum spre școală telefonul stă în ghiozdan.',
        friends: 'Acordul nostru vine cu noi și acasă la prieteni.',
        filming: 'Nimeni nu face poze în baie și în dormitor.',
      },
    },
    wrong: {
      title: 'Dacă ceva merge prost',
      question: 'Cui spunem și ce facem?',
      suggestions: {
        tell: 'Spunem imediat cuiva în care avem încredere.',
        'no-trouble': 'Nimeni nu are necazuri pentru că spune.',
        block: 'Ne oprim, blocăm și raportăm în aplicație.',
        body: 'O poză cu corpul unui copil nu se păstrează și nu se trimite niciodată.',
        others: 'Există mereu școala sau Childline, la 0800 1111.',
      },
    },
    adults: {
      title: 'Ce promit adulții',
      question: 'Copiii fac ce văd. Ce fac adulții?',
      suggestions: {
        listen: 'Întâi ascultăm și nu țipăm.',
        keep: 'Nu luăm telefonul pentru că cineva ne-a spus.',
        own: 'Ne punem deoparte și propriile telefoane.',
        post: 'Ne întrebăm copiii înainte de a posta despre ei.',
        spy: 'Nu citim mesaje pe ascuns.',
      },
    },
  },
  signing: 'Cine semnează și când ne uităm din nou',
  names: 'Numele noastre, câte unul pe rând',
  namesHint: 'Ajung prenumele. Lăsați gol ca să le scrieți de mână.',
  again: {
    question: 'Când ne uităm din nou?',
    month: 'Peste patru săptămâni',
    season: 'Peste trei luni',
    'half-year': 'Peste o jumătate de an',
    own: 'Scriem ziua pe hârtie',
  },
  make: 'Fă pagina noastră',
  tooMuch: {
    own: '{topic}: nu încape pe o pagină. Litere: {length}, cel mult {letters}. Rânduri: {lines}, cel mult {most}.',
    names:
      'Nume: cel mult {most}, fiecare de cel mult {letters} litere, câte unul pe rând. Mai mulți pot semna de mână.',
  },
  made: {
    title: 'Acordul familiei voastre',
    print:
      'Tipăriți această pagină sau alegeți „Salvează ca PDF” acolo unde tipărește browserul. Pe telefon este adesea la „Distribuie”. Apoi semnați împreună.',
    gone: 'Nu îl are nimeni în afară de voi. Dacă închideți pagina, dispare.',
    printButton: 'Tipărește sau salvează ca PDF',
    change: 'Schimbă ceva',
  },
  sheet: {
    title: 'Acordul digital al familiei noastre',
    about: 'L-am făcut împreună. Este valabil pentru noi toți și îl putem schimba împreună.',
    sign: 'Semnăm',
    name: 'Nume',
    made: 'Făcut la {day}',
    again: 'Ne uităm din nou la {day}',
  },
  byPen: {
    lead: 'Completați-l împreună, cu pixul. Oricine poate propune ceva, iar adulții promit și ei. Este al vostru: nimeni nu vrea să îl predați.',
    parts: {
      beginning: {
        title: 'Început',
        first: 'Folosim aceste aplicații, jocuri și dispozitive:',
        second: 'Înainte de ceva nou, noi:',
      },
      time: {
        title: 'Timp',
        first: 'Într-o zi de școală și în weekend:',
        second: 'Toate telefoanele și tabletele sunt puse deoparte când:',
      },
      sharing: {
        title: 'Ce distribuim',
        first: 'Ce putem distribui și ce niciodată:',
        second: 'Pe cine întrebăm înainte de a posta o poză:',
      },
      seeing: {
        title: 'Ce vedem',
        first: 'Dacă ceva sperie sau poate nu este adevărat:',
        second: 'Cumpărături și descărcări:',
      },
      people: {
        title: 'Oameni',
        first: 'Cu cine vorbim și ne jucăm:',
        second: 'Cum suntem prieteni buni pe internet:',
      },
      wrong: {
        title: 'Dacă ceva merge prost',
        first: 'Îi spunem lui:',
        second: 'Și nimeni nu este certat pentru că spune. În schimb:',
      },
    },
    adults: 'Noi, adulții, promitem:',
    children: 'Noi, copiii, promitem:',
    signed: 'Semnat de noi toți:',
    today: 'Astăzi este:',
    again: 'Ne uităm din nou la:',
  },
} as const satisfies Translation<typeof en.agreement>
