import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The questions that every door asks. */
export const who = {
  who: {
    question: 'Pwy ydych chi?',
    hint: 'Dim ond er mwyn i ni holi yn y geiriau iawn. Does dim angen eich enw arnom.',
    summary: 'Pwy sy’n dweud',
    missing: 'Dewiswch pwy ydych chi.',
    answers: {
      'pupil-7': 'Disgybl ydw i, 7 i 10 oed',
      'pupil-11': 'Disgybl ydw i, 11 oed neu’n hŷn',
      parent: 'Rhiant neu ofalwr ydw i',
      staff: 'Rwy’n gweithio neu’n helpu yn yr ysgol',
      other: 'Rhywun arall ydw i',
    },
  },
  danger: {
    question: {
      seven: 'Oes rhywun mewn perygl nawr?',
      eleven: 'Oes rhywun mewn perygl yr eiliad hon?',
      adult: 'A oes rhywun mewn perygl nawr?',
    },
    hint: {
      seven: 'Perygl yw pan all rhywun gael niwed heddiw. Rwyt ti’n cyfrif hefyd.',
      eleven: 'Gall rhywun gael niwed heddiw, neu wneud niwed i’w hun. Rwyt ti’n cyfrif hefyd.',
      adult: 'Gallai rhywun gael niwed heddiw, neu wneud niwed i’w hun.',
    },
    summary: 'A oes rhywun mewn perygl nawr?',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: { yes: 'Oes', no: 'Nac oes', unknown: 'Dydw i ddim yn siŵr' },
  },
  safe: {
    question: {
      seven: 'Gofyn am help nawr',
      eleven: 'Help yn gyntaf',
      adult: 'Help sydd yno nawr yn gyntaf',
    },
    hint: {
      seven:
        'Gall gymryd amser nes bod rhywun yn yr ysgol yn darllen hyn. Mae’r bobl hyn yno nawr. Gelli di eu ffonio ar dy ben dy hun. Neu cer at oedolyn rwyt ti’n ymddiried ynddo.',
      eleven:
        'Gall gymryd amser nes bod rhywun yn yr ysgol yn darllen hyn. Mae’r bobl hyn yno ar unwaith. Gall oedolyn rwyt ti’n ymddiried ynddo ffonio gyda ti.',
      adult: 'Gall gymryd amser nes bod rhywun yn yr ysgol yn darllen hyn. Mae’r bobl hyn yno ar unwaith.',
    },
    on: {
      seven: 'Ymlaen, i ddweud wrth yr ysgol hefyd',
      eleven: 'Ymlaen, i ddweud wrth yr ysgol hefyd',
      adult: 'Ymlaen, i ddweud wrth yr ysgol hefyd',
    },
    summary: 'Help',
  },
  trouble: {
    question: {
      seven: 'Fyddai’n ddrwg petai’r person hwn yn ei ddarllen?',
      eleven: 'Fyddai’n broblem petai’r person hwn yn ei ddarllen?',
      adult: 'A fyddai’n broblem petai’r person sydd fel arfer yn darllen hyn yn ei ddarllen?',
    },
    usual: {
      seven: 'Dyma pwy sy’n ei ddarllen gyntaf: {readers}.',
      eleven: 'Dyma pwy sydd fel arfer yn ei ddarllen gyntaf: {readers}.',
      adult: 'Dyma pwy sydd fel arfer yn ei ddarllen gyntaf: {readers}.',
    },
    why: {
      seven:
        'Efallai ei fod amdanyn nhw. Efallai fod ofn arnat ti. Wedyn bydd rhywun o’r tu allan i dy ysgol yn ei ddarllen.',
      eleven:
        'Efallai ei fod amdanyn nhw, neu am ffrind iddyn nhw. Wedyn fydd neb yn dy ysgol yn ei ddarllen.',
      adult:
        'Gall fod amdanyn nhw, neu am rywun agos atyn nhw. Wedyn ni fydd neb yn yr ysgol yn ei ddarllen.',
    },
    summary: 'Problem os yw’r person arferol yn ei ddarllen?',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      no: {
        label: {
          seven: 'Na, gallan nhw ei ddarllen',
          eleven: 'Na, cân nhw ei ddarllen',
          adult: 'Na, cân nhw ei ddarllen',
        },
        hint: 'Wedyn dyma pwy sy’n ei ddarllen gyntaf: {readers}',
      },
      yes: {
        label: { seven: 'Byddai, yn ddrwg', eleven: 'Byddai, yn broblem', adult: 'Byddai' },
        hint: 'Wedyn mae’n mynd at {trust}',
      },
      'not-sure': {
        label: 'Dydw i ddim yn siŵr',
        hint: 'Mae hynny’n cyfrif fel byddai: mae’n mynd at {trust}',
      },
    },
  },
  reads: {
    question: 'Pwy fydd yn darllen hyn?',
    outside: {
      seven: 'Dyma pwy sy’n ei ddarllen: {readers}. Does neb yn dy ysgol yn ei weld.',
      eleven: 'Dyma pwy sy’n ei ddarllen: {readers}. Does neb yn dy ysgol yn ei weld.',
      adult: 'Dyma pwy sy’n ei ddarllen: {readers}. Nid oes neb yn yr ysgol yn ei weld.',
    },
    summary: 'Pwy fydd yn ei ddarllen',
  },
  secrets: {
    title: {
      seven: 'Beth allwn ni ddim ei gadw i ni’n hunain',
      eleven: 'Beth allwn ni ddim ei gadw i ni’n hunain',
      adult: 'Beth fyddai’n rhaid ei basio ymlaen',
    },
    text: {
      seven:
        'Os yw plentyn yn cael niwed, neu’n gallu cael niwed, rhaid i ni ddweud wrth y bobl sy’n gallu ei stopio. Dim ond wrth y rhai sydd angen gwybod.',
      eleven:
        'Os wyt ti neu rywun arall yn cael niwed neu’n gallu cael niwed, rhaid i ni ddweud wrth y bobl sy’n gallu ei stopio: gofal cymdeithasol, neu’r heddlu. Dim ond nhw sy’n cael gwybod, a dim ond yr hyn sydd ei angen. Allwn ni ddim addo cadw hynny’n gyfrinach.',
      adult:
        'Lle gall plentyn fod mewn perygl neu lle gall trosedd fod wedi digwydd, rhaid i’r ysgol ddweud wrth ofal cymdeithasol plant neu’r heddlu, beth bynnag yw dymuniad neb. Dim ond y rhai sydd angen gwybod sy’n cael gwybod. Felly ni all neb addo cyfrinachedd llwyr i chi.',
    },
    known: {
      seven:
        'Os nad wyt ti’n dweud pwy wyt ti, dydyn ni ddim yn gwybod. Ond gall rhywun ddyfalu o’r hyn rwyt ti’n ei ysgrifennu.',
      eleven:
        'Os nad wyt ti’n dweud pwy wyt ti, allwn ni ddim dweud wrth neb. Gall rhywun ddyfalu o hyd o’r hyn rwyt ti’n ei ysgrifennu.',
      adult:
        'Ni allwn basio ymlaen yr hyn nad ydych yn ei ddweud wrthym amdanoch eich hun. Gall rhywun ddyfalu o hyd pwy a’i hysgrifennodd.',
    },
  },
  words: {
    question: {
      seven: 'Dweda wrthym yn dy eiriau dy hun',
      eleven: 'Dweda wrthym yn dy eiriau dy hun',
      adult: 'Dywedwch wrthym yn eich geiriau eich hun',
    },
    hint: {
      seven: 'Mae ychydig eiriau’n ddigon. Gelli di ei adael yn wag. Does dim ots am sillafu.',
      eleven: 'Pwy, beth, ble a phryd, hyd y gwyddost ti. Does dim ots am sillafu.',
      adult:
        'Pwy, beth, ble a phryd, hyd y gwyddoch. Os oes modd ei weld yn rhywle, rhowch gyfeiriad y dudalen.',
    },
    pictures: {
      seven: 'Paid ag anfon llun o gorff neb. Paid â chopïo un. Mae geiriau’n ddigon.',
      eleven: 'Paid ag anfon lluniau o gorff plentyn, a phaid â chopïo rhai; dweda wrthym mewn geiriau.',
      adult:
        'Peidiwch ag anfon lluniau o gorff plentyn, a pheidiwch â chopïo rhai; dywedwch wrthym mewn geiriau.',
    },
    summary: 'Yn eich geiriau eich hun',
  },
  you: {
    question: {
      seven: 'Wyt ti eisiau dweud dy enw?',
      eleven: 'Wyt ti eisiau dweud pwy wyt ti?',
      adult: 'Ydych chi eisiau dweud pwy ydych chi?',
    },
    hint: {
      seven:
        'Does dim rhaid. Ar y diwedd cei di chwe gair. Gyda nhw gelli di ddod yn ôl a darllen ein hateb.',
      eleven:
        'Does dim rhaid. Ar y diwedd cei di chwe gair, a gyda nhw gelli di ddod yn ôl a darllen ein hateb.',
      adult:
        'Does dim rhaid. Ar y diwedd cewch dderbynneb o chwe gair, a gyda hi gallwch ddod yn ôl a darllen ein hateb.',
    },
    summary: 'Eich enw',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      anonymous: { label: 'Dim enw', hint: 'Dydyn ni ddim yn gwybod pwy sy’n ysgrifennu.' },
      pseudonym: {
        label: 'Enw gwneud',
        hint: {
          seven: 'Fel “Llwynog Glas”. Ysgrifenna fe isod.',
          eleven: 'Fel “Llwynog Glas”. Ysgrifenna fe isod.',
          adult: 'Er mwyn i ni allu eich cyfarch. Ysgrifennwch ef isod.',
        },
      },
      named: {
        label: { seven: 'Fy enw go iawn', eleven: 'Fy enw go iawn', adult: 'Fy enw fy hun' },
        hint: {
          seven: 'Wedyn gallwn ni ddod i dy helpu di. Ysgrifenna fe isod.',
          eleven: 'Wedyn gallwn ni ddod i siarad â ti. Ysgrifenna fe isod.',
          adult: 'Wedyn gallwn gysylltu â chi. Ysgrifennwch ef isod.',
        },
      },
    },
    name: 'Yr enw',
    nameMissing: 'Ysgrifennwch yr enw, neu dewiswch beidio â rhoi un.',
    contact: {
      seven: 'Dy ddosbarth',
      eleven: 'Dy ddosbarth, neu sut gallwn ni gysylltu â ti',
      adult: 'Cyfeiriad e-bost neu rif ffôn',
    },
    contactHint: {
      seven: 'Dim ond gyda dy enw go iawn.',
      eleven: 'Dim ond gyda dy enw go iawn.',
      adult: 'Dim ond gyda’ch enw eich hun. Rhowch un lle nad oes neb yn darllen na ddylai.',
    },
  },
  check: {
    title: { seven: 'Ydy hyn yn iawn?', eleven: 'Ydy hyn yn iawn?', adult: 'Edrychwch drosto cyn ei anfon' },
    text: {
      seven: 'Does dim wedi’i anfon eto. Gelli di ei newid.',
      eleven: 'Does dim wedi’i anfon eto. Gelli di newid unrhyw beth.',
      adult: 'Does dim wedi’i anfon eto, a does dim yn cael ei gadw tan hynny. Gallwch newid unrhyw beth.',
    },
  },
} as const satisfies Translation<typeof en.who>
