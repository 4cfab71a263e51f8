import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A worry about something at school. */
export const concern = {
  title: 'Rwy’n poeni am rywbeth yn yr ysgol',
  intro: {
    title: 'Dywedwch wrthym beth sy’n eich poeni',
    text: 'Mae rhywun yn ei ddarllen yn breifat ac yn eich ateb. Cewch fod yn ddig: ysgrifennwch fel y mae. Gwell gennym wybod.',
    nothing: 'Does dim yn cael ei anfon cyn y dudalen olaf.',
  },
  topic: {
    question: 'Am beth mae hyn?',
    summary: 'Am beth mae hyn',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      wellbeing: {
        seven: 'Sut mae plant yn trin ei gilydd',
        eleven: 'Sut mae disgyblion yn trin ei gilydd',
        adult: 'Sut mae fy mhlentyn neu blentyn arall, neu sut mae plant eraill yn ei drin',
      },
      treated: {
        seven: 'Sut mae oedolyn yn ein trin ni',
        eleven: 'Sut mae oedolyn yn yr ysgol yn ein trin ni',
        adult: 'Beth wnaeth neu na wnaeth oedolyn yn yr ysgol',
      },
      school: {
        seven: 'Rhywbeth arall yn yr ysgol',
        eleven: 'Gwersi, rheolau, neu rywbeth arall yn yr ysgol',
        adult: 'Gwersi, rheolau, yr adeilad, neu rywbeth arall yn yr ysgol',
      },
      data: {
        label: {
          seven: 'Dywedodd neu dangosodd rhywun rywbeth preifat amdana i',
          eleven: 'Beth mae’r ysgol yn ei wneud â gwybodaeth amdana i',
          adult: 'Beth mae’r ysgol yn ei wneud â gwybodaeth bersonol (cwyn diogelu data)',
        },
        hint: {
          seven: 'Fel llun, neu ble rwyt ti’n byw.',
          eleven: 'Fel lluniau, marciau, iechyd neu gyfeiriadau.',
          adult: 'Rydym yn cadarnhau ei bod gennym o fewn 30 diwrnod, ac yn edrych i mewn iddi heb oedi.',
        },
      },
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  about: {
    question: 'Am bwy mae hyn?',
    hint: {
      seven:
        'Does neb yn penderfynu am rywbeth a wnaethon nhw. Os yw am y pennaeth, mae rhywun o’r tu allan i dy ysgol yn ei ddarllen.',
      eleven:
        'Does neb yn penderfynu am eu hunain. Os yw am y pennaeth, does neb yn yr ysgol yn ei ddarllen.',
      adult:
        'Nid oes neb yn delio â phryder amdanyn nhw eu hunain. Mae un am y pennaeth yn mynd at {trust}, ac nid oes neb yn yr ysgol yn ei ddarllen.',
    },
    answers: {
      pupil: { seven: 'Plentyn arall', eleven: 'Disgybl arall', adult: 'Fy mhlentyn, neu ddisgybl arall' },
    },
  },
  stage: {
    question: {
      seven: 'Wyt ti wedi dweud wrth rywun yn yr ysgol o’r blaen?',
      eleven: 'Wyt ti wedi dweud wrth rywun yn yr ysgol o’r blaen?',
      adult: 'Ydych chi wedi codi hyn gyda ni o’r blaen?',
    },
    summary: 'Wedi’i godi o’r blaen',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      new: { seven: 'Na', eleven: 'Na, mae hyn yn newydd', adult: 'Na, dyma’r tro cyntaf' },
      unresolved: {
        seven: 'Do, a wnaeth e ddim helpu',
        eleven: 'Do, ond dyw e ddim wedi’i ddatrys',
        adult: 'Do, buom yn siarad, ac nid yw wedi’i setlo',
      },
      formal: {
        seven: 'Do, ac mae fy nheulu wedi cwyno',
        eleven: 'Do, ac rydyn ni eisiau cwyno',
        adult: 'Do, a chwyn ffurfiol yw hon',
      },
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  help: {
    question: 'Beth fyddai’n helpu?',
    hint: {
      seven: 'Gelli di ei adael yn wag.',
      eleven: 'Gelli di ei adael yn wag.',
      adult: 'Beth fyddai’n rhaid iddo fod yn wahanol i unioni pethau? Gallwch ei adael yn wag.',
    },
    summary: 'Beth fyddai’n helpu',
  },
  dates: {
    title: 'Beth sy’n digwydd nesaf',
    talk: 'Bydd rhywun yn cysylltu i siarad amdano erbyn {day}.',
    procedure: 'Bydd y drefn gwyno’n dechrau erbyn {day}.',
    answer: 'Byddwn yn ateb erbyn {day}.',
    data: 'Byddwn yn cadarnhau’n ysgrifenedig ei bod gennym erbyn {day}, sydd o fewn 30 diwrnod, ac yn dweud wrthych beth ddaeth ohoni.',
    dataOffice:
      'Os nad yw ein hateb yn eich bodloni, gallwch fynd at Swyddfa’r Comisiynydd Gwybodaeth: ico.org.uk.',
    unsettled: 'Os nad yw hynny’n ei setlo, gallwch ei wneud yn gŵyn ffurfiol, ac wedyn gofyn am banel.',
    where: {
      seven: 'Byddi di’n darllen ein hateb gyda dy chwe gair.',
      eleven: 'Byddi di’n darllen ein hateb gyda dy chwe gair.',
      adult:
        'Os gadawoch gyfeiriad e-bost neu rif, byddwn yn ei ddefnyddio. Fel arall byddwch yn darllen ein hateb gyda’ch derbynneb.',
    },
  },
} as const satisfies Translation<typeof en.concern>
