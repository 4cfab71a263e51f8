import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** How old for which app. */
export const ages = {
  title: 'Pa oed i ba ap?',
  lead: 'Mae tri ateb, a dydyn nhw ddim bob amser yr un fath. Mae gan ein polisi un, mae gan yr ap ei un ei hun, a gall y gyfraith fod â thrydydd. Felly rydyn ni’n dangos y tri, a phryd edrychodd rhywun ddiwethaf.',
  search: 'Chwilio am ap',
  which: 'Pa ap?',
  button: 'Chwilio',
  found: { one: 'Un ap o {all}.', other: '{count} ap o {all}.' },
  notFound:
    'Nid yw’r ap hwnnw ar ein rhestr. Edrychwch ar ei dudalen ei hun, neu yn y siop apiau. Tan hynny:',
  all: 'Dangos y cyfan',
  anyApp: 'Unrhyw ap neu gêm arall',
  policy: 'Ein polisi',
  app: 'Yr ap',
  law: 'Y gyfraith',
  none: 'heb ddod o hyd i un',
  later: '{age} o {day}',
  since: 'ers {day};',
  checked: 'edrychwyd {day}',
  unchecked: 'heb edrych eto',
  already: 'Os yw’ch plentyn yn ei ddefnyddio’n barod',
  report: 'Sut i adrodd am rywbeth yno',
  says: 'Pwy sy’n dweud',
  inEnglish: 'Dim ond yn Saesneg y mae’r hyn sydd yma am bob ap.',
  ifAlready: {
    calm: 'Peidiwch â gwylltio. Mae plentyn sy’n cael cerydd unwaith yn dweud dim y tro nesaf.',
    ask: 'Holwch beth mae’n ei hoffi amdano, a gadewch iddo ddangos pwy mae’n cwrdd â nhw yno.',
    private: 'Gwnewch y cyfrif yn breifat, a diffoddwch negeseuon gan ddieithriaid a’r lleoliad.',
    wait: 'Siaradwch am aros nes ei fod yn ddigon hen, a beth i’w ddefnyddio tan hynny. Os yw’n gadael, cadwch yr hyn y mae eisiau ei gadw, a dywedwch wrth ei ffrindiau ble i ddod o hyd iddo.',
    close: 'A ddylid cau’r cyfrif? Gwnewch hynny gyda’ch gilydd, yn y gosodiadau: {app}.',
    theApp: 'yr ap',
    wrong:
      'A aeth rhywbeth o’i le yno? Dywedwch wrth yr ysgol. Rydyn ni’n helpu, faint bynnag yw oed eich plentyn.',
  },
  reports: {
    none: 'Ni wyddom am ffordd sydd wedi’i gwirio. Rhowch gynnig ar y tri dot wrth ymyl y neges neu’r enw, a dewiswch ‘Report’.',
    checked: 'Edrychwyd ddiwethaf ar {day}.',
    unchecked: 'Does neb wedi edrych ar hyn eto.',
  },
  why: {
    title: 'Pam mae tri ffigur?',
    policy:
      'Mae ein polisi’n rhoi oed i bob ap. Mae apiau’n newid eu hoed o bryd i’w gilydd, ac ni all polisi ddal i fyny. WhatsApp yw’r enghraifft: mae’r polisi’n dweud 16, ac ers 11 Ebrill 2024 mae WhatsApp ei hun yn dweud 13 yn y DU. Gall teulu ddilyn yr un uchaf.',
    law: 'Ar 15 Mehefin 2026 dywedodd y llywodraeth ei bod eisiau oed cyfreithiol o 16 ar gyfer sawl ap, o wanwyn 2027. Nes bod cyfraith mewn grym, mae’r drydedd golofn yn aros yn wag.',
  },
  table: {
    caption: 'Isafswm oed',
    app: 'Ap',
    policy: 'Polisi',
    own: 'Ei un ei hun',
    law: 'Cyfraith',
    last: 'Edrychwyd ddiwethaf ar {day}.',
    note: '* Does neb wedi edrych ar hwn eto. Mae llinell yn golygu na ddaethom o hyd i un. Mae oedrannau’n newid: darllenwch dudalen yr ap ei hun cyn dibynnu ar un.',
  },
} as const satisfies Translation<typeof en.ages>
