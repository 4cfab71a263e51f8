import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a family can talk about, top tips, and five good things a day. */
export const talk = {
  questions: {
    what: {
      about: 'Beth',
      first: 'Pa ap neu gêm wyt ti’n ei hoffi orau ar hyn o bryd? Dangosa i mi sut mae’n gweithio.',
      second:
        'Beth wnaeth i ti chwerthin yr wythnos hon? Oedd rhywbeth y byddai’n well gen ti beidio â’i weld?',
    },
    whom: {
      about: 'Gyda phwy',
      first: 'Gyda phwy wyt ti’n ysgrifennu neu’n chwarae? Pa rai wyt ti’n eu hadnabod o rywle arall hefyd?',
      second:
        'Beth fyddet ti’n ei wneud petai rhywun rwyt ti’n ei adnabod oddi yno’n unig eisiau cwrdd â ti?',
    },
    when: {
      about: 'Am faint, a phryd',
      first: 'Sut wyt ti’n sylwi ei bod wedi bod yn ddigon hir?',
      second: 'Ble mae ein holl ffonau’n treulio’r nos? (Ffonau’r oedolion hefyd.)',
    },
    wrong: {
      about: 'Os aiff rhywbeth o’i le',
      first: 'Wrth bwy fyddet ti’n dweud gyntaf? A phetaen nhw ddim yno?',
      second: 'Beth ddylwn i ei wneud, a beth ddylwn i ddim, pan wyt ti’n dweud wrtha i?',
    },
  },
  tips: {
    curious: {
      tip: 'Byddwch yn chwilfrydig cyn bod yn grac.',
      why: 'Mae plentyn sy’n ofni colli’r ffôn yn dweud dim.',
    },
    play: {
      tip: 'Ymunwch yn y chwarae am ddeng munud.',
      why: 'Byddwch yn gwybod mwy am gêm nag y gall unrhyw adolygiad ei ddweud.',
    },
    setUp: {
      tip: 'Gosodwch ffôn newydd gyda’ch gilydd.',
      why: 'Preifatrwydd, prynu a phwy gaiff ysgrifennu: gwnewch hynny cyn y diwrnod cyntaf.',
    },
    night: {
      tip: 'Gwefrwch ffonau y tu allan i’r ystafelloedd gwely.',
      why: 'Cwsg sy’n dod gyntaf, ac mae trafferth yn aml yn dechrau’n hwyr y nos.',
    },
    ask: {
      tip: 'Gofynnwch cyn postio llun.',
      why: 'Gofynnwch i’ch plentyn eich hun, ac i rieni pob plentyn arall ynddo.',
    },
    tell: {
      tip: 'Dweud wrth rywun, cadw, rhwystro, adrodd.',
      why: 'Nid yw llun personol o blentyn byth yn cael ei gadw na’i gopïo: dywedwch wrth yr ysgol, neu ffoniwch 101.',
    },
  },
  five: {
    connect: {
      name: 'Cysylltu',
      how: 'Defnyddia fe i fod yn agos at bobl: teulu ymhell i ffwrdd, ffrindiau o’r dosbarth, rhywun sydd ar ei ben ei hun.',
    },
    active: {
      name: 'Bod yn egnïol',
      how: 'Cwyd bob hyn a hyn. Mae tro, pêl neu ddawns yn cyfrif ddwywaith ar ôl gêm hir.',
    },
    creative: {
      name: 'Bod yn greadigol',
      how: 'Gwna rywbeth, yn lle gwylio’n unig: ffilm, cân, byd o flociau.',
    },
    give: {
      name: 'Rhoi i eraill',
      how: 'Dweda rywbeth caredig, helpa rywun sy’n sownd, adrodda am yr hyn sy’n greulon.',
    },
    mindful: {
      name: 'Sylwi',
      how: 'Sylwa sut mae’n gwneud i ti deimlo. Os yw’n dy flino neu’n dy boeni, stopia a dweda hynny.',
    },
  },
} as const satisfies Translation<typeof en.talk>
