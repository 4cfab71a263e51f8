import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'Dywedwch wrthym, neu holwch ni',
  lead: 'Gallwch ddweud rhywbeth wrth yr ysgol hon yma. Does dim angen cyfrif, a does dim rhaid dweud pwy ydych chi.',
  openNow: 'Mae’r ysgol ar agor nawr, tan {time}.',
  closedUntil: 'Mae’r ysgol ar gau. Bydd yn agor: {when}.',
  today: 'heddiw am {time}',
  anyTime: 'Gallwch ysgrifennu unrhyw bryd. Bydd rhywun yn ei ddarllen pan fydd yr ysgol ar agor.',
  doors: {
    happened: {
      title: 'Digwyddodd rhywbeth ar-lein',
      about: 'Mewn sgwrs, mewn gêm neu mewn ap. I chi, neu i rywun arall.',
    },
    worried: {
      title: 'Rwy’n poeni am rywbeth yn yr ysgol',
      about: 'Rydyn ni eisiau gwybod, ac rydyn ni’n ateb.',
    },
    question: { title: 'Mae gen i gwestiwn', about: 'Am yr ysgol, neu am fod yn ddiogel ar-lein.' },
    families: { title: 'I deuluoedd', about: 'Pa oed i ba ap, siarad amdano, a ble i gael help.' },
  },
  receipt: 'Mae gen i chwe gair',
  receiptAbout: 'Os ydych wedi dweud rhywbeth wrthym, a bod gennych chwe gair gennym ni',
  policy: 'Beth mae ein polisi’n ei ddweud (yn Saesneg)',
  listening: 'Beth rydyn ni’n gwrando arno, a pham (yn Saesneg)',
  helpTitle: 'Os oes rhywun mewn perygl nawr',
  helpLead: 'Peidiwch ag aros am yr ysgol. Ffoniwch rywun sydd yno nawr.',
  contactTitle: 'Yr ysgol',
  madeUp: 'Ysgol ddychmygol yw hon. Mae’n rhan o arddangosiad: peidiwch â dweud dim byd go iawn wrthi.',
} as const satisfies Translation<typeof en.front>
