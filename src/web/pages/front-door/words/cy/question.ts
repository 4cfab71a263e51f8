import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school. */
export const question = {
  title: 'Mae gen i gwestiwn',
  intro: { missing: 'Ysgrifennwch ychydig eiriau.', offered: 'Gall hyn ei ateb' },
  found: {
    question: 'Ydy un o’r rhain yn ei ateb?',
    summary: 'Beth sydd gennym yn ysgrifenedig',
    none: 'Does gennym ddim yn ysgrifenedig sy’n ffitio. Bydd rhywun yn eich ateb.',
    from: { family: 'I deuluoedd', ages: 'Pa oed i ba ap', guide: 'Wedi’i ateb o’r blaen' },
    age: 'Ein polisi: {policy}. Yr ap ei hun: {provider}. Y gyfraith: {law}.',
    ageTitle: 'Faint yw’r oed ar gyfer {platform}?',
    noAge: 'dim',
    clause: 'Ein polisi, {id}',
    stillAsk: 'Holi rhywun',
    nspcc: 'Yn poeni am blentyn ar-lein? Mae llinell gymorth yr NSPCC yn siarad â rhieni: {phone}',
  },
  topic: {
    question: 'Am beth mae hyn?',
    summary: 'Am beth mae hyn',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      school: 'Yr ysgol',
      'online-safety': 'Bod yn ddiogel ar-lein',
      incident: 'Rhywbeth a ddigwyddodd',
      press: {
        seven: 'Papur newydd',
        eleven: 'Rwy’n ysgrifennu i bapur newydd',
        adult: 'Rwy’n holi ar ran papur newydd, radio neu deledu',
      },
      unknown: { seven: 'Dydw i ddim yn gwybod', eleven: 'Dydw i ddim yn gwybod', adult: 'Rhywbeth arall' },
    },
  },
  asked: {
    question: 'Beth ydych chi eisiau ei wybod?',
    hint: 'Ysgrifennwch fel y byddech yn ei ddweud. Mae’r hyn sydd gennym yn ysgrifenedig yn cael ei gynnig ar unwaith.',
    summary: 'Eich cwestiwn',
  },
  answered: 'Dyma pwy sy’n ei ateb: {readers}, erbyn {day}.',
} as const satisfies Translation<typeof en.question>
