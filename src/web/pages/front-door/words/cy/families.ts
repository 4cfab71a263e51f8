import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a school has ready for families. */
export const families = {
  title: 'I deuluoedd',
  back: 'Tudalen gyntaf yr ysgol',
  lead: 'Does dim rhaid i chi adnabod pob ap. Dim ond bod yn rhywun y gall plentyn ddod ato. Mae deng munud gyda’r dudalen hon yn ddigon i ddechrau.',
  doors: {
    agreement: {
      title: 'Gwnewch eich cytundeb teulu',
      about: 'Deng munud gyda’ch gilydd, ac un dudalen i’r oergell.',
    },
    ages: {
      title: 'Pa oed i ba ap?',
      about: 'Chwilio am ap. Beth i’w wneud os yw’ch plentyn yno’n barod, a sut i adrodd am rywbeth.',
    },
    pupils: {
      title: 'I ddisgyblion',
      about: 'Bod yn ffrind da ar-lein, a sut i ddweud wrth rywun. O 7 i 18 oed.',
    },
  },
  policyInEnglish: 'Dim ond yn Saesneg y mae’r hyn mae ein polisi’n ei ddweud.',
  talk: {
    title: 'Siaradwch amdano',
    lead: 'Cymerwch un cwestiwn, dros bryd neu yn y car. Holwch fel y byddech am ddiwrnod allan.',
  },
  tips: {
    title: 'Awgrymiadau da',
    more: 'Mwy i rieni, yn Saesneg:',
    agreement: 'Isod mae cytundeb teulu i’w argraffu a’i lenwi â phen.',
    screen: 'Gallwch ei wneud ar y sgrin hefyd.',
  },
  five: {
    title: 'Pum peth da y dydd',
    lead: 'Mae’r Children’s Commissioner (y Comisiynydd Plant) yn eu galw’n Digital 5 A Day. Yn fyr:',
  },
  ages: {
    title: 'Faint yw’r oed?',
    already:
      'Ydy’ch plentyn ar un ohonyn nhw’n barod? Dywedwch wrthym os yw rhywbeth yn eich poeni: does neb yn cael ei gosbi am hynny.',
    whatThen: 'Beth i’w wneud wedyn, ap wrth ap',
  },
  hatred: {
    title: 'Pan fydd rhywun yn pregethu casineb',
    text: 'Holwch beth mae’ch plentyn wedi’i weld, a beth mae’n ei feddwl amdano. Os yw rhywun yn ei ddenu, neu os yw’n newid mewn ffordd sy’n eich dychryn, dywedwch wrth DSL yr ysgol (yr arweinydd diogelu) neu ffoniwch un o’r rhifau isod. Nid cyhuddo yw holi.',
  },
  foot: 'Mae Birdsong yn gwrando ar yr hyn sy’n cael ei ddweud am ysgolion. Nid yw byth yn gwylio pobl.',
  help: {
    title: 'Ble i gael help',
    lead: 'Mae swyddfa’r ysgol bob amser yn lle da i ddechrau.',
    danger: 'Mewn perygl nawr: 999',
    dangerAbout: 'Yr heddlu. Am unrhyw beth sy’n gallu aros: 101.',
    childlineAbout: 'Pob plentyn a pherson ifanc dan 19, am unrhyw beth.',
    remove:
      'Mae Report Remove, ar yr un tudalennau, yn helpu i dynnu llun personol ohonoch eich hun oddi ar y rhyngrwyd.',
    advisers: {
      nspcc: {
        about: 'Oedolion sy’n poeni am blentyn; rhieni â chwestiynau nad ydyn nhw am yr ysgol.',
        note: 'Mae ei oriau’n wahanol o dudalen i dudalen: edrychwch cyn ffonio.',
      },
      ceop: {
        about: 'Plant, rhieni ac ysgolion, am gam-drin rhywiol neu feithrin perthynas amhriodol ar-lein.',
      },
      'report-harmful-content': {
        about: 'Unrhyw un 13 oed neu’n hŷn, ac oedolion dros blant iau, am niwed nad yw’n drosedd.',
        note: 'Rhaid i’r platfform fod wedi cael 48 awr. Mae ateb yn cymryd tua thri diwrnod.',
      },
      iwf: {
        about: 'Unrhyw un, am luniau o gam-drin plant yn rhywiol, trwy eu cyfeiriad.',
        note: 'Rhowch y cyfeiriad. Nid yw’r llun ei hun byth yn cael ei wylio, ei gopïo na’i lwytho i fyny.',
      },
      'act-early': { about: 'Unrhyw un sy’n poeni bod rhywun yn cael ei radicaleiddio.' },
      'anti-terrorist-hotline': {
        about: 'Unrhyw un sy’n gwybod am rywbeth a all fod yn derfysgaeth. Mewn perygl: 999.',
      },
    },
  },
} as const satisfies Translation<typeof en.families>
