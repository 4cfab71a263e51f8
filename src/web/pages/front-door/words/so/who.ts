import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

const choose = 'Dooro hal jawaab.'

/** The questions that every door asks: who is telling, danger, who reads it, in one's own words, by what name. */
export const who = {
  who: {
    question: 'Kuma ayaad tahay?',
    hint: 'Waxaan u weydiinaynaa oo keliya si aan erayada kugu habboon kuugu weydiinno. Magacaaga uma baahnin.',
    summary: 'Qofka wax sheegaya',
    missing: 'Dooro cidda aad tahay.',
    answers: {
      'pupil-7': 'Waxaan ahay arday, 7 ilaa 10 jir ah',
      'pupil-11': 'Waxaan ahay arday, 11 jir ama ka weyn',
      parent: 'Waxaan ahay waalid ama qof ilmo daryeela',
      staff: 'Dugsiga ayaan ka shaqeeyaa ama ka caawiyaa',
      other: 'Waxaan ahay qof kale',
    },
  },
  danger: {
    question: {
      seven: 'Qof ma khatar ku jiraa hadda?',
      eleven: 'Qof ma khatar ku jiraa hadda, daqiiqaddan?',
      adult: 'Qof ma khatar ku jiraa hadda?',
    },
    hint: {
      seven: 'Khatar waa marka qof maanta dhaawac gaari karo. Adiguna waad ku jirtaa.',
      eleven: 'Qof baa maanta dhaawac gaari kara, ama naftiisa dhaawici kara. Adiguna waad ku jirtaa.',
      adult: 'Qof baa maanta dhaawac gaari kara, ama is dhaawici kara.',
    },
    summary: 'Qof ma khatar ku jiraa hadda?',
    missing: choose,
    answers: { yes: 'Haa', no: 'Maya', unknown: 'Ma hubo' },
  },
  safe: {
    question: {
      seven: 'Hadda caawimo hel',
      eleven: 'Marka hore caawimo hel',
      adult: 'Waxaa ugu horreeya caawimada hadda diyaarka ah',
    },
    hint: {
      seven:
        'Waqti ayay qaadan kartaa inta qof dugsiga jooga uu tan akhrinayo. Dadkan hadda waa diyaar. Adigu waad wici kartaa. Ama u tag qof weyn oo aad ku kalsoon tahay.',
      eleven:
        'Waqti ayay qaadan kartaa inta qof dugsiga jooga uu tan akhrinayo. Dadkan isla markiiba waa diyaar. Qof weyn oo aad ku kalsoon tahay ayaa kula wici kara.',
      adult:
        'Waqti ayay qaadan kartaa inta qof dugsiga jooga uu tan akhrinayo. Dadkan isla markiiba waa diyaar.',
    },
    on: 'Sii wad oo dugsigana u sheeg',
    summary: 'Caawimo',
  },
  trouble: {
    question: {
      seven: 'Ma xumaan lahayd haddii qofkani akhriyo?',
      eleven: 'Dhib ma noqon lahayd haddii qofkani akhriyo?',
      adult: 'Dhib ma noqon lahayd haddii uu akhriyo qofka sida caadiga ah tan akhriya?',
    },
    usual: {
      seven: 'Waxaa marka hore akhriya: {readers}.',
      eleven: 'Sida caadiga ah waxaa marka hore akhriya: {readers}.',
      adult: 'Sida caadiga ah waxaa marka hore akhriya: {readers}.',
    },
    why: {
      seven:
        'Waxaa dhici karta inay isaga ku saabsan tahay. Waxaa dhici karta inaad ka baqayso. Markaas waxaa akhriya qof dugsigaaga ka baxsan.',
      eleven:
        'Waxaa dhici karta inay isaga ama saaxiibkiis ku saabsan tahay. Markaas cid dugsigaaga joogta ma akhrido.',
      adult:
        'Waxaa dhici karta inay isaga ku saabsan tahay, ama qof u dhow. Markaas cid dugsiga joogta ma akhrido.',
    },
    summary: 'Ma dhib baa haddii qofka caadiga ahi akhriyo?',
    missing: choose,
    answers: {
      no: { label: 'Maya, wuu akhrin karaa', hint: 'Markaas waxaa marka hore akhriya: {readers}' },
      yes: {
        label: { seven: 'Haa, way xumaan lahayd', eleven: 'Haa, dhib bay noqon lahayd', adult: 'Haa' },
        hint: 'Markaas waxaa loo diraa {trust}',
      },
      'not-sure': {
        label: 'Ma hubo',
        hint: 'Taas waxaa loo qaataa “haa”: waxaa loo diraa {trust}',
      },
    },
  },
  reads: {
    question: 'Yaa tan akhrin doona?',
    outside: {
      seven: 'Waxaa akhriya: {readers}. Cid dugsigaaga joogta ma aragto.',
      eleven: 'Waxaa akhriya: {readers}. Cid dugsigaaga joogta ma aragto.',
      adult: 'Waxaa akhriya: {readers}. Cid dugsiga joogta ma aragto.',
    },
    summary: 'Cidda akhrin doonta',
  },
  secrets: {
    title: {
      seven: 'Waxa aannan qarin karin',
      eleven: 'Waxa aannan qarin karin',
      adult: 'Waxa ay tahay in cid kale loo sheego',
    },
    text: {
      seven:
        'Haddii ilmo la dhibayo, ama la dhibi karo, waa inaan u sheegnaa dadka joojin kara. Waxaan u sheegnaa oo keliya dadka ay tahay inay ogaadaan.',
      eleven:
        'Haddii adiga ama qof kale la waxyeeleynayo ama la waxyeelayn karo, waa inaan u sheegnaa dadka joojin kara: adeegga bulshada ama booliiska. Iyaga oo keliya ayaa loo sheegaa, waxa ay u baahan yihiin oo keliyana. Ma ballanqaadi karno inaan taas qarinno.',
      adult:
        'Haddii ilmo khatar ku jiri karo ama dembi dhici karay, dugsigu waa inuu u sheegaa adeegga bulshada ee carruurta ama booliiska, wax kasta oo la doonayo. Waxaa loo sheegaa oo keliya dadka ay tahay inay ogaadaan. Sidaas darteed cidna kuuma ballanqaadi karto in si buuxda loo qariyo.',
    },
    known: {
      seven:
        'Haddii aadan sheegin cidda aad tahay, annagu ma ogin. Laakiin qof ayaa ka qiyaasi kara waxa aad qorto.',
      eleven:
        'Haddii aadan sheegin cidda aad tahay, cidna uma sheegi karno. Weli qof ayaa ka qiyaasi kara waxa aad qorto.',
      adult:
        'Waxa aadan naftaada nooga sheegin, cid kale uma gudbin karno. Weli qof ayaa qiyaasi kara cidda qortay.',
    },
  },
  words: {
    question: 'Erayadaada noogu sheeg',
    hint: {
      seven: 'Dhowr eray ayaa ku filan. Waad ka tagi kartaa. Khaladka higgaaddu dhib ma leh.',
      eleven: 'Yaa, maxay, xaggee iyo goorma, inta aad ogtahay. Khaladka higgaaddu dhib ma leh.',
      adult:
        'Yaa, maxay, xaggee iyo goorma, inta aad ogtahay. Haddii meel laga arki karo, qor cinwaanka bogga.',
    },
    pictures: {
      seven: 'Ha soo dirin sawirka jirka qof. Hana koobiyayn. Erayo ayaa ku filan.',
      eleven: 'Ha soo dirin sawirro jirka ilmo ah, hana koobiyayn; erayo noogu sheeg.',
      adult: 'Ha soo dirin sawirro jirka ilmo ah, hana koobiyayn; erayo noogu sheeg.',
    },
    summary: 'Erayadaada',
  },
  you: {
    question: {
      seven: 'Ma rabtaa inaad magacaaga noo sheegto?',
      eleven: 'Ma rabtaa inaad sheegto cidda aad tahay?',
      adult: 'Ma rabtaa inaad sheegto cidda aad tahay?',
    },
    hint: {
      seven:
        'Khasab ma aha. Dhammaadka waxaad helaysaa lix eray. Waxaad kula soo noqon kartaa si aad jawaabteenna u akhrido.',
      eleven:
        'Khasab ma aha. Dhammaadka waxaad helaysaa lix eray, waxaadna kula soo noqon kartaa si aad jawaabteenna u akhrido.',
      adult:
        'Khasab ma aha. Dhammaadka waxaad helaysaa rasiid lix eray ah, kaas oo aad kula soo noqon karto si aad jawaabteenna u akhrido.',
    },
    summary: 'Magacaaga',
    missing: choose,
    answers: {
      anonymous: {
        label: { seven: 'Magac la’aan', eleven: 'Maya, magac la’aan', adult: 'Maya, magac la’aan' },
        hint: 'Ma ogin cidda aad tahay.',
      },
      pseudonym: {
        label: 'Magac la iska sameeyay',
        hint: {
          seven: 'Sida “Dawaco Buluug ah”. Hoos ku qor.',
          eleven: 'Sida “Dawaco Buluug ah”. Hoos ku qor.',
          adult: 'Si aan magac kuugu yeerno. Hoos ku qor.',
        },
      },
      named: {
        label: { seven: 'Magacayga dhabta ah', eleven: 'Magacayga dhabta ah', adult: 'Magacayga' },
        hint: {
          seven: 'Markaas waan kuu imaan karnaa oo ku caawin karnaa. Hoos ku qor.',
          eleven: 'Markaas waan kuu imaan karnaa oo kula hadli karnaa. Hoos ku qor.',
          adult: 'Markaas waan kula soo xiriiri karnaa. Hoos ku qor.',
        },
      },
    },
    name: 'Magaca',
    nameMissing: 'Qor magaca, ama dooro inaadan magac bixin.',
    contact: {
      seven: 'Fasalkaaga',
      eleven: 'Fasalkaaga, ama sida aan kuula xiriiri karno',
      adult: 'Cinwaanka iimaylka ama lambarka telefoonka',
    },
    contactHint: {
      seven: 'Keliya haddii aad magacaaga dhabta ah qorto.',
      eleven: 'Keliya haddii aad magacaaga dhabta ah qorto.',
      adult: 'Keliya haddii aad magacaaga qorto. Bixi mid aanay akhrin cid aan ahayn inay akhrido.',
    },
  },
  check: {
    title: { seven: 'Tani ma sax baa?', eleven: 'Tani ma sax baa?', adult: 'Eeg ka hor inta aadan dirin' },
    text: {
      seven: 'Weli waxba lama dirin. Waad beddeli kartaa.',
      eleven: 'Weli waxba lama dirin. Wax kasta waad beddeli kartaa.',
      adult: 'Weli waxba lama dirin, waxbana lama kaydiyo ilaa markaas. Wax kasta waad beddeli kartaa.',
    },
  },
} as const satisfies Translation<typeof en.who>
