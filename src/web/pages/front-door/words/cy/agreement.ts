import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The Digital Family Agreement. */
export const agreement = {
  title: 'Gwnewch eich cytundeb teulu',
  lead: 'Eisteddwch gyda’ch gilydd am ddeng munud. Ticiwch yr hyn rydych yn ei hoffi, newidiwch yr hyn nad ydych, a gadewch y gweddill. Mae llais gan bawb, ac mae oedolion yn addo pethau hefyd.',
  nothing:
    'Does dim o hyn yn cael ei anfon i’r ysgol, a does dim yn cael ei gadw yma. Ar y diwedd rydych yn ei argraffu, neu’n ei gadw ar eich dyfais eich hun.',
  draft: 'Cadw ein drafft yn y porwr hwn',
  draftAbout:
    'Dim ond ar y ddyfais hon, nes i chi dynnu’r tic. Gall pwy bynnag sy’n defnyddio’r porwr hwn ei ddarllen.',
  place: '{number} o {all}',
  own: 'Yn ein geiriau ein hunain: {topic}',
  topics: {
    apps: {
      title: 'Apiau a gemau',
      question: 'Pa rai rydyn ni’n eu defnyddio, a beth rydyn ni’n ei wneud cyn cael un newydd?',
      suggestions: {
        'look-first': 'Rydyn ni’n gofyn cyn cael un newydd, ac yn edrych arno gyda’n gilydd.',
        ages: 'Rydyn ni’n edrych faint yw’r oed.',
        private: 'Mae cyfrifon newydd yn breifat.',
        money: 'Rydyn ni’n gofyn cyn i neb wario arian.',
        show: 'Rydyn ni’n dangos i’n gilydd beth rydyn ni’n ei chwarae a’i hoffi.',
      },
    },
    people: {
      title: 'Pobl',
      question: 'Gyda phwy rydyn ni’n siarad ac yn chwarae, a sut rydyn ni’n eu trin?',
      suggestions: {
        known: 'Rydyn ni’n sgwrsio ac yn chwarae gyda phobl rydyn ni’n eu hadnabod go iawn.',
        new: 'Os yw rhywun newydd yn ysgrifennu at blentyn, mae oedolyn yn cael gwybod.',
        kind: 'Rydyn ni’n ysgrifennu fel y bydden ni’n siarad: yn garedig, neu ddim o gwbl.',
        pictures: 'Rydyn ni’n gofyn cyn postio llun o rywun.',
        secret: 'Mae ein cyfeiriad, ein hysgol a’n cyfrineiriau’n aros gyda ni.',
      },
    },
    times: {
      title: 'Amseroedd',
      question: 'Pryd mae sgriniau ymlaen, am faint, a phryd maen nhw i ffwrdd?',
      suggestions: {
        sleep: 'Mae sgriniau i ffwrdd awr cyn gwely.',
        meals: 'Dim sgriniau wrth fwyta.',
        before: 'Rydyn ni’n dweud am faint cyn dechrau.',
        after: 'Gwaith cartref a chwarae tu allan sy’n dod gyntaf.',
        free: 'Unwaith yr wythnos rydyn ni i gyd hebddyn nhw am brynhawn.',
      },
    },
    places: {
      title: 'Lleoedd',
      question: 'Ble rydyn ni’n eu defnyddio, a ble maen nhw’n treulio’r nos?',
      suggestions: {
        night: 'Mae pob ffôn yn treulio’r nos y tu allan i’r ystafelloedd gwely.',
        about: 'Rydyn ni’n mynd ar-lein lle mae eraill o gwmpas.',
        way: 'Ar y ffordd i’r ysgol mae’r ffôn yn aros yn y bag.',
        friends: 'Yng nghartref ffrind mae ein cytundeb yn dod gyda ni.',
        filming: 'Does neb yn tynnu lluniau mewn ystafelloedd ymolchi na gwely.',
      },
    },
    wrong: {
      title: 'Os aiff rhywbeth o’i le',
      question: 'Wrth bwy rydyn ni’n dweud, a beth rydyn ni’n ei wneud?',
      suggestions: {
        tell: 'Rydyn ni’n dweud wrth rywun rydyn ni’n ymddiried ynddo, ar unwaith.',
        'no-trouble': 'Does neb mewn trwbl am ddweud.',
        block: 'Rydyn ni’n stopio, yn rhwystro, ac yn adrodd yn yr ap.',
        body: 'Nid yw llun o gorff plentyn byth yn cael ei gadw na’i anfon ymlaen.',
        others: 'Mae’r ysgol yno bob amser, neu Childline ar 0800 1111.',
      },
    },
    adults: {
      title: 'Beth mae’r oedolion yn ei addo',
      question: 'Mae plant yn gwneud yr hyn maen nhw’n ei weld. Beth mae’r oedolion yn ei wneud?',
      suggestions: {
        listen: 'Rydyn ni’n gwrando gyntaf, a dydyn ni ddim yn gweiddi.',
        keep: 'Dydyn ni ddim yn cymryd ffôn am fod rhywun wedi dweud wrthym.',
        own: 'Rydyn ni’n rhoi ein ffonau ein hunain i gadw hefyd.',
        post: 'Rydyn ni’n gofyn i’n plant cyn postio amdanyn nhw.',
        spy: 'Dydyn ni ddim yn darllen negeseuon yn y dirgel.',
      },
    },
  },
  signing: 'Pwy sy’n llofnodi, a phryd rydyn ni’n edrych eto',
  names: 'Ein henwau, un ar bob llinell',
  namesHint: 'Mae enwau cyntaf yn ddigon. Gadewch yn wag i’w hysgrifennu â llaw.',
  again: {
    question: 'Pryd rydyn ni’n edrych arno eto?',
    month: 'Mewn pedair wythnos',
    season: 'Mewn tri mis',
    'half-year': 'Mewn hanner blwyddyn',
    own: 'Rydyn ni’n ysgrifennu’r diwrnod ar y papur',
  },
  make: 'Gwneud ein tudalen',
  tooMuch: {
    own: '{topic}: nid yw hyn yn ffitio ar un dudalen. Llythrennau: {length}, {letters} ar y mwyaf. Llinellau: {lines}, {most} ar y mwyaf.',
    names:
      'Enwau: {most} ar y mwyaf, hyd at {letters} llythyren yr un, un ar bob llinell. Gall mwy lofnodi â llaw.',
  },
  made: {
    title: 'Eich cytundeb teulu',
    print:
      'Argraffwch y dudalen hon, neu dewiswch ‘Cadw fel PDF’ lle mae’ch porwr yn argraffu. Ar ffôn mae hynny’n aml o dan ‘Rhannu’. Wedyn llofnodwch ef gyda’ch gilydd.',
    gone: 'Does gan neb ond chi gopi ohono. Os byddwch yn cau’r dudalen hon, bydd wedi mynd.',
    printButton: 'Argraffu, neu gadw fel PDF',
    change: 'Newid rhywbeth',
  },
  sheet: {
    title: 'Ein Cytundeb Teulu Digidol',
    about: 'Gwnaethon ni hwn gyda’n gilydd. Mae’n dal i bawb ohonom, a gallwn ei newid gyda’n gilydd.',
    sign: 'Rydyn ni’n llofnodi',
    name: 'Enw',
    made: 'Gwnaed ar {day}',
    again: 'Rydyn ni’n edrych arno eto ar {day}',
  },
  byPen: {
    lead: 'Llenwch ef gyda’ch gilydd, â phen. Caiff pawb gynnig rhywbeth, ac mae oedolion yn addo pethau hefyd. Eich un chi yw e: does neb eisiau i chi ei roi i mewn.',
    parts: {
      beginning: {
        title: 'Dechrau',
        first: 'Rydyn ni’n defnyddio’r apiau, gemau a dyfeisiau hyn:',
        second: 'Cyn cael un newydd, rydyn ni’n:',
      },
      time: {
        title: 'Amser',
        first: 'Ar ddiwrnod ysgol, ac ar y penwythnos:',
        second: 'Mae pob ffôn a llechen i ffwrdd pan:',
      },
      sharing: {
        title: 'Rhannu',
        first: 'Beth gawn ni ei rannu, a beth byth:',
        second: 'I bwy rydyn ni’n gofyn cyn postio llun:',
      },
      seeing: {
        title: 'Beth rydyn ni’n ei weld',
        first: 'Os yw rhywbeth yn frawychus neu efallai ddim yn wir:',
        second: 'Prynu a lawrlwytho:',
      },
      people: {
        title: 'Pobl',
        first: 'Gyda phwy rydyn ni’n siarad ac yn chwarae:',
        second: 'Sut rydyn ni’n ffrindiau da ar-lein:',
      },
      wrong: {
        title: 'Os aiff rhywbeth o’i le',
        first: 'Rydyn ni’n dweud wrth:',
        second: 'A does neb yn cael cerydd am ddweud. Yn lle hynny rydyn ni’n:',
      },
    },
    adults: 'Rydyn ni’r oedolion yn addo:',
    children: 'Rydyn ni’r plant yn addo:',
    signed: 'Llofnodwyd gan bawb ohonom:',
    today: 'Heddiw yw:',
    again: 'Rydyn ni’n edrych arno eto ar:',
  },
} as const satisfies Translation<typeof en.agreement>
