import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a school has ready for families. */
export const families = {
  title: 'Qoysaska',
  back: 'Bogga hore ee dugsiga',
  lead: 'Khasab ma aha inaad app kasta taqaanno. Waxaa keliya oo lagaaga baahan yahay inaad ahaato qof ilmo u iman karo. Toban daqiiqo oo boggan ah ayaa kugu filan inaad bilowdo.',
  doors: {
    agreement: {
      title: 'Samee heshiiska qoyskaaga',
      about: 'Toban daqiiqo oo la wada joogo, iyo hal bog oo qaboojiyaha lagu dhejiyo.',
    },
    ages: {
      title: 'Da’dee app-kee?',
      about: 'Raadi app. Waxa la sameeyo haddii ilmahaagu hore ugu jiro, iyo sida wax looga warbixiyo.',
    },
    pupils: {
      title: 'Ardayda',
      about: 'Sida onlayn saaxiib fiican loogu noqdo, iyo sida qof loogu sheego. 7 ilaa 18 jir.',
    },
  },
  policyInEnglish: 'Waxa siyaasaddeennu tiraahdo halkan waxay ku qoran tahay Ingiriisi oo keliya.',
  talk: {
    title: 'Ka wada hadla',
    lead: 'Hal su’aal qaado, cuntada ama baabuurka dhexdiisa. U weydii sida aad u weydiin lahayd maalin dalxiis ah.',
  },
  tips: {
    title: 'Talooyinka ugu fiican',
    more: 'Wax kale oo waalidka loogu talagalay, Ingiriisi ah:',
    agreement: 'Hoos waxaa ku yaal heshiis qoys oo la daabaco oo qalin lagu buuxiyo.',
    screen: 'Shaashadda ayaad sidoo kale ku samayn kartaa.',
  },
  five: {
    title: 'Shan wax oo wanaagsan maalintii',
    lead: 'Children’s Commissioner, oo Ingiriiska uga hadasha xuquuqda carruurta, waxay ugu yeertaa Digital 5 A Day. Marka la soo koobo:',
  },
  ages: {
    title: 'Immisa jir waa in la ahaado?',
    already:
      'Ilmahaagu ma ku jiraa mid ka mid ah durba? Noo sheeg haddii wax ku walaaciyaan: cidna taas laguma ciqaabo.',
    whatThen: 'Waxa markaas la sameeyo, app kasta gaarkiisa',
  },
  hatred: {
    title: 'Marka qof nacayb faafiyo',
    text: 'Weydii ilmahaaga waxa uu arkay, iyo waxa uu ka qabo. Haddii qof jiidanayo, ama uu isu beddelo si kaa cabsi gelisa, u sheeg DSL-ka dugsiga (qofka u xilsaaran badbaadada carruurta) ama wac mid ka mid ah lambarrada hoose. Weydiintu eedayn ma aha.',
  },
  foot: 'Birdsong wuxuu dhegeystaa waxa dugsiyada laga sheego. Weligiis dadka ma basaaso.',
  help: {
    title: 'Meesha caawimo laga helo',
    lead: 'Xafiiska dugsigu mar walba waa meel fiican oo laga bilaabo.',
    danger: 'Haddii khatar jirto hadda: 999',
    dangerAbout: 'Booliiska. Wixii sugi kara: 101.',
    childlineAbout: 'Ilmo kasta iyo dhallinyaro kasta oo ka yar 19 sano, arrin kasta.',
    remove:
      'Report Remove, oo isla bogaggaas ku jira, ayaa kaa caawiya in sawirkaaga gaarka ah laga saaro internetka.',
    advisers: {
      nspcc: {
        about: 'Dadka waaweyn ee ka walaacsan ilmo; waalidka qaba su’aalo aan dugsiga ku saabsanayn.',
        note: 'Saacaduhu bog ilaa bog way ku kala duwan yihiin: hubi ka hor inta aadan wicin.',
      },
      ceop: {
        about: 'Carruurta, waalidka iyo dugsiyada, ee ku saabsan xadgudub galmo ama sasabasho onlayn ah.',
      },
      'report-harmful-content': {
        about:
          'Qof kasta oo 13 jir ah ama ka weyn, iyo dadka waaweyn oo ku hadlaya carruurta ka yar, ee ku saabsan waxyeello aan dembi ahayn.',
        note: 'Waa in madasha (app-ka) la siiyay 48 saacadood. Jawaabtu waxay qaadataa ilaa saddex maalmood.',
      },
      iwf: {
        about:
          'Qof kasta, ee ku saabsan sawirro muujinaya xadgudub galmo oo carruur lagu sameeyay, iyadoo la bixinayo cinwaankooda.',
        note: 'Bixi cinwaanka. Sawirka laftiisa weligiis lama eego, lama koobiyeeyo, lamana soo geliyo.',
      },
      'act-early': { about: 'Qof kasta oo ka walaacsan qof laga yaabo in xagjirnimo lagu jiidanayo.' },
      'anti-terrorist-hotline': {
        about: 'Qof kasta oo og wax noqon kara argagixiso. Haddii khatar jirto: 999.',
      },
    },
  },
} as const satisfies Translation<typeof en.families>
