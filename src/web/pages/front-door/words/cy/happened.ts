import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What happened online. */
export const happened = {
  title: 'Digwyddodd rhywbeth ar-lein',
  intro: {
    title: 'Dywedwch wrthym beth ddigwyddodd ar-lein',
    text: 'Mae’n cymryd tua phum munud, un cwestiwn ar y tro. Gallwch ddweud “Dydw i ddim yn gwybod” wrth bob un. Does neb yn cael cerydd am ddweud.',
    nothing:
      'Dydyn ni ddim yn gofyn pwy ydych chi. Nid yw’r dudalen hon yn cadw dim ar eich ffôn, a does dim yn cael ei anfon cyn y dudalen olaf.',
  },
  what: {
    question: 'Beth ddigwyddodd?',
    hint: {
      seven: 'Dewis bopeth sy’n ffitio.',
      eleven: 'Dewis bopeth sy’n ffitio.',
      adult: 'Dewiswch bopeth sy’n ffitio.',
    },
    summary: 'Beth ddigwyddodd',
    missing: {
      seven: 'Dewis un neu fwy. Gelli di ddewis “Dydw i ddim yn gwybod”.',
      eleven: 'Dewis beth sy’n ffitio, neu “Dydw i ddim yn gwybod”.',
      adult: 'Dewiswch beth sy’n ffitio, neu “Dydw i ddim yn gwybod”.',
    },
    answers: {
      unkind: {
        seven: 'Roedd rhywun yn gas, neu’n gadael rhywun allan',
        eleven: 'Mae rhywun yn cael ei bigo arno, ei wawdio neu ei adael allan',
        adult: 'Bwlio: mae rhywun yn cael ei frifo neu ei adael allan yn fwriadol',
      },
      rude: {
        seven: 'Defnyddiodd rhywun eiriau cas',
        eleven: 'Mae rhywun yn gas am berson neu am yr ysgol',
        adult: 'Rhywbeth sarhaus am berson neu am yr ysgol',
      },
      threat: {
        seven: 'Dywedodd rhywun y bydd yn brifo rhywun',
        eleven: 'Mae rhywun yn bygwth brifo rhywun',
        adult: 'Bygythiad: mae rhywun yn dweud y bydd rhywun yn cael ei frifo',
      },
      upsetting: {
        seven: 'Gwelais i rywbeth brawychus neu drist',
        eleven: 'Gwelais i rywbeth a wnaeth fy ypsetio',
        adult: 'Rhywbeth gofidus y gall plentyn ei weld',
      },
      picture: {
        seven: 'Rhannodd rhywun lun, a doedd y person ynddo ddim eisiau hynny',
        eleven: 'Cafodd llun, ffilm neu fanylion person eu rhannu, a doedden nhw ddim eisiau hynny',
        adult: 'Cafodd llun neu fanylion person eu rhannu heb ganiatâd',
      },
      body: {
        seven: 'Llun o rannau preifat, neu gofynnodd rhywun am un',
        eleven: 'Llun noeth neu rywiol o rywun dan 18, neu gofynnodd rhywun am un',
        adult: 'Llun noeth neu rywiol o rywun dan 18, go iawn neu ffug, neu gofynnodd rhywun am un',
      },
      blackmail: {
        seven: 'Dywedodd rhywun: gwna hyn, neu…',
        eleven: 'Blacmel: mae rhywun eisiau arian, lluniau neu dawelwch, neu fel arall…',
        adult: 'Blacmel: mae rhywun yn mynnu arian, lluniau neu dawelwch',
      },
      stranger: {
        seven: 'Mae rhywun dydw i ddim yn ei adnabod yn ysgrifennu ata i',
        eleven: 'Mae rhywun rydyn ni’n ei adnabod ar-lein yn unig eisiau lluniau, cyfrinachau neu gwrdd',
        adult: 'Mae dieithryn mewn cysylltiad â phlentyn',
      },
      'grown-up': {
        seven: 'Mae oedolyn o’r ysgol yn ysgrifennu ata i mewn ap',
        eleven: 'Mae oedolyn o’r ysgol mewn cysylltiad â fi neu ddisgybl arall mewn ap',
        adult: 'Mae oedolyn o’r ysgol mewn cysylltiad â disgybl ar gyfryngau cymdeithasol',
      },
      harmed: {
        seven: 'Gwnaeth oedolyn yn yr ysgol frifo neu ddychryn plentyn',
        eleven: 'Gwnaeth oedolyn yn yr ysgol frifo, dychryn neu niweidio disgybl',
        adult: 'Gwnaeth oedolyn o’r ysgol niweidio plentyn, neu dywedir hynny',
      },
      pretend: {
        seven: 'Mae rhywun yn esgus bod yn rhywun arall',
        eleven: 'Cyfrif sy’n esgus bod yn rhywun arall',
        adult: 'Cyfrif sy’n esgus bod yn ysgol neu’n berson',
      },
      fake: {
        seven: 'Llun neu ffilm wneud o rywun',
        eleven: 'Llun, ffilm neu lais ffug o rywun',
        adult: 'Llun, ffilm neu recordiad ffug o rywun',
      },
      hate: {
        seven: 'Mae rhywun yn dweud pethau drwg am bobl oherwydd eu croen, eu ffydd neu pwy ydyn nhw',
        eleven: 'Casineb at bobl oherwydd eu hil, eu ffydd, anabledd, rhyw neu bwy maen nhw’n eu caru',
        adult: 'Casineb at bobl oherwydd hil, crefydd, anabledd, rhyw, rhywioldeb neu fod yn drawsryweddol',
      },
      extremist: {
        seven: 'Mae rhywun eisiau i eraill ymladd neu gasáu',
        eleven: 'Mae rhywun yn denu eraill at gasineb neu drais',
        adult: 'Eithafiaeth: mae rhywun yn denu eraill at gasineb neu drais',
      },
      young: {
        seven: 'Mae plentyn yn defnyddio ap i blant hŷn',
        eleven: 'Mae rhywun yn defnyddio ap ac yntau’n rhy ifanc iddo',
        adult: 'Mae plentyn yn defnyddio ap yn rhy gynnar',
      },
      published: {
        seven: 'Mae’r ysgol yn dangos llun na ddylai fod yno',
        eleven: 'Mae’r ysgol yn dangos llun heb ganiatâd',
        adult: 'Cyhoeddodd yr ysgol lun o berson heb ganiatâd',
      },
      channel: {
        seven: 'Mae gan athro sgwrs gyda’r dosbarth',
        eleven: 'Mae athro’n defnyddio ap sgwrsio i’r ysgol',
        adult: 'Mae ap sgwrsio neu gyfrif preifat yn cael ei ddefnyddio ar gyfer busnes yr ysgol',
      },
      other: 'Rhywbeth arall',
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  author: {
    question: 'Pwy wnaeth hyn?',
    hint: {
      seven: 'Does dim rhaid i ti ddweud enw.',
      eleven: 'Does dim angen enw arnom yma.',
      adult: 'Does dim angen enw yma.',
    },
    summary: 'Pwy wnaeth hyn',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      pupil: { seven: 'Plentyn arall o’r ysgol', eleven: 'Disgybl', adult: 'Disgybl' },
      staff: {
        seven: 'Oedolyn yn yr ysgol',
        eleven: 'Rhywun sy’n gweithio yn yr ysgol',
        adult: 'Rhywun sy’n gweithio yn yr ysgol',
      },
      headteacher: 'Y pennaeth',
      volunteer: {
        seven: 'Helpwr neu hyfforddwr',
        eleven: 'Rhywun sy’n helpu neu’n hyfforddi yn yr ysgol',
        adult: 'Gwirfoddolwr neu hyfforddwr yn yr ysgol',
      },
      parent: {
        seven: 'Mam, tad neu ofalwr rhywun',
        eleven: 'Rhiant neu ofalwr',
        adult: 'Rhiant neu ofalwr',
      },
      other: {
        seven: 'Rhywun arall',
        eleven: 'Rhywun nad yw yn yr ysgol',
        adult: 'Rhywun nad yw’n perthyn i’r ysgol',
      },
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  about: {
    question: { seven: 'Am bwy mae hyn?', eleven: 'Am bwy mae hyn?', adult: 'Am bwy neu am beth mae hyn?' },
    hint: {
      seven: 'Dewis bopeth sy’n ffitio.',
      eleven: 'Dewis bopeth sy’n ffitio.',
      adult: 'Dewiswch bawb y mae hyn amdanyn nhw.',
    },
    summary: 'Am bwy mae hyn',
    missing: {
      seven: 'Dewis un neu fwy.',
      eleven: 'Dewis beth sy’n ffitio.',
      adult: 'Dewiswch beth sy’n ffitio.',
    },
    answers: {
      me: 'Fi',
      pupil: { seven: 'Plentyn arall', eleven: 'Disgybl arall', adult: 'Disgybl' },
      staff: {
        seven: 'Oedolyn yn yr ysgol',
        eleven: 'Rhywun sy’n gweithio yn yr ysgol',
        adult: 'Rhywun sy’n gweithio yn yr ysgol',
      },
      headteacher: 'Y pennaeth',
      dsl: {
        seven: 'Yr oedolyn sy’n cadw plant yn ddiogel (y DSL)',
        eleven: 'Yr arweinydd diogelu (y DSL)',
        adult: 'Yr arweinydd diogelu (y DSL)',
      },
      parent: {
        seven: 'Mam, tad neu ofalwr rhywun',
        eleven: 'Rhiant neu ofalwr',
        adult: 'Rhiant neu ofalwr',
      },
      school: { seven: 'Yr ysgol', eleven: 'Yr ysgol', adult: 'Yr ysgol ei hun' },
      trust: { seven: 'Y bobl uwchben yr ysgol', eleven: 'Yr ymddiriedolaeth', adult: 'Yr ymddiriedolaeth' },
      other: 'Rhywun arall',
      unknown: 'Dydw i ddim yn siŵr',
    },
  },
  recognised: {
    question: {
      seven: 'Ydy pobl yn gallu gweld am ba blentyn mae hyn?',
      eleven: 'Allai rhywun ddweud am ba ddisgybl mae hyn?',
      adult: 'A allai rhywun ddweud am ba blentyn mae hyn?',
    },
    hint: {
      seven: 'Trwy enw neu lun.',
      eleven: 'Trwy enw, llun neu rywbeth arall.',
      adult: 'Trwy enw, llun neu fanylion eraill.',
    },
    summary: 'Gellir adnabod plentyn',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      yes: 'Gellir',
      no: { seven: 'Na', eleven: 'Na, neu does dim disgybl ynddo', adult: 'Na, neu does dim plentyn ynddo' },
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  hidden: {
    question: {
      seven: 'Ydy hi’n bwysig nad oes neb yn gwybod ble mae’r plentyn hwn yn byw?',
      eleven: 'Ydy hyn am rywun y mae’n rhaid cadw ei gartref yn gyfrinach?',
      adult: 'A yw hyn am blentyn na ddylai neb wybod ble mae?',
    },
    hint: {
      seven: 'Mae rhai plant yn byw mewn lle cudd, i fod yn ddiogel.',
      eleven: 'Mae rhai teuluoedd yn cuddio rhag rhywun peryglus.',
      adult:
        'Plentyn mewn gofal, neu un sy’n cael ei warchod rhag rhywun. Os nad ydych yn siŵr, dywedwch hynny a pheidiwch â holi o gwmpas.',
    },
    summary: 'Plentyn na ddylai neb wybod ble mae',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: { yes: 'Ydy', no: 'Nac ydy', unknown: 'Dydw i ddim yn gwybod' },
  },
  audience: {
    question: 'Pwy sy’n gallu ei weld?',
    summary: 'Pwy sy’n gallu ei weld',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      private: {
        seven: 'Dim ond rhai pobl, fel mewn sgwrs grŵp',
        eleven: 'Dim ond rhai pobl: sgwrs grŵp neu gyfrif preifat',
        adult: 'Dim ond rhai pobl: sgwrs, grŵp caeedig neu gyfrif preifat',
      },
      public: 'Pawb',
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  platform: {
    question: 'Ble roedd e?',
    hint: {
      seven: 'Ym mha ap neu gêm?',
      eleven: 'Pa ap, gêm neu dudalen?',
      adult: 'Pa ap, gêm neu dudalen?',
    },
    summary: 'Ble roedd e',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      game: 'Gêm, fel Roblox neu Minecraft',
      other: 'Rhywle arall',
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  age: {
    question: {
      seven: 'Beth yw oed y plentyn?',
      eleven: 'Beth yw eu hoed?',
      adult: 'Beth yw oed y plentyn?',
    },
    summary: 'Oed',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      '8': '8 neu’n iau',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 neu’n hŷn',
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  harm: {
    question: {
      seven: 'Ddigwyddodd rhywbeth drwg yno?',
      eleven: 'Oes rhywbeth drwg wedi digwydd yno?',
      adult: 'A oes rhywbeth sy’n peri pryder wedi digwydd yno?',
    },
    hint: {
      seven: 'Does neb yn cael cerydd am ddefnyddio ap.',
      eleven: 'Does neb mewn trwbl am ddefnyddio ap yn rhy gynnar.',
      adult: 'Nid oes neb yn cael ei gosbi am ddefnyddio ap yn rhy gynnar.',
    },
    summary: 'Digwyddodd rhywbeth drwg yno',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: { some: 'Do', none: 'Naddo', unknown: 'Dydw i ddim yn gwybod' },
  },
  form: {
    question: {
      seven: 'Beth wnaeth yr oedolyn?',
      eleven: 'Sut maen nhw mewn cysylltiad?',
      adult: 'Sut maen nhw mewn cysylltiad?',
    },
    summary: 'Sut maen nhw mewn cysylltiad',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: {
      message: {
        seven: 'Maen nhw’n ysgrifennu ata i, neu at blentyn arall',
        eleven: 'Trwy negeseuon',
        adult: 'Trwy negeseuon',
      },
      'friend-request': {
        seven: 'Gofynnon nhw am fod yn ffrindiau',
        eleven: 'Trwy gais ffrind',
        adult: 'Trwy gais ffrind',
      },
      friendship: 'Maen nhw’n ffrindiau yno',
      follow: {
        seven: 'Maen nhw’n edrych ar beth mae plentyn yn ei bostio',
        eleven: 'Mae un yn dilyn y llall',
        adult: 'Mae un yn dilyn y llall',
      },
      unknown: 'Dydw i ddim yn gwybod',
    },
  },
  family: {
    question: {
      seven: 'Ydyn nhw’n deulu?',
      eleven: 'Ydy’r ddau’n deulu, neu ydy eu teuluoedd yn ffrindiau?',
      adult: 'A yw’r ddau’n perthyn, neu a yw eu teuluoedd yn agos?',
    },
    hint: {
      seven: 'Fel modryb neu ewythr.',
      eleven: 'Does dim o’i le ar fod yn deulu.',
      adult: 'Nid oes bai ar neb am berthyn.',
    },
    summary: 'Teulu',
    missing: { seven: 'Dewis un ateb.', eleven: 'Dewis ateb.', adult: 'Dewiswch ateb.' },
    answers: { yes: 'Ydyn', no: 'Nac ydyn', unknown: 'Dydw i ddim yn gwybod' },
  },
} as const satisfies Translation<typeof en.happened>
