import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What stands on many pages. */
export const shared = {
  skip: 'Neidio i’r brif ran',
  language: {
    title: 'Iaith',
    others: 'Ieithoedd eraill',
    unread:
      'Cyfieithiad yw’r dudalen hon, ac nid oes neb sy’n siarad Cymraeg wedi’i ddarllen eto. Os nad yw rhywbeth yn glir, y dudalen Saesneg sy’n cyfrif.',
    readIn: 'Iaith y cwestiynau',
  },
  home: 'I dudalen gyntaf {school}',
  help: {
    police: 'Os gallai rhywun gael niwed nawr, ffoniwch 999',
    policeAbout:
      'Yr heddlu, ambiwlans neu’r frigâd dân. Mae am ddim, a does dim ots gan neb os nad ydych yn siŵr.',
    childline: 'Childline, i bawb dan 19',
    childlineAbout: 'Ddydd a nos. Mae am ddim. Fydd e ddim i’w weld ar fil ffôn.',
    ceop: 'CEOP, os yw rhywun yn gwneud rhywbeth rhywiol i blentyn ar-lein',
    ceopAbout: 'Tudalen gan yr heddlu. Mae pobl sy’n gwybod beth i’w wneud yn ei darllen.',
    nspcc: 'Llinell gymorth yr NSPCC, i oedolion sy’n poeni am blentyn',
    school: 'Ffoniwch yr ysgol',
    schoolAbout: 'Pan fydd ar agor.',
  },
  exit: {
    link: 'Gadael nawr',
    about: 'Mae’n mynd at y tywydd.',
    keys: 'Gadael: gwasgwch Esc dair gwaith.',
    title: 'Beth mae’ch dyfais yn dal i’w gofio',
    how: {
      seven:
        'Gwasga’r botwm coch ar y top. Byddi di’n gweld y tywydd, a bydd y dudalen hon wedi mynd. Gelli di hefyd wasgu’r fysell Esc dair gwaith.',
      eleven:
        'Gwasga’r botwm coch ar y top, neu’r fysell Esc dair gwaith. Byddi di’n gweld y tywydd, a bydd yr hyn rwyt ti wedi’i ysgrifennu yma wedi mynd.',
      adult:
        'Gwasgwch y botwm coch ar y top, neu’r fysell Esc dair gwaith. Byddwch yn gweld tudalen am y tywydd, a bydd yr hyn rydych wedi’i ysgrifennu yma wedi mynd.',
    },
    history: {
      seven:
        'Efallai fod dy ffôn yn dal i gofio dy fod ar dudalen dy ysgol. Dyw e ddim yn cofio beth wnest ti ysgrifennu.',
      eleven:
        'Efallai fod dy ffôn yn cadw rhestr o’r tudalennau welaist ti, a gall yr ysgol hon fod arni. Dyw’r hyn ysgrifennaist ti ddim arni. Dyw ffenestr breifat ddim yn cadw rhestr.',
      adult:
        'Gall y ddyfais ddal i restru’r ysgol hon ymhlith y tudalennau a welwyd, ond nid yr hyn a ysgrifennwyd gennych. Nid yw ffenestr breifat yn cadw rhestr o’r fath, a gall y rhwydwaith rydych yn ei ddefnyddio gadw ei restr ei hun.',
    },
  },
  errors: {
    things: {
      one: 'Edrychwch ar un peth',
      two: 'Edrychwch ar {count} beth',
      few: 'Edrychwch ar {count} pheth',
      many: 'Edrychwch ar {count} pheth',
      other: 'Edrychwch ar {count} peth',
    },
    marker: 'Gwall:',
  },
  go: {
    on: 'Ymlaen',
    back: 'Yn ôl',
    change: 'Newid',
    send: 'Anfon',
    unsure: 'Dydw i ddim yn gwybod',
    optional: '(does dim rhaid ateb hyn)',
  },
  offline:
    'Does dim rhwydwaith ar hyn o bryd. Mae’r hyn a ysgrifennwyd yma o hyd. Rhowch gynnig arall arni mewn eiliad.',
  pageTitle: 'Tudalen {number}',
  lastPage: 'Y dudalen olaf',
  nothing: 'Heb ei ateb',
  tooLong: 'Mae hyn yn rhy hir i ni. Hyn a hyn o lythrennau ar y mwyaf: {most}. Mae ganddo nawr: {length}.',
  wait: {
    title: 'Arhoswch eiliad',
    text: {
      seven: 'Mae llawer o bobl yn ysgrifennu nawr. Mae dy eiriau’n ddiogel ar y dudalen hon. Aros ychydig.',
      eleven:
        'Mae llawer yn dod i mewn nawr. Mae’r hyn ysgrifennaist ti’n ddiogel ar y dudalen hon, a bydd yn cael ei anfon mewn eiliad.',
      adult:
        'Mae llawer yn dod i mewn o’ch rhwydwaith nawr. Mae’r hyn a ysgrifennwyd gennych yn ddiogel ar y dudalen hon. Does dim yn cael ei wrthod: mae’n cymryd eiliad yn hirach.',
    },
    left: {
      one: 'Arhoswch nes bod un eiliad wedi mynd heibio. Wedyn gwasgwch y botwm.',
      other: 'Arhoswch nes bod {count} eiliad wedi mynd heibio. Wedyn gwasgwch y botwm.',
    },
    working:
      'Mae’r ffôn yn gwneud sym, er mwyn i ni wybod mai person sy’n ysgrifennu. Mae’n mynd ymlaen ohono’i hun.',
    button: 'Anfon nawr',
    soon: {
      one: 'Roedd hynny ychydig yn rhy gynnar. Does dim wedi’i golli. Arhoswch un eiliad, wedyn gwasgwch y botwm eto.',
      other:
        'Roedd hynny ychydig yn rhy gynnar. Does dim wedi’i golli. Arhoswch {count} eiliad, wedyn gwasgwch y botwm eto.',
    },
  },
  refused: 'Ni chafodd ei anfon',
  jobsReading: 'Pawb sy’n gallu ei weld: {jobs}.',
  jobs: {
    communications: 'y bobl sy’n ysgrifennu dros yr ysgol',
    office: 'swyddfa’r ysgol',
    dsl: 'yr arweinydd diogelu (DSL)',
    'deputy-dsl': 'y dirprwy arweinydd diogelu',
    headteacher: 'y pennaeth',
    'trust-safeguarding-lead': 'arweinydd diogelu {trust}',
    'trust-communications': 'y bobl sy’n ysgrifennu dros {trust}',
    administrator: 'y gweinyddwr',
    auditor: 'yr archwilydd',
  },
  roles: {
    dsl: {
      seven: 'yr oedolyn yn dy ysgol sydd â’r gwaith o gadw plant yn ddiogel (y DSL)',
      eleven: 'y person yn yr ysgol sy’n gofalu am ddiogelwch disgyblion (y DSL)',
      adult: 'arweinydd diogelu dynodedig (DSL) yr ysgol',
    },
    headteacher: { seven: 'pennaeth dy ysgol', eleven: 'y pennaeth', adult: 'y pennaeth' },
    'headteacher-or-dsl': {
      seven: 'pennaeth dy ysgol, neu’r oedolyn sydd â’r gwaith o gadw plant yn ddiogel (y DSL)',
      eleven: 'y pennaeth, neu’r person sy’n gofalu am ddiogelwch disgyblion (y DSL)',
      adult: 'y pennaeth neu’r arweinydd diogelu dynodedig (DSL)',
    },
    trust: {
      seven: 'rhywun nad yw’n gweithio yn dy ysgol: maen nhw’n gofalu am lawer o ysgolion ({trust})',
      eleven: 'y person diogelwch yn {trust}, sy’n rhedeg yr ysgol. Dydyn nhw ddim yn gweithio yn dy ysgol',
      adult: 'arweinydd diogelu {trust}, nad yw yn yr ysgol',
    },
    office: 'swyddfa’r ysgol',
    communications: 'y bobl sy’n ysgrifennu dros yr ysgol',
  },
} as const satisfies Translation<typeof en.shared>
