import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a family can talk about, top tips, and five good things a day. */
export const talk = {
  questions: {
    what: {
      about: 'Waxa',
      first: 'App-kee ama ciyaartee ayaad hadda ugu jeceshahay? I tus sida ay u shaqayso.',
      second: 'Maxaa toddobaadkan kaa qosliyay? Ma jireen wax aad jeclaan lahayd inaadan arkin?',
    },
    whom: {
      about: 'Cidda',
      first: 'Yaad wax u qortaa ama la ciyaartaa? Yaa ka mid ah oo aad meel kalena ka taqaan?',
      second: 'Maxaad samayn lahayd haddii qof aad halkaas oo keliya ka taqaan uu rabo inuu kula kulmo?',
    },
    when: {
      about: 'Muddada, iyo goorta',
      first: 'Sidee ayaad ku garataa inay kugu filan tahay?',
      second: 'Xaggee ayay telefoonnadeenna oo dhami habeenkii yaallaan? (Kuwa dadka waaweynna.)',
    },
    wrong: {
      about: 'Haddii wax khaldamaan',
      first: 'Yaad marka hore u sheegi lahayd? Haddiise uusan joogin?',
      second: 'Maxaan sameeyaa, maxaanse aan samayn, marka aad ii sheegto?',
    },
  },
  tips: {
    curious: {
      tip: 'Xanaaqa ka hor, wax weydii.',
      why: 'Ilmaha ka baqaya in telefoonka laga qaado waxba ma sheego.',
    },
    play: {
      tip: 'Toban daqiiqo la ciyaar.',
      why: 'Ciyaarta waxaad ka ogaanaysaa wax ka badan inta faallo kasta kuu sheegi karto.',
    },
    setUp: {
      tip: 'Telefoonka cusub wada diyaariya.',
      why: 'Asturnaanta, wax iibsiga iyo cidda wax soo qori karta: dejiya maalinta koowaad ka hor.',
    },
    night: {
      tip: 'Telefoonnada ku dallaca meel ka baxsan qolalka hurdada.',
      why: 'Hurdada ayaa ugu horraysa, dhibkuna badanaa wuxuu bilowdaa habeenka danbe.',
    },
    ask: {
      tip: 'Weydii ka hor inta aadan sawir soo dhigin.',
      why: 'Weydii ilmahaaga, iyo waalidka ilmo kasta oo kale oo sawirka ku jira.',
    },
    tell: {
      tip: 'Qof u sheeg, hayso, xannib, ka warbixi.',
      why: 'Sawirka gaarka ah ee ilmo weligiis lama kaydiyo lamana koobiyeeyo: u sheeg dugsiga, ama wac 101.',
    },
  },
  five: {
    connect: {
      name: 'La xiriir dadka',
      how: 'U isticmaal inaad dadka u dhowaato: qoyska fog, saaxiibbada fasalka, qof keligiis ah.',
    },
    active: {
      name: 'Dhaqdhaqaaq',
      how: 'Marmar kac. Socod, kubbad ama qoob-ka-ciyaar wuxuu leeyahay laba qiimo ciyaar dheer kadib.',
    },
    creative: {
      name: 'Wax hindis',
      how: 'Wax samee ee ha daawan oo keliya: muuqaal, hees, ama adduun laga dhisay baloogyo.',
    },
    give: {
      name: 'Dadka kale wax u tar',
      how: 'Wax wanaagsan dheh, caawi qof ku xayiran, ka warbixi waxa arxan darrada ah.',
    },
    mindful: {
      name: 'Feejignow',
      how: 'La soco sida ay kuu dareensiiso. Haddii ay ku daaliso ama ku walaaciso, jooji oo sheeg.',
    },
  },
} as const satisfies Translation<typeof en.talk>
