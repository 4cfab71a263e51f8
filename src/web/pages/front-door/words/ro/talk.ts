import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a family can talk about, top tips, and five good things a day. */
export const talk = {
  questions: {
    what: {
      about: 'Ce',
      first: 'Ce aplicație sau joc îți place cel mai mult acum? Arată-mi cum merge.',
      second: 'Ce te-a făcut să râzi săptămâna asta? A fost ceva ce ai fi preferat să nu vezi?',
    },
    whom: {
      about: 'Cu cine',
      first: 'Cui îi scrii sau cu cine te joci? Pe cine dintre ei cunoști și din altă parte?',
      second: 'Ce ai face dacă cineva pe care îl știi doar de acolo ar vrea să vă întâlniți?',
    },
    when: {
      about: 'Cât timp și când',
      first: 'Cum îți dai seama că ajunge?',
      second: 'Unde stau noaptea toate telefoanele noastre? (Și ale adulților.)',
    },
    wrong: {
      about: 'Dacă ceva merge prost',
      first: 'Cui i-ai spune mai întâi? Și dacă nu ar fi acolo?',
      second: 'Ce ar trebui să fac și ce nu, când îmi spui?',
    },
  },
  tips: {
    curious: {
      tip: 'Mai întâi curiozitate, apoi supărare.',
      why: 'Un copil care se teme că pierde telefonul nu spune nimic.',
    },
    play: {
      tip: 'Jucați-vă și voi zece minute.',
      why: 'Veți ști despre un joc mai mult decât vă spune orice recenzie.',
    },
    setUp: {
      tip: 'Pregătiți împreună un telefon nou.',
      why: 'Confidențialitate, cumpărături și cine poate scrie: faceți-o înainte de prima zi.',
    },
    night: {
      tip: 'Încărcați telefoanele în afara dormitorului.',
      why: 'Somnul este primul, iar necazurile încep adesea târziu în noapte.',
    },
    ask: {
      tip: 'Întrebați înainte de a posta o poză.',
      why: 'Întrebați copilul vostru și părinții fiecărui alt copil din poză.',
    },
    tell: {
      tip: 'Spune cuiva, păstrează, blochează, raportează.',
      why: 'O poză intimă a unui copil nu se păstrează și nu se copiază niciodată: spuneți școlii sau sunați la 101.',
    },
  },
  five: {
    connect: {
      name: 'Fii aproape',
      how: 'Folosește-l ca să fii aproape de oameni: familia de departe, prietenii din clasă, cineva care este singur.',
    },
    active: {
      name: 'Fii activ',
      how: 'Ridică-te din când în când. O plimbare, o minge sau un dans contează dublu după un joc lung.',
    },
    creative: { name: 'Fii creativ', how: 'Fă ceva, nu doar privi: un film, un cântec, o lume din cuburi.' },
    give: {
      name: 'Dă și altora',
      how: 'Spune ceva frumos, ajută pe cineva care s-a blocat, raportează ce este crud.',
    },
    mindful: {
      name: 'Fii atent la tine',
      how: 'Observă cum te face să te simți. Dacă te obosește sau te îngrijorează, oprește-te și spune.',
    },
  },
} as const satisfies Translation<typeof en.talk>
