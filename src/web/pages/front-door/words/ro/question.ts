import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school. */
export const question = {
  title: 'Am o întrebare',
  intro: { missing: 'Scrie câteva cuvinte.', offered: 'Acesta poate fi răspunsul' },
  found: {
    question: 'Răspunde ceva de aici la întrebare?',
    summary: 'Ce avem în scris',
    none: 'Nu avem în scris nimic potrivit. Cineva îți va răspunde.',
    from: { family: 'Pentru familii', ages: 'De la ce vârstă ce aplicație', guide: 'S-a mai răspuns' },
    age: 'Regulile noastre: {policy}. Aplicația însăși: {provider}. Legea: {law}.',
    ageTitle: 'Câți ani trebuie să ai pentru {platform}?',
    noAge: 'niciuna',
    clause: 'Regulile noastre, {id}',
    stillAsk: 'Întreabă pe cineva',
    nspcc: 'Vă îngrijorează ceva despre un copil pe internet? Linia NSPCC stă de vorbă cu părinții: {phone}',
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
      school: 'Școala',
      'online-safety': 'Siguranța pe internet',
      incident: 'Ceva ce s-a întâmplat',
      press: {
        seven: 'Un ziar',
        eleven: 'Scriu pentru un ziar',
        adult: 'Întreb pentru un ziar, radio sau televiziune',
      },
      unknown: { seven: 'Nu știu', eleven: 'Nu știu', adult: 'Altceva' },
    },
  },
  asked: {
    question: 'Ce vrei să știi?',
    hint: 'Scrie așa cum ai spune. Ce avem deja în scris îți arătăm imediat.',
    summary: 'Întrebarea ta',
  },
  answered: 'Răspunde: {readers}, cel târziu {day}.',
} as const satisfies Translation<typeof en.question>
