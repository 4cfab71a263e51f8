import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

const choose = 'Dooro hal jawaab.'

/** What happened online: what it was, and what the policy has to know of it. */
export const happened = {
  title: 'Wax baa ka dhacay onlayn',
  intro: {
    title: 'Noo sheeg waxa onlayn ka dhacay',
    text: 'Waxay qaadanaysaa ilaa shan daqiiqo, markiiba hal su’aal. Mid kasta waxaad ku jawaabi kartaa “Ma garanayo”. Cidna laguma canaanto inay wax sheegtay.',
    nothing:
      'Ma weydiinno cidda aad tahay. Boggani telefoonkaaga waxba kuma kaydiyo, waxbana lama diro ka hor bogga ugu dambeeya.',
  },
  what: {
    question: 'Maxaa dhacay?',
    hint: 'Dooro dhammaan inta ku habboon.',
    summary: 'Waxa dhacay',
    missing: {
      seven: 'Dooro mid ama ka badan. Waxaad dooran kartaa “Ma garanayo”.',
      eleven: 'Dooro inta ku habboon, ama dooro “Ma garanayo”.',
      adult: 'Dooro inta ku habboon, ama dooro “Ma garanayo”.',
    },
    answers: {
      unkind: {
        seven: 'Qof baa si xun ula dhaqmay qof, ama ka reebay dadka kale',
        eleven: 'Qof baa la dhibaa, lagu qoslaa ama laga reebaa dadka kale',
        adult: 'Cagajuglayn (bullying): qof si ula kac ah loo dhibo ama looga reebo dadka kale',
      },
      rude: {
        seven: 'Qof baa yiri erayo xunxun',
        eleven: 'Qof baa si edeb darro ah uga hadlaya qof ama dugsiga',
        adult: 'Wax aflagaaddo ah oo ku saabsan qof ama dugsiga',
      },
      threat: {
        seven: 'Qof baa yiri waxaan dhaawacayaa qof',
        eleven: 'Qof baa ku hanjabaya inuu qof dhaawaco',
        adult: 'Hanjabaad: qof baa sheegaya in qof la dhaawici doono',
      },
      upsetting: {
        seven: 'Waxaan arkay wax cabsi ama murugo leh',
        eleven: 'Waxaan arkay wax i dhibay',
        adult: 'Wax dhib ah oo ilmo arki karo',
      },
      picture: {
        seven: 'Qof baa faafiyay sawir, qofka sawirka ku jirana ma rabin',
        eleven: 'Waxaa la faafiyay sawir, muuqaal ama xog qof, isna ma rabin',
        adult: 'Waxaa la faafiyay sawir ama xog qof iyada oo aan oggolaansho laga haysan',
      },
      body: {
        seven: 'Sawirka xubnaha gaarka ah ee jirka, ama qof baa mid weydiistay',
        eleven: 'Sawir qaawan ama galmo ah oo qof ka yar 18, ama qof baa mid weydiistay',
        adult:
          'Sawir qaawan ama galmo ah oo qof ka yar 18, run ama been abuur ah, ama qof baa mid weydiistay',
      },
      blackmail: {
        seven: 'Qof baa yiri: sidaas samee, haddii kale wax xun baa dhici doona',
        eleven:
          'Baad (blackmail): qof baa raba lacag, sawirro ama aamusnaan, haddii kale wuxuu samaynayaa wax xun',
        adult: 'Baad (blackmail): qof baa dalbanaya lacag, sawirro ama aamusnaan',
      },
      stranger: {
        seven: 'Qof aanan aqoon ayaa wax ii soo qora',
        eleven: 'Qof aan onlayn oo keliya ku naqaan ayaa raba sawirro, wax qarsoodi ah ama inuu nala kulmo',
        adult: 'Qof aan la aqoon ayaa la xiriira ilmo',
      },
      'grown-up': {
        seven: 'Qof weyn oo dugsiga jooga ayaa app wax iigu soo qora',
        eleven: 'Qof weyn oo dugsiga jooga ayaa app igula xiriira aniga ama arday kale',
        adult: 'Qof weyn oo dugsiga ka tirsan ayaa arday kula xiriira baraha bulshada',
      },
      harmed: {
        seven: 'Qof weyn oo dugsiga jooga ayaa ilmo dhaawacay ama cabsi geliyay',
        eleven: 'Qof weyn oo dugsiga jooga ayaa arday dhaawacay, cabsi geliyay ama waxyeeleeyay',
        adult: 'Qof weyn oo dugsiga ka tirsan ayaa ilmo waxyeeleeyay, ama sidaas baa la sheegay',
      },
      pretend: {
        seven: 'Qof baa iska dhigaya qof kale',
        eleven: 'Akoon iska dhigaya qof kale',
        adult: 'Akoon iska dhigaya dugsiga ama qof',
      },
      fake: {
        seven: 'Sawir ama muuqaal been abuur ah oo qof laga sameeyay',
        eleven: 'Sawir, muuqaal ama cod been abuur ah oo qof laga sameeyay',
        adult: 'Sawir, muuqaal ama cod duuban oo been abuur ah oo qof laga sameeyay',
      },
      hate: {
        seven: 'Qof baa dad wax xun uga sheegaya midabkooda, diintooda ama cidda ay yihiin',
        eleven:
          'Nacayb dad loo qabo isirkooda, diintooda, naafanimadooda, jinsigooda ama cidda ay jecel yihiin',
        adult:
          'Nacayb dad loo qabo isirkooda, diintooda, naafanimadooda, jinsigooda, dookhooda galmo ama inay yihiin transgender',
      },
      extremist: {
        seven: 'Qof baa raba in dadka kale dagaallamaan ama wax nacaan',
        eleven: 'Qof baa dadka kale ku jiidaya nacayb ama rabshad',
        adult: 'Xagjirnimo: qof baa dadka kale ku jiidaya nacayb ama rabshad',
      },
      young: {
        seven: 'Ilmo baa isticmaala app loogu talagalay carruur ka waaweyn',
        eleven: 'Qof baa isticmaala app uusan weli da’diisii gaarin',
        adult: 'Ilmo baa isticmaala app isaga oo aan da’dii gaarin',
      },
      published: {
        seven: 'Dugsigu wuxuu tusayaa sawir aan ahayn inuu meesha yaal',
        eleven: 'Dugsigu wuxuu tusayaa sawir aan oggolaansho loo haysan',
        adult: 'Dugsigu wuxuu baahiyay sawir qof iyada oo aan oggolaansho laga haysan',
      },
      channel: {
        seven: 'Macallin baa fasalka chat la leh',
        eleven: 'Macallin baa hawsha dugsiga u isticmaala app lagu sheekaysto',
        adult: 'Hawsha dugsiga ayaa loo isticmaalaa app lagu sheekaysto ama akoon gaar ah',
      },
      other: 'Wax kale',
      unknown: 'Ma garanayo',
    },
  },
  author: {
    question: 'Yaa sameeyay?',
    hint: {
      seven: 'Khasab ma aha inaad magac sheegto.',
      eleven: 'Halkan magac ugama baahnin.',
      adult: 'Halkan magac looma baahna.',
    },
    summary: 'Cidda samaysay',
    missing: choose,
    answers: {
      pupil: { seven: 'Ilmo kale oo dugsiga dhigta', eleven: 'Arday', adult: 'Arday' },
      staff: {
        seven: 'Qof weyn oo dugsiga jooga',
        eleven: 'Qof dugsiga ka shaqeeya',
        adult: 'Qof dugsiga ka shaqeeya',
      },
      headteacher: 'Maamulaha dugsiga',
      volunteer: {
        seven: 'Qof caawiya ama tababare',
        eleven: 'Qof dugsiga ka caawiya ama wax ka tababara',
        adult: 'Tabaruce ama tababare dugsiga jooga',
      },
      parent: {
        seven: 'Hooyo, aabbe ama qof ilmo daryeela',
        eleven: 'Waalid ama qof ilmo daryeela',
        adult: 'Waalid ama qof ilmo daryeela',
      },
      other: {
        seven: 'Qof kale',
        eleven: 'Qof aan dugsiga joogin',
        adult: 'Qof aan dugsiga ka tirsanayn',
      },
      unknown: 'Ma garanayo',
    },
  },
  about: {
    question: {
      seven: 'Yay ku saabsan tahay?',
      eleven: 'Yay ku saabsan tahay?',
      adult: 'Yay ama maxay ku saabsan tahay?',
    },
    hint: {
      seven: 'Dooro dhammaan inta ku habboon.',
      eleven: 'Dooro dhammaan inta ku habboon.',
      adult: 'Dooro qof kasta oo ay ku saabsan tahay.',
    },
    summary: 'Cidda ay ku saabsan tahay',
    missing: {
      seven: 'Dooro mid ama ka badan.',
      eleven: 'Dooro inta ku habboon.',
      adult: 'Dooro inta ku habboon.',
    },
    answers: {
      me: 'Aniga',
      pupil: { seven: 'Ilmo kale', eleven: 'Arday kale', adult: 'Arday' },
      staff: {
        seven: 'Qof weyn oo dugsiga jooga',
        eleven: 'Qof dugsiga ka shaqeeya',
        adult: 'Qof dugsiga ka shaqeeya',
      },
      headteacher: 'Maamulaha dugsiga',
      dsl: {
        seven: 'Qofka weyn ee carruurta badbaadiya (DSL)',
        eleven: 'Qofka u xilsaaran badbaadada carruurta (DSL)',
        adult: 'Qofka u xilsaaran badbaadada carruurta (DSL)',
      },
      parent: {
        seven: 'Hooyo, aabbe ama qof ilmo daryeela',
        eleven: 'Waalid ama qof ilmo daryeela',
        adult: 'Waalid ama qof ilmo daryeela',
      },
      school: { seven: 'Dugsiga', eleven: 'Dugsiga', adult: 'Dugsiga laftiisa' },
      trust: {
        seven: 'Dadka dugsiga ka sarreeya',
        eleven: 'Ururka dugsiga maamula (trust)',
        adult: 'Ururka dugsiga maamula (trust)',
      },
      other: 'Qof kale',
      unknown: 'Ma hubo',
    },
  },
  recognised: {
    question: {
      seven: 'Dadku ma garan karaan ilmaha ay ku saabsan tahay?',
      eleven: 'Qof ma garan karaa ardayga ay ku saabsan tahay?',
      adult: 'Qof ma garan karaa ilmaha ay ku saabsan tahay?',
    },
    hint: {
      seven: 'Magac ama sawir lagu garto.',
      eleven: 'Magac, sawir ama wax kale lagu garto.',
      adult: 'Magac, sawir ama xog kale lagu garto.',
    },
    summary: 'Ilmo ayaa la garan karaa',
    missing: choose,
    answers: {
      yes: 'Haa',
      no: { seven: 'Maya', eleven: 'Maya, ama arday kuma jiro', adult: 'Maya, ama ilmo kuma jiro' },
      unknown: 'Ma garanayo',
    },
  },
  hidden: {
    question: {
      seven: 'Ma tahay in la qariyo meesha uu ilmahani ku nool yahay?',
      eleven: 'Ma ku saabsan tahay qof ay tahay in gurigiisu qarsoodi ahaado?',
      adult: 'Ma ku saabsan tahay ilmo ay tahay in la qariyo meesha uu joogo?',
    },
    hint: {
      seven: 'Carruurta qaarkood waxay ku nool yihiin meel qarsoodi ah, si ay u badbaadaan.',
      eleven: 'Qoysaska qaarkood waxay ka dhuumanayaan qof khatar ah.',
      adult:
        'Ilmo dawladdu daryeesho, ama mid qof laga ilaalinayo. Haddii aadan hubin, sidaas sheeg, dadkana ha weydiin.',
    },
    summary: 'Ilmo ay tahay in la qariyo meesha uu joogo',
    missing: choose,
    answers: { yes: 'Haa', no: 'Maya', unknown: 'Ma garanayo' },
  },
  audience: {
    question: 'Yaa arki kara?',
    summary: 'Cidda arki karta',
    missing: choose,
    answers: {
      private: {
        seven: 'Dad kooban oo keliya, sida chat koox',
        eleven: 'Dad kooban oo keliya: chat koox ama akoon gaar ah',
        adult: 'Dad kooban oo keliya: chat, koox xiran ama akoon gaar ah',
      },
      public: 'Qof kasta',
      unknown: 'Ma garanayo',
    },
  },
  platform: {
    question: 'Xaggee ayay ka dhacday?',
    hint: {
      seven: 'App-kee ama ciyaartee?',
      eleven: 'App-kee, ciyaartee ama boggee?',
      adult: 'App-kee, ciyaartee ama boggee?',
    },
    summary: 'Meesha ay ka dhacday',
    missing: choose,
    answers: {
      game: 'Ciyaar, sida Roblox ama Minecraft',
      other: 'Meel kale',
      unknown: 'Ma garanayo',
    },
  },
  age: {
    question: { seven: 'Ilmuhu waa immisa jir?', eleven: 'Waa immisa jir?', adult: 'Ilmuhu waa immisa jir?' },
    summary: 'Da’da',
    missing: choose,
    answers: {
      '8': '8 ama ka yar',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 ama ka weyn',
      unknown: 'Ma garanayo',
    },
  },
  harm: {
    question: {
      seven: 'Wax xun ma ka dhaceen halkaas?',
      eleven: 'Wax xun ma ka dhaceen halkaas?',
      adult: 'Wax walaac leh ma ka dhaceen halkaas?',
    },
    hint: {
      seven: 'Cidna laguma canaanto inay app isticmaashay.',
      eleven: 'Cidna dhib ma gasho inay app goor hore isticmaashay.',
      adult: 'Cidna laguma ciqaabo inay app isticmaashay iyada oo aan da’dii gaarin.',
    },
    summary: 'Wax xun ayaa halkaas ka dhacay',
    missing: choose,
    answers: { some: 'Haa', none: 'Maya', unknown: 'Ma garanayo' },
  },
  form: {
    question: {
      seven: 'Maxuu sameeyay qofka weyni?',
      eleven: 'Sidee ayay u xiriiraan?',
      adult: 'Sidee ayay u xiriiraan?',
    },
    summary: 'Sida ay u xiriiraan',
    missing: choose,
    answers: {
      message: {
        seven: 'Wuxuu wax u soo qoraa aniga ama ilmo kale',
        eleven: 'Farriimo',
        adult: 'Farriimo',
      },
      'friend-request': {
        seven: 'Wuxuu codsaday inay saaxiibbo noqdaan',
        eleven: 'Codsi saaxiibtinimo',
        adult: 'Codsi saaxiibtinimo',
      },
      friendship: 'Halkaas ayay saaxiibbo ku yihiin',
      follow: {
        seven: 'Wuxuu eegaa waxa ilmo soo dhigo',
        eleven: 'Midkood ayaa kan kale la socda (follow)',
        adult: 'Midkood ayaa kan kale la socda (follow)',
      },
      unknown: 'Ma garanayo',
    },
  },
  family: {
    question: {
      seven: 'Ma isku qoys baa?',
      eleven: 'Labadu ma isku qoys baa, mise qoysaskoodu waa saaxiibbo?',
      adult: 'Labadu ma qaraabo baa, mise qoysaskoodu way isku dhow yihiin?',
    },
    hint: {
      seven: 'Sida eeddo, habaryar, adeer ama abti.',
      eleven: 'Inay isku qoys yihiin wax xun ma aha.',
      adult: 'Cidna laguma eedeeyo inay qaraabo tahay.',
    },
    summary: 'Qoyska',
    missing: choose,
    answers: { yes: 'Haa', no: 'Maya', unknown: 'Ma garanayo' },
  },
} as const satisfies Translation<typeof en.happened>
