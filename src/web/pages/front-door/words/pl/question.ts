import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school. */
export const question = {
  title: 'Mam pytanie',
  intro: { missing: 'Napisz kilka słów.', offered: 'To może być odpowiedź' },
  found: {
    question: 'Czy coś z tego jest odpowiedzią?',
    summary: 'Co mamy na piśmie',
    none: 'Nie mamy na piśmie niczego, co by pasowało. Ktoś odpowie.',
    from: { family: 'Dla rodzin', ages: 'Od ilu lat która aplikacja', guide: 'Już odpowiedziano' },
    age: 'Nasze zasady: {policy}. Sama aplikacja: {provider}. Prawo: {law}.',
    ageTitle: 'Ile lat trzeba mieć, żeby używać {platform}?',
    noAge: 'brak',
    clause: 'Nasze zasady, {id}',
    stillAsk: 'Zapytaj kogoś',
    nspcc: 'Niepokój o dziecko w internecie? Telefon NSPCC rozmawia z rodzicami: {phone}',
  },
  topic: {
    question: 'Czego to dotyczy?',
    summary: 'Czego to dotyczy',
    missing: {
      seven: 'Wybierz jedną odpowiedź.',
      eleven: 'Wybierz odpowiedź.',
      adult: 'Proszę wybrać odpowiedź.',
    },
    answers: {
      school: 'Szkoły',
      'online-safety': 'Bezpieczeństwa w internecie',
      incident: 'Czegoś, co się stało',
      press: {
        seven: 'Gazety',
        eleven: 'Piszę do gazety',
        adult: 'Pytam w imieniu gazety, radia lub telewizji',
      },
      unknown: { seven: 'Nie wiem', eleven: 'Nie wiem', adult: 'Czegoś innego' },
    },
  },
  asked: {
    question: 'Czego chcesz się dowiedzieć?',
    hint: 'Napisz tak, jak mówisz. To, co mamy już na piśmie, pokażemy od razu.',
    summary: 'Twoje pytanie',
  },
  answered: 'Odpowie: {readers}. Termin: {day}.',
} as const satisfies Translation<typeof en.question>
