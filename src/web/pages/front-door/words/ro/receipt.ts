import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Mulțumim că ne-ai spus',
    eleven: 'Mulțumim că ne-ai spus',
    adult: 'Vă mulțumim. Mesajul a ajuns',
  },
  brave: {
    seven: 'Ai făcut bine că ai spus. Nu este vina ta.',
    eleven: 'Ai făcut bine că ai spus. Nu este vina ta.',
    adult: 'Ați făcut bine că ne-ați spus.',
  },
  readers: 'Citește: {readers}.',
  heading: {
    seven: 'Cele șase cuvinte ale tale',
    eleven: 'Cele șase cuvinte ale tale',
    adult: 'Confirmarea: șase cuvinte',
  },
  keep: {
    seven: 'Scrie-le sau desenează-le. Cu ele poți să te întorci și să vezi răspunsul nostru. Doar tu le ai.',
    eleven:
      'Scrie-le. Cu ele poți să te întorci, să citești răspunsul nostru și să scrii mai mult. Doar tu le ai.',
    adult:
      'Scrieți-le. Cu ele puteți reveni, citi răspunsul nostru și adăuga ceva. Doar dumneavoastră le aveți.',
  },
  inEnglish: 'Cele șase cuvinte sunt în engleză. Scrie-le exact așa cum sunt aici.',
  lost: {
    seven: 'Nu le putem găsi din nou pentru tine. Dacă se pierd, spune-ne pur și simplu încă o dată.',
    eleven: 'Nu le putem găsi din nou pentru tine. Dacă le pierzi, spune-ne încă o dată.',
    adult: 'Nu le putem găsi din nou: nu păstrăm o copie. Dacă se pierd, ne puteți spune încă o dată.',
  },
  print: 'Tipărește această pagină',
  printed: 'Oricine are această hârtie poate citi ce s-a scris.',
  code: 'Un cod cu adresa paginii la care se revine. Cele șase cuvinte sunt în textul codului.',
  codeAbout: 'Pentru telefon: acest cod conține adresa la care se revine și cele șase cuvinte ca text.',
  back: 'Se revine aici: {address}',
  next: {
    title: 'Ce urmează',
    read: 'Cineva citește când școala este deschisă.',
    answer: {
      seven: 'Îți scriu un răspuns. Uită-te aici {day}.',
      eleven: 'Îți scriu un răspuns aici. Uită-te din nou {day}.',
      adult: 'Vă răspund aici. Vă rugăm să reveniți {day}.',
    },
    help: {
      seven: 'Dacă se înrăutățește, nu aștepta: sună la 0800 1111 sau 999.',
      eleven: 'Dacă se înrăutățește, nu aștepta: sună la Childline, 0800 1111, sau la 999.',
      adult: 'Dacă se înrăutățește, nu ne așteptați: în caz de pericol sunați la 999.',
    },
  },
  done: 'Le-am scris',
} as const satisfies Translation<typeof en.receipt>
