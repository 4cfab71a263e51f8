import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Where a concern stands in the complaints procedure. */
export const stages = {
  title: 'Unde s-a ajuns',
  names: {
    informal: {
      seven: 'Vorbim despre asta.',
      eleven: 'Vorbim despre asta și încercăm să îndreptăm lucrurile.',
      adult: 'Vorbim cu dumneavoastră și încercăm să îndreptăm lucrurile.',
    },
    formal: {
      seven: 'Acum este o plângere oficială. Se uită cineva nou.',
      eleven: 'Acum este o plângere oficială. O cercetează cineva care nu s-a mai ocupat de ea.',
      adult:
        'Este o plângere oficială. O cercetează cineva care nu s-a mai ocupat de ea și răspunde în scris.',
    },
    panel: {
      seven: 'O ascultă trei oameni care nu au avut nicio legătură cu ea.',
      eleven: 'O ascultă o comisie: trei oameni care nu au avut nicio legătură cu ea.',
      adult:
        'O ascultă o comisie: trei oameni care nu au avut nicio legătură cu ea, dintre care unul este independent de școală. Puteți veni și puteți aduce pe cineva.',
    },
  },
  due: {
    acknowledge: {
      seven: 'Spunem că o avem, cel târziu {day}.',
      eleven: 'Spunem că o avem și cine se ocupă, cel târziu {day}.',
      adult: 'Spunem că o avem și cine se ocupă, cel târziu {day}.',
    },
    talk: 'Luăm legătura și vorbim despre asta, cel târziu {day}.',
    hear: 'Comisia se întâlnește cel târziu {day}.',
    answer: 'Răspundem cel târziu {day}.',
  },
  kept: 'Făcut.',
  late: 'Am întârziat. Ne pare rău. Ni s-a amintit.',
  data: 'Este o plângere despre date personale. Legea ne dă 30 de zile ca să spunem că o avem.',
  dataOffice:
    'Dacă răspunsul nostru nu este mulțumitor, vă puteți adresa Information Commissioner’s Office: ico.org.uk.',
  unsettled: {
    title: { seven: 'Nu s-a îndreptat?', eleven: 'Nu s-a îndreptat?', adult: 'Nu s-a rezolvat?' },
    formal: {
      seven: 'Poți cere să se uite cineva nou.',
      eleven: 'Poți face o plângere oficială. Atunci cercetează cineva nou.',
      adult: 'Puteți face o plângere oficială. Atunci o cercetează cineva care nu s-a mai ocupat de ea.',
    },
    panel: {
      seven: 'Poți cere să asculte alți trei oameni.',
      eleven: 'Poți cere o comisie: trei oameni care nu au avut nicio legătură cu asta.',
      adult:
        'Puteți cere o comisie: trei oameni care nu au avut nicio legătură cu asta ascultă ambele părți.',
    },
    buttons: {
      formal: {
        seven: 'Cere cuiva nou',
        eleven: 'Fă o plângere oficială',
        adult: 'Faceți o plângere oficială',
      },
      panel: { seven: 'Cere celor trei oameni', eleven: 'Cere o comisie', adult: 'Cereți o comisie' },
    },
    later: 'Dacă răspunsul nostru nu rezolvă, se poate cere aici etapa următoare.',
    last: 'După comisie se poate scrie la Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'Această etapă a fost cerută aici. Până acum nu s-a făcut nimic în ea.',
    button: { seven: 'Înapoi', eleven: 'M-am răzgândit', adult: 'M-am răzgândit' },
  },
  done: 'S-a notat, iar școala a fost anunțată. Noile termene se văd aici.',
} as const satisfies Translation<typeof en.stages>
