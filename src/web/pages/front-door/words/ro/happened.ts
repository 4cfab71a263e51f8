import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What happened online. */
export const happened = {
  title: 'S-a întâmplat ceva pe internet',
  intro: {
    title: 'Spune-ne ce s-a întâmplat pe internet',
    text: 'Durează cam cinci minute, câte o întrebare pe rând. La fiecare poți spune „Nu știu”. Nimeni nu este certat pentru că spune.',
    nothing:
      'Nu întrebăm cine ești. Această pagină nu păstrează nimic pe telefonul tău și nu se trimite nimic înainte de ultima pagină.',
  },
  what: {
    question: 'Ce s-a întâmplat?',
    hint: {
      seven: 'Alege tot ce se potrivește.',
      eleven: 'Alege tot ce se potrivește.',
      adult: 'Alegeți tot ce se potrivește.',
    },
    summary: 'Ce s-a întâmplat',
    missing: {
      seven: 'Alege unul sau mai multe. Poți alege „Nu știu”.',
      eleven: 'Alege ce se potrivește sau „Nu știu”.',
      adult: 'Alegeți ce se potrivește sau „Nu știu”.',
    },
    answers: {
      unkind: {
        seven: 'Cineva a fost rău sau a lăsat pe cineva pe dinafară',
        eleven: 'Cineva este hărțuit, batjocorit sau lăsat pe dinafară',
        adult: 'Hărțuire: cineva este rănit sau exclus intenționat',
      },
      rude: {
        seven: 'Cineva a folosit cuvinte urâte',
        eleven: 'Cineva vorbește urât despre o persoană sau despre școală',
        adult: 'Ceva jignitor despre o persoană sau despre școală',
      },
      threat: {
        seven: 'Cineva a spus că o să facă rău cuiva',
        eleven: 'Cineva amenință că face rău cuiva',
        adult: 'O amenințare: cineva spune că altcineva va fi rănit',
      },
      upsetting: {
        seven: 'Am văzut ceva înfricoșător sau trist',
        eleven: 'Am văzut ceva care m-a tulburat',
        adult: 'Ceva tulburător pe care îl poate vedea un copil',
      },
      picture: {
        seven: 'Cineva a dat mai departe o poză, iar persoana din ea nu voia',
        eleven: 'S-au dat mai departe o poză, un film sau date despre cineva care nu voia',
        adult: 'O poză sau date despre o persoană au fost distribuite fără acordul ei',
      },
      body: {
        seven: 'O poză cu părțile intime, sau cineva a cerut una',
        eleven: 'O poză nud sau sexuală cu cineva sub 18 ani, sau cineva a cerut una',
        adult: 'O poză nud sau sexuală cu cineva sub 18 ani, reală sau fabricată, sau cineva a cerut una',
      },
      blackmail: {
        seven: 'Cineva a spus: fă asta, că altfel…',
        eleven: 'Șantaj: cineva vrea bani, poze sau tăcere și amenință',
        adult: 'Șantaj: cineva cere bani, poze sau tăcere',
      },
      stranger: {
        seven: 'Îmi scrie cineva pe care nu îl cunosc',
        eleven: 'Cineva pe care îl știm doar de pe internet vrea poze, secrete sau o întâlnire',
        adult: 'Un necunoscut ia legătura cu un copil',
      },
      'grown-up': {
        seven: 'Un adult de la școală îmi scrie într-o aplicație',
        eleven: 'Un adult de la școală ia legătura într-o aplicație cu mine sau cu alt elev',
        adult: 'Un adult de la școală ia legătura cu un elev pe rețelele sociale',
      },
      harmed: {
        seven: 'Un adult de la școală a rănit sau a speriat un copil',
        eleven: 'Un adult de la școală a rănit, a speriat sau a făcut rău unui elev',
        adult: 'Un adult de la școală a făcut rău unui copil, sau așa se spune',
      },
      pretend: {
        seven: 'Cineva se dă drept altcineva',
        eleven: 'Un cont care se dă drept altcineva',
        adult: 'Un cont care se dă drept școala sau drept o persoană',
      },
      fake: {
        seven: 'O poză sau un film inventat despre cineva',
        eleven: 'O poză, un film sau o voce falsificată a cuiva',
        adult: 'O poză, un film sau o înregistrare falsificată a cuiva',
      },
      hate: {
        seven:
          'Cineva spune lucruri rele despre oameni din cauza pielii, a credinței sau pentru că sunt cine sunt',
        eleven:
          'Ură față de oameni din cauza originii, a credinței, a dizabilității, a sexului sau a celor pe care îi iubesc',
        adult:
          'Ură față de oameni din cauza originii, a religiei, a dizabilității, a sexului, a orientării sexuale sau pentru că sunt transgen',
      },
      extremist: {
        seven: 'Cineva vrea ca alții să se bată sau să urască',
        eleven: 'Cineva îi atrage pe alții spre ură sau violență',
        adult: 'Extremism: cineva îi atrage pe alții spre ură sau violență',
      },
      young: {
        seven: 'Un copil folosește o aplicație pentru copii mai mari',
        eleven: 'Cineva folosește o aplicație pentru care este prea mic',
        adult: 'Un copil folosește prea devreme o aplicație',
      },
      published: {
        seven: 'Școala arată o poză care nu ar trebui să fie acolo',
        eleven: 'Școala arată o poză fără acord',
        adult: 'Școala a publicat poza unei persoane fără acordul ei',
      },
      channel: {
        seven: 'Un profesor are un chat cu clasa',
        eleven: 'Un profesor folosește o aplicație de chat pentru școală',
        adult: 'Pentru treburile școlii se folosește o aplicație de chat sau un cont privat',
      },
      other: 'Altceva',
      unknown: 'Nu știu',
    },
  },
  author: {
    question: 'Cine a făcut asta?',
    hint: {
      seven: 'Nu trebuie să spui un nume.',
      eleven: 'Nu avem nevoie de un nume aici.',
      adult: 'Aici nu este nevoie de un nume.',
    },
    summary: 'Cine a făcut asta',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      pupil: { seven: 'Alt copil de la școală', eleven: 'Un elev sau o elevă', adult: 'Un elev sau o elevă' },
      staff: {
        seven: 'Un adult de la școală',
        eleven: 'Cineva care lucrează la școală',
        adult: 'Cineva care lucrează la școală',
      },
      headteacher: 'Directorul școlii',
      volunteer: {
        seven: 'Cineva care ajută sau un antrenor',
        eleven: 'Cineva care ajută sau antrenează la școală',
        adult: 'Un voluntar sau un antrenor de la școală',
      },
      parent: {
        seven: 'Mama, tata sau tutorele cuiva',
        eleven: 'Un părinte sau un tutore',
        adult: 'Un părinte sau un tutore',
      },
      other: {
        seven: 'Altcineva',
        eleven: 'Cineva care nu este de la școală',
        adult: 'Cineva care nu ține de școală',
      },
      unknown: 'Nu știu',
    },
  },
  about: {
    question: {
      seven: 'Despre cine este vorba?',
      eleven: 'Despre cine este vorba?',
      adult: 'Despre cine sau despre ce este vorba?',
    },
    hint: {
      seven: 'Alege tot ce se potrivește.',
      eleven: 'Alege tot ce se potrivește.',
      adult: 'Alegeți toate persoanele despre care este vorba.',
    },
    summary: 'Despre cine este vorba',
    missing: {
      seven: 'Alege unul sau mai multe.',
      eleven: 'Alege ce se potrivește.',
      adult: 'Alegeți ce se potrivește.',
    },
    answers: {
      me: 'Despre mine',
      pupil: { seven: 'Alt copil', eleven: 'Alt elev', adult: 'Un elev sau o elevă' },
      staff: {
        seven: 'Un adult de la școală',
        eleven: 'Cineva care lucrează la școală',
        adult: 'Cineva care lucrează la școală',
      },
      headteacher: 'Directorul școlii',
      dsl: {
        seven: 'Adultul care are grijă de siguranța copiilor (DSL)',
        eleven: 'Responsabilul cu siguranța elevilor (DSL)',
        adult: 'Responsabilul cu siguranța elevilor (DSL)',
      },
      parent: {
        seven: 'Mama, tata sau tutorele cuiva',
        eleven: 'Un părinte sau un tutore',
        adult: 'Un părinte sau un tutore',
      },
      school: { seven: 'Școala', eleven: 'Școala', adult: 'Școala în sine' },
      trust: {
        seven: 'Oamenii care conduc școala',
        eleven: 'Conducerea școlilor (trust)',
        adult: 'Conducerea școlilor (trust)',
      },
      other: 'Altcineva',
      unknown: 'Nu știu sigur',
    },
  },
  recognised: {
    question: {
      seven: 'Se poate vedea despre ce copil este vorba?',
      eleven: 'Ar putea cineva să își dea seama despre ce elev este vorba?',
      adult: 'Ar putea cineva să își dea seama despre ce copil este vorba?',
    },
    hint: {
      seven: 'După un nume sau o poză.',
      eleven: 'După un nume, o poză sau altceva.',
      adult: 'După un nume, o poză sau alte detalii.',
    },
    summary: 'Un copil poate fi recunoscut',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      yes: 'Da',
      no: { seven: 'Nu', eleven: 'Nu, sau nu apare niciun elev', adult: 'Nu, sau nu apare niciun copil' },
      unknown: 'Nu știu',
    },
  },
  hidden: {
    question: {
      seven: 'Nu are voie nimeni să știe unde locuiește acest copil?',
      eleven: 'Este vorba despre cineva a cărui locuință trebuie să rămână secretă?',
      adult: 'Este vorba despre un copil al cărui loc nu trebuie cunoscut?',
    },
    hint: {
      seven: 'Unii copii locuiesc într-un loc secret, ca să fie în siguranță.',
      eleven: 'Unele familii se ascund de cineva periculos.',
      adult:
        'Un copil aflat în îngrijire sau protejat de cineva. Dacă nu sunteți sigur, spuneți asta și nu întrebați în jur.',
    },
    summary: 'Un copil al cărui loc nu trebuie cunoscut',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: { yes: 'Da', no: 'Nu', unknown: 'Nu știu' },
  },
  audience: {
    question: 'Cine poate vedea?',
    summary: 'Cine poate vedea',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      private: {
        seven: 'Doar câțiva, ca într-un chat de grup',
        eleven: 'Doar câțiva: un chat de grup sau un cont privat',
        adult: 'Doar câțiva: un chat, un grup închis sau un cont privat',
      },
      public: 'Toată lumea',
      unknown: 'Nu știu',
    },
  },
  platform: {
    question: 'Unde a fost?',
    hint: {
      seven: 'În ce aplicație sau joc?',
      eleven: 'Ce aplicație, joc sau pagină?',
      adult: 'Ce aplicație, joc sau pagină?',
    },
    summary: 'Unde a fost',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: { game: 'Într-un joc, ca Roblox sau Minecraft', other: 'În altă parte', unknown: 'Nu știu' },
  },
  age: {
    question: {
      seven: 'Câți ani are copilul?',
      eleven: 'Câți ani are persoana?',
      adult: 'Câți ani are copilul?',
    },
    summary: 'Vârsta',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      '8': '8 sau mai puțin',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 sau mai mult',
      unknown: 'Nu știu',
    },
  },
  harm: {
    question: {
      seven: 'S-a întâmplat ceva rău acolo?',
      eleven: 'S-a întâmplat ceva rău acolo?',
      adult: 'S-a întâmplat acolo ceva îngrijorător?',
    },
    hint: {
      seven: 'Nimeni nu este certat pentru că folosește o aplicație.',
      eleven: 'Nimeni nu are probleme pentru că folosește o aplicație prea devreme.',
      adult: 'Nimeni nu este pedepsit pentru că folosește o aplicație prea devreme.',
    },
    summary: 'S-a întâmplat ceva rău acolo',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: { some: 'Da', none: 'Nu', unknown: 'Nu știu' },
  },
  form: {
    question: { seven: 'Ce a făcut adultul?', eleven: 'Cum iau legătura?', adult: 'Cum iau legătura?' },
    summary: 'Cum iau legătura',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      message: { seven: 'Îmi scrie mie sau altui copil', eleven: 'Prin mesaje', adult: 'Prin mesaje' },
      'friend-request': {
        seven: 'A cerut să fie prieteni',
        eleven: 'Printr-o cerere de prietenie',
        adult: 'Printr-o cerere de prietenie',
      },
      friendship: 'Sunt prieteni acolo',
      follow: {
        seven: 'Se uită la ce postează un copil',
        eleven: 'Unul îl urmărește pe celălalt',
        adult: 'Unul îl urmărește pe celălalt',
      },
      unknown: 'Nu știu',
    },
  },
  family: {
    question: {
      seven: 'Sunt din aceeași familie?',
      eleven: 'Sunt din aceeași familie sau familiile lor sunt prietene?',
      adult: 'Sunt rude sau familiile lor sunt apropiate?',
    },
    hint: {
      seven: 'De exemplu o mătușă sau un unchi.',
      eleven: 'Nu este nimic rău în a fi rude.',
      adult: 'Nimeni nu este învinuit pentru că este rudă.',
    },
    summary: 'Familie',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: { yes: 'Da', no: 'Nu', unknown: 'Nu știu' },
  },
} as const satisfies Translation<typeof en.happened>
