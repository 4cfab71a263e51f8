import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What stands on many pages. */
export const shared = {
  skip: 'U gudub qaybta ugu muhiimsan',
  language: {
    title: 'Luqadda',
    others: 'Luqadaha kale',
    unread:
      'Boggan waa la turjumay, weli se qof luqaddan ku hadla ma akhriyin. Haddii wax kuu caddayn waayaan, waxaa la raacayaa bogga Ingiriisiga ah.',
    readIn: 'Su’aalaha waxaa lagu akhriyay',
  },
  home: 'Tag bogga hore ee {school}',
  help: {
    police: 'Haddii qof hadda dhaawac gaari karo, wac 999',
    policeAbout: 'Booliis, ambalaas ama dab-damis. Waa bilaash, cidna kama xumaanayso haddii aadan hubin.',
    childline: 'Childline, qof kasta oo ka yar 19 sano',
    childlineAbout: 'Habeen iyo maalinba. Waa bilaash. Kama muuqanayo biilka telefoonka.',
    ceop: 'CEOP, haddii qof uu onlayn ku sameeyo ilmo wax galmo la xiriira',
    ceopAbout: 'Waa bog booliisku leeyahay. Waxaa akhriya dad yaqaan waxa la sameeyo.',
    nspcc: 'Khadka caawinta NSPCC, ee dadka waaweyn ee ka walaacsan ilmo',
    school: 'Wac dugsiga',
    schoolAbout: 'Marka uu furan yahay.',
  },
  exit: {
    link: 'Ka bax boggan hadda',
    about: 'Waxaa furmaya bogga cimilada.',
    keys: 'Si aad uga baxdo: riix Esc saddex jeer.',
    title: 'Waxa qalabkaagu weli xasuusan yahay',
    how: {
      seven:
        'Riix badhanka cas ee kor ku yaal. Waxaad arkaysaa cimilada, bogganna wuu baxayaa. Waxaad kaloo riixi kartaa badhanka Esc saddex jeer.',
      eleven:
        'Riix badhanka cas ee kor ku yaal, ama badhanka Esc saddex jeer. Waxaad arkaysaa cimilada, wixii aad halkan ku qortayna way tirmayaan.',
      adult:
        'Riix badhanka cas ee kor ku yaal, ama badhanka Esc saddex jeer. Waxaad arkaysaa bog ku saabsan cimilada, wixii aad halkan ku qortayna way tirmayaan.',
    },
    history: {
      seven:
        'Telefoonkaagu weli wuu xasuusnaan karaa inaad joogtay bog dugsigaagu leeyahay. Ma xasuusto waxa aad qortay.',
      eleven:
        'Telefoonkaagu wuxuu hayn karaa liiska bogagga aad aragtay, dugsiganna wuu ku jiri karaa. Waxa aad qortay kuma jiraan. Daaqadda gaarka ah (private window) liis ma hayso.',
      adult:
        'Qalabku wuxuu dugsigan ku hayn karaa liiska bogagga la arkay, laakiin ma hayo waxa aad qortay. Daaqadda gaarka ah (private window) liis noocaas ah ma hayso, shabakadda aad isticmaashana waxay hayn kartaa mid iyada u gaar ah.',
    },
  },
  errors: {
    things: { one: 'Fadlan hal shay eeg', other: 'Fadlan {count} shay eeg' },
    marker: 'Khalad:',
  },
  go: {
    on: 'Sii wad',
    back: 'Dib u noqo',
    change: 'Beddel',
    send: 'Dir',
    unsure: 'Ma garanayo',
    optional: '(waad ka tagi kartaa)',
  },
  offline: 'Hadda internet ma jiro. Waxa aad qortay weli waa halkan. Fadlan mar kale isku day wax yar kadib.',
  pageTitle: 'Bogga {number}',
  lastPage: 'Bogga ugu dambeeya',
  nothing: 'Lagama jawaabin',
  tooLong:
    'Qoraalkani aad buu u dheer yahay, mana qaadi karno. Fadlan isticmaal ugu badnaan {most} xaraf. Hadda wuxuu leeyahay {length}.',
  wait: {
    title: 'Fadlan wax yar sug',
    text: {
      seven:
        'Dad badan ayaa hadda wax qoraya. Erayadaadu boggan ayay ku badbaadsan yihiin. Fadlan wax yar sug.',
      eleven:
        'Wax badan ayaa hadda soo gelaya. Waxa aad qortay boggan ayay ku badbaadsan yihiin, wax yar kadibna waa la dirayaa.',
      adult:
        'Wax badan ayaa hadda ka imanaya shabakaddaada. Waxa aad qortay boggan ayay ku badbaadsan yihiin. Waxba lama diidayo: wax yar uun baa ka raagaya.',
    },
    left: {
      one: 'Sug inta hal ilbiriqsi ka dhammaanayo. Kadib riix badhanka.',
      other: 'Sug inta {count} ilbiriqsi ka dhammaanayaan. Kadib riix badhanka.',
    },
    working:
      'Telefoonkaagu wuxuu samaynayaa xisaab, si aan u ogaanno in qof bini’aadam ahi wax qorayo. Isaga ayaa iska sii wadanaya.',
    button: 'Hadda dir',
    soon: {
      one: 'Wax yar baad ka soo hormartay. Waxba ma lumin. Fadlan sug hal ilbiriqsi, kadib badhanka mar kale riix.',
      other:
        'Wax yar baad ka soo hormartay. Waxba ma lumin. Fadlan sug {count} ilbiriqsi, kadib badhanka mar kale riix.',
    },
  },
  refused: 'Lama dirin',
  jobsReading: 'Dhammaan dadka arki kara: {jobs}.',
  jobs: {
    communications: 'dadka wax u qora dugsiga',
    office: 'xafiiska dugsiga',
    dsl: 'qofka u xilsaaran badbaadada carruurta (DSL)',
    'deputy-dsl': 'ku-xigeenka qofka u xilsaaran badbaadada carruurta',
    headteacher: 'maamulaha dugsiga',
    'trust-safeguarding-lead': 'qofka u xilsaaran badbaadada carruurta ee {trust}',
    'trust-communications': 'dadka wax u qora {trust}',
    administrator: 'qofka maamula nidaamka',
    auditor: 'hubiyaha',
  },
  roles: {
    dsl: {
      seven: 'qofka weyn ee dugsigaaga ee shaqadiisu tahay inuu carruurta badbaadiyo (DSL)',
      eleven: 'qofka dugsiga jooga ee ilaaliya badbaadada ardayda (DSL)',
      adult: 'qofka dugsiga ugu xilsaaran badbaadada carruurta (DSL)',
    },
    headteacher: {
      seven: 'maamulaha dugsigaaga',
      eleven: 'maamulaha dugsiga',
      adult: 'maamulaha dugsiga',
    },
    'headteacher-or-dsl': {
      seven: 'maamulaha dugsigaaga, ama qofka weyn ee shaqadiisu tahay inuu carruurta badbaadiyo (DSL)',
      eleven: 'maamulaha dugsiga, ama qofka ilaaliya badbaadada ardayda (DSL)',
      adult: 'maamulaha dugsiga ama qofka u xilsaaran badbaadada carruurta (DSL)',
    },
    trust: {
      seven: 'qof aan dugsigaaga ka shaqayn, oo dugsiyo badan daryeela ({trust})',
      eleven:
        'qofka badbaadada u xilsaaran ee {trust}, oo ah cidda dugsiga maamusha. Dugsigaaga kama shaqeeyo',
      adult: 'qofka u xilsaaran badbaadada carruurta ee {trust}, oo aan dugsiga joogin',
    },
    office: 'xafiiska dugsiga',
    communications: 'dadka wax u qora dugsiga',
  },
} as const satisfies Translation<typeof en.shared>
