import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Coming back with a receipt. */
export const coming = {
  title: 'Dod yn ôl gyda’ch chwe gair',
  enter: {
    label: 'Eich chwe gair',
    hint: 'Does dim ots am lythrennau bach neu fawr. Gadewch fwlch rhyngddyn nhw.',
    inEnglish: 'Geiriau Saesneg yw’r chwe gair.',
    lost: 'Wedi’u colli? Allwn ni ddim dod o hyd iddyn nhw eto. Gallwch ddweud wrthym eto unrhyw bryd.',
    button: 'Dangos',
    missing: 'Ysgrifennwch eich chwe gair.',
    unreadable: 'Nid yw’r rhain yn chwe gair rydym yn eu hadnabod. Edrychwch ar bob llythyren unwaith eto.',
    none: 'Does dim yn cael ei gadw yn yr ysgol hon o dan y geiriau hyn. Edrychwch ar bob llythyren unwaith eto.',
    wait: {
      one: 'Daeth gormod o geisiadau o’ch rhwydwaith. Arhoswch un eiliad, wedyn rhowch gynnig arall arni.',
      other:
        'Daeth gormod o geisiadau o’ch rhwydwaith. Arhoswch {count} eiliad, wedyn rhowch gynnig arall arni.',
    },
  },
  page: {
    title: 'Beth sydd wedi digwydd hyd yma',
    told: 'Cyrhaeddodd eich neges: {day} am {time}.',
    readers: 'Pwy sy’n ei darllen: {readers}.',
    when: '{day} am {time}',
    stages: {
      received: 'Mae wedi cyrraedd.',
      read: 'Mae rhywun wedi’i ddarllen.',
      'in-hand': {
        seven: 'Mae rhywun yn gwneud rhywbeth amdano.',
        eleven: 'Mae rhywun yn gweithio arno.',
        adult: 'Mae rhywun yn gweithio arno.',
      },
      closed: { seven: 'Mae wedi gorffen.', eleven: 'Mae wedi gorffen.', adult: 'Mae wedi’i gau.' },
    },
    learnt: 'Beth ddaeth ohono',
    openToday: 'Mae’r ysgol ar agor heddiw.',
    openNext: 'Bydd yr ysgol ar agor eto: {day}.',
    promises: 'Beth addawon ni',
    promised: {
      'talk-privately': 'Cysylltu a siarad amdano erbyn {day}.',
      answer: 'Ateb erbyn {day}.',
      'complaints-procedure': 'Dechrau’r drefn gwyno erbyn {day}.',
    },
    kept: 'Wedi’i wneud.',
    messages: 'Beth a ysgrifennwyd',
    none: 'Does neb wedi ysgrifennu hyd yma. Edrychwch eto ar y diwrnod ysgol nesaf.',
    you: 'Chi',
    school: 'Yr ysgol',
    more: 'Ysgrifennu mwy',
    moreHint: 'Peidiwch ag anfon lluniau o gorff plentyn; dywedwch wrthym mewn geiriau.',
    send: 'Anfon',
    missing: 'Ysgrifennwch rywbeth yn gyntaf.',
    sent: 'Mae wedi cyrraedd.',
    again: 'Gweld a oes rhywbeth newydd',
    close: 'Cau a gadael dim',
    closeAbout: 'Mae’n cau’r dudalen hon. Nid yw’r chwe gair yn cael eu cadw ar y ddyfais hon.',
  },
  closed: {
    title: 'Mae wedi’i gau',
    text: 'Does dim ohono’n cael ei gadw ar y ddyfais hon. Cadwch eich chwe gair os ydych eisiau dod yn ôl.',
  },
} as const satisfies Translation<typeof en.coming>
