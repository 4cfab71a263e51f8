import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A worry about something at school. */
export const concern = {
  title: 'Mă îngrijorează ceva la școală',
  intro: {
    title: 'Spune-ne ce te îngrijorează',
    text: 'Cineva citește în particular și îți răspunde. Poți să scrii și la supărare: scrie așa cum este. Preferăm să știm.',
    nothing: 'Nu se trimite nimic înainte de ultima pagină.',
  },
  topic: {
    question: 'Despre ce este vorba?',
    summary: 'Despre ce este vorba',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      wellbeing: {
        seven: 'Cum se poartă copiii unii cu alții',
        eleven: 'Cum se poartă elevii unii cu alții',
        adult: 'Cum se simte copilul meu sau alt copil, ori cum este tratat de alți copii',
      },
      treated: {
        seven: 'Cum se poartă un adult cu noi',
        eleven: 'Cum se poartă cu noi un adult de la școală',
        adult: 'Ce a făcut sau nu a făcut un adult de la școală',
      },
      school: {
        seven: 'Altceva la școală',
        eleven: 'Lecțiile, regulile sau altceva la școală',
        adult: 'Lecțiile, regulile, clădirea sau altceva la școală',
      },
      data: {
        label: {
          seven: 'Cineva a spus sau a arătat ceva personal despre mine',
          eleven: 'Ce face școala cu informațiile despre mine',
          adult: 'Ce face școala cu datele personale (o plângere privind protecția datelor)',
        },
        hint: {
          seven: 'De exemplu o poză sau unde locuiești.',
          eleven: 'De exemplu poze, note, sănătate sau adrese.',
          adult: 'Confirmăm primirea în cel mult 30 de zile și cercetăm fără întârziere.',
        },
      },
      unknown: 'Nu știu',
    },
  },
  about: {
    question: 'Despre cine este vorba?',
    hint: {
      seven:
        'Nimeni nu decide despre ceva ce a făcut el însuși. Dacă este vorba despre director, citește cineva din afara școlii tale.',
      eleven:
        'Nimeni nu decide despre sine. Dacă este vorba despre director, nu citește nimeni de la școală.',
      adult:
        'Nimeni nu se ocupă de o îngrijorare care îl privește. Una despre director ajunge la {trust} și nu o citește nimeni de la școală.',
    },
    answers: { pupil: { seven: 'Alt copil', eleven: 'Alt elev', adult: 'Copilul meu sau alt elev' } },
  },
  stage: {
    question: {
      seven: 'Ai mai spus cuiva de la școală?',
      eleven: 'Ai mai spus cuiva de la școală?',
      adult: 'Ați mai vorbit cu noi despre asta?',
    },
    summary: 'S-a mai vorbit despre asta',
    missing: {
      seven: 'Alege un răspuns.',
      eleven: 'Alege un răspuns.',
      adult: 'Vă rugăm să alegeți un răspuns.',
    },
    answers: {
      new: { seven: 'Nu', eleven: 'Nu, este ceva nou', adult: 'Nu, este prima dată' },
      unresolved: {
        seven: 'Da, și nu a ajutat',
        eleven: 'Da, dar nu s-a rezolvat',
        adult: 'Da, am vorbit și nu s-a rezolvat',
      },
      formal: {
        seven: 'Da, și familia mea a făcut plângere',
        eleven: 'Da, și vrem să facem plângere',
        adult: 'Da, și aceasta este o plângere oficială',
      },
      unknown: 'Nu știu',
    },
  },
  help: {
    question: 'Ce ar ajuta?',
    hint: {
      seven: 'Poți lăsa gol.',
      eleven: 'Poți lăsa gol.',
      adult: 'Ce ar trebui să fie altfel ca să se îndrepte lucrurile? Puteți lăsa gol.',
    },
    summary: 'Ce ar ajuta',
  },
  dates: {
    title: 'Ce urmează',
    talk: 'Cineva ia legătura pentru a vorbi despre asta, cel târziu {day}.',
    procedure: 'Procedura de plângeri începe cel târziu {day}.',
    answer: 'Răspundem cel târziu {day}.',
    data: 'Confirmăm în scris că o avem, cel târziu {day}, adică în cel mult 30 de zile, și vă spunem ce a rezultat.',
    dataOffice:
      'Dacă răspunsul nostru nu este mulțumitor, vă puteți adresa Information Commissioner’s Office: ico.org.uk.',
    unsettled: 'Dacă asta nu rezolvă, puteți face o plângere oficială, iar după aceea puteți cere o comisie.',
    where: {
      seven: 'Citești răspunsul nostru cu cele șase cuvinte.',
      eleven: 'Citești răspunsul nostru cu cele șase cuvinte.',
      adult:
        'Dacă ați lăsat o adresă de e-mail sau un număr, le folosim. Altfel, citiți răspunsul nostru cu cele șase cuvinte.',
    },
  },
} as const satisfies Translation<typeof en.concern>
