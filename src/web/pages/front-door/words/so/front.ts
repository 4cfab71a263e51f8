import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'Noo sheeg, ama na weydii',
  lead: 'Halkan waxaad dugsigan uga sheegi kartaa wax. Akoon uma baahnid, mana aha inaad sheegto cidda aad tahay.',
  openNow: 'Dugsigu hadda wuu furan yahay, ilaa {time}.',
  closedUntil: 'Dugsigu hadda wuu xiran yahay. Wuxuu furmayaa: {when}.',
  today: 'maanta {time}',
  anyTime: 'Waqti kasta waad qori kartaa. Qof ayaa akhriya marka dugsigu furan yahay.',
  doors: {
    happened: {
      title: 'Wax baa ka dhacay onlayn',
      about: 'Sheeko qoraal (chat), ciyaar ama app gudaheed. Adiga ama qof kale ayay ku dhacday.',
    },
    worried: {
      title: 'Wax dugsiga ka jira ayaan ka walaacsanahay',
      about: 'Waan rabnaa inaan ogaanno, waana kuu jawaabnaa.',
    },
    question: {
      title: 'Su’aal ayaan qabaa',
      about: 'Dugsiga, ama sida onlayn loogu badbaado.',
    },
    families: {
      title: 'Qoysaska',
      about: 'Da’da app kasta, sida looga wada hadlo, iyo meesha caawimo laga helo.',
    },
  },
  receipt: 'Waxaan haystaa lix eray oo rasiid ah',
  receiptAbout: 'Hore ayaad wax noogu sheegtay, lix eray ayaadna naga haysataa.',
  policy: 'Waxa siyaasaddeennu tiraahdo',
  listening: 'Waxa aan dhegaysanno iyo sababta',
  helpTitle: 'Haddii qof hadda khatar ku jiro',
  helpLead: 'Dugsiga ha sugin. Wac cid hadda diyaar ah.',
  contactTitle: 'Dugsiga',
  madeUp: 'Dugsigani waa mid mala-awaal ah. Waa tusaale uun: ha u sheegin wax run ah.',
} as const satisfies Translation<typeof en.front>
