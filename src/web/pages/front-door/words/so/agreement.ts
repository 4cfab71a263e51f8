import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The Digital Family Agreement: on the screen, on its printed page, and as a sheet to fill in with a pen. */
export const agreement = {
  title: 'Samee heshiiska qoyskaaga',
  lead: 'Toban daqiiqo wada fadhiista. Calaamadiya waxa aad jeceshihiin, beddela waxa aydaan jeclayn, intii kalena ka taga. Qof kastaa fikirkiisa ayuu leeyahay, dadka waaweynna wax bay ballanqaadaan.',
  nothing:
    'Waxan waxba dugsiga looma diro, halkanna waxba laguma kaydiyo. Dhammaadka waad daabacaysaa, ama waxaad ku kaydinaysaa qalabkaaga.',
  draft: 'Qabyadeenna ku kaydi browser-kan',
  draftAbout:
    'Qalabkan oo keliya, ilaa aad calaamadda ka qaaddo. Cid kasta oo browser-kan isticmaasha way akhrin kartaa.',
  place: '{number} ka mid ah {all}',
  own: 'Erayadeenna: {topic}',
  topics: {
    apps: {
      title: 'App-yada iyo ciyaaraha',
      question: 'Kuwee ayaan isticmaalnaa, maxaanse samaynaa ka hor inta aan mid cusub la helin?',
      suggestions: {
        'look-first': 'Waan weydiinnaa ka hor inta aan mid cusub qaadan, waana wada eegnaa.',
        ages: 'Waxaan eegnaa immisa jir ay tahay in la ahaado.',
        private: 'Akoonnada cusub waxaa laga dhigaa kuwo gaar ah.',
        money: 'Waan weydiinnaa ka hor inta aan qofna lacag bixin.',
        show: 'Waxaan isu tusnaa waxa aan ciyaarno iyo waxa aan jecelnahay.',
      },
    },
    people: {
      title: 'Dadka',
      question: 'Yaan la hadalnaa oo la ciyaarnaa, sideese ula dhaqannaa?',
      suggestions: {
        known: 'Waxaan la sheekaysannaa oo la ciyaarnaa dad aan nolosha dhabta ah ka naqaanno.',
        new: 'Haddii qof cusub ilmo wax u soo qoro, qof weyn ayaa loo sheegaa.',
        kind: 'Waxaan u qornaa sida aan u hadli lahayn: si naxariis leh, ama waxba ma qorno.',
        pictures: 'Waan weydiinnaa ka hor inta aan sawir qof soo dhigin.',
        secret: 'Cinwaankeenna, dugsigeenna iyo furayaasheenna sirta ah cidna uma sheegno.',
      },
    },
    times: {
      title: 'Waqtiyada',
      question: 'Goorma ayay shaashadduhu shidan yihiin, intee in le’eg, goormayse damsan yihiin?',
      suggestions: {
        sleep: 'Shaashadaha waxaa la damiyaa saacad ka hor hurdada.',
        meals: 'Shaashad ma jirto marka aan wax cunayno.',
        before: 'Waxaan sheegnaa inta ay qaadanayso ka hor inta aan bilaabin.',
        after: 'Shaqada guriga iyo ciyaarta dibadda ayaa hor mara.',
        free: 'Toddobaadkii mar, galab dhan waan ka wada maarannaa shaashadaha.',
      },
    },
    places: {
      title: 'Meelaha',
      question: 'Xaggee ayaan ku isticmaalnaa, xaggeese ayay habeenkii yaallaan?',
      suggestions: {
        night: 'Telefoonnada oo dhami habeenkii waxay yaallaan meel ka baxsan qolalka hurdada.',
        about: 'Internetka waxaan galnaa meel dad kale joogaan.',
        way: 'Jidka dugsiga telefoonku boorsada ayuu ku jiraa.',
        friends: 'Guriga saaxiibka heshiiskeennu wuu nala socdaa.',
        filming: 'Cidna sawir kama qaado musqulaha iyo qolalka hurdada.',
      },
    },
    wrong: {
      title: 'Haddii wax khaldamaan',
      question: 'Yaan u sheegnaa, maxaanse samaynaa?',
      suggestions: {
        tell: 'Isla markiiba waxaan u sheegnaa qof aan ku kalsoon nahay.',
        'no-trouble': 'Cidna dhib ma gasho inay wax sheegtay.',
        block: 'Waan joojinnaa, waan xannibnaa, waxaanan uga warbixinnaa app-ka gudihiisa.',
        body: 'Sawirka jirka ilmo weligiis lama kaydiyo lamana gudbiyo.',
        others: 'Mar walba waxaa jira dugsiga, ama Childline oo ah 0800 1111.',
      },
    },
    adults: {
      title: 'Waxa dadka waaweyni ballanqaadaan',
      question: 'Carruurtu waxay sameeyaan waxa ay arkaan. Maxay dadka waaweyni sameeyaan?',
      suggestions: {
        listen: 'Marka hore waan dhegeysannaa, mana qaylinno.',
        keep: 'Telefoon cidna kama qaadno inay wax noo sheegtay darteed.',
        own: 'Telefoonnadeennana waan dhignaa.',
        post: 'Carruurteenna waan weydiinnaa ka hor inta aan wax ka soo qorin.',
        spy: 'Farriimo si qarsoodi ah uma akhrinno.',
      },
    },
  },
  signing: 'Cidda saxiixda, iyo goorta aan mar kale eegno',
  names: 'Magacyadeenna, sadar kasta mid',
  namesHint: 'Magaca koowaad ayaa ku filan. Ka tag haddii aad gacanta ku qorayso.',
  again: {
    question: 'Goorma ayaan mar kale eegnaa?',
    month: 'Afar toddobaad kadib',
    season: 'Saddex bilood kadib',
    'half-year': 'Lix bilood kadib',
    own: 'Maalinta warqadda ayaan ku qoraynaa',
  },
  make: 'Samee boggeenna',
  tooMuch: {
    own: '{topic}: tani hal bog kuma filna. Xarfo: {length}, ugu badnaan {letters}. Sadarro: {lines}, ugu badnaan {most}.',
    names:
      'Isticmaal ugu badnaan {most} magac oo midkiiba ugu badnaan {letters} xaraf yahay, sadar kasta mid. Dad kale gacanta ayay ku saxiixi karaan.',
  },
  made: {
    title: 'Heshiiska qoyskaaga',
    print:
      'Daabac boggan, ama dooro ‘Save as PDF’ meesha uu browser-ku wax ka daabaco. Telefoonka badanaa waxay ku jirtaa ‘Share’. Kadib wada saxiixa.',
    gone: 'Idinka mooyee cid kale ma haysato. Haddii aad boggan xirto, way tirmaysaa.',
    printButton: 'Daabac, ama PDF ahaan u kaydi',
    change: 'Wax beddel',
  },
  sheet: {
    title: 'Heshiiska Dijitaalka ah ee Qoyskeenna',
    about: 'Annaga ayaa wada samaynay. Dhammaanteen wuu na wada khuseeyaa, waana wada beddeli karnaa.',
    sign: 'Waan saxiixaynaa',
    name: 'Magaca',
    made: 'La sameeyay: {day}',
    again: 'Waxaan mar kale eegaynaa: {day}',
  },
  byPen: {
    lead: 'Qalin ku wada buuxiya. Qof kastaa wax buu soo jeedin karaa, dadka waaweynna wax bay ballanqaadaan. Idinka ayaa iska leh: cidna idinkama rabto inaad soo gudbisaan.',
    parts: {
      beginning: {
        title: 'Bilowga',
        first: 'Waxaan isticmaalnaa app-yadan, ciyaarahan iyo qalabkan:',
        second: 'Ka hor inta aan mid cusub la helin, waxaan:',
      },
      time: {
        title: 'Waqtiga',
        first: 'Maalinta dugsiga, iyo dhammaadka toddobaadka:',
        second: 'Telefoonnada iyo tablet-yada oo dhan waa la dhigaa marka:',
      },
      sharing: {
        title: 'Wax wadaagga',
        first: 'Waxa aan wadaagi karno, iyo waxa aannan weligeen wadaagin:',
        second: 'Cidda aan weydiinno ka hor inta aan sawir soo dhigin:',
      },
      seeing: {
        title: 'Waxa aan aragno',
        first: 'Haddii wax cabsi leh yihiin, ama laga yaabo inaanay run ahayn:',
        second: 'Iibsiga iyo soo dejinta:',
      },
      people: {
        title: 'Dadka',
        first: 'Cidda aan la hadalno oo la ciyaarno:',
        second: 'Sida aan onlayn saaxiibbo fiican ugu nahay:',
      },
      wrong: {
        title: 'Haddii wax khaldamaan',
        first: 'Waxaan u sheegnaa:',
        second: 'Cidna laguma canaanto inay wax sheegtay. Taas beddelkeeda waxaan:',
      },
    },
    adults: 'Annaga oo dad waaweyn ah waxaan ballanqaadaynaa:',
    children: 'Annaga oo carruur ah waxaan ballanqaadaynaa:',
    signed: 'Dhammaanteen waa saxiixnay:',
    today: 'Maanta waa:',
    again: 'Waxaan mar kale eegaynaa:',
  },
} as const satisfies Translation<typeof en.agreement>
