import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Where a concern stands in the complaints procedure. */
export const stages = {
  title: 'Ble mae pethau arni',
  names: {
    informal: {
      seven: 'Rydyn ni’n siarad amdano.',
      eleven: 'Rydyn ni’n siarad amdano ac yn ceisio ei unioni.',
      adult: 'Rydym yn siarad amdano gyda chi ac yn ceisio ei unioni.',
    },
    formal: {
      seven: 'Cwyn ffurfiol yw hi nawr. Mae rhywun newydd yn edrych arni.',
      eleven: 'Cwyn ffurfiol yw hi nawr. Mae rhywun sydd heb ddelio â hi yn edrych i mewn iddi.',
      adult:
        'Cwyn ffurfiol yw hi. Mae rhywun sydd heb ddelio â hi yn edrych i mewn iddi ac yn ateb yn ysgrifenedig.',
    },
    panel: {
      seven: 'Mae tri pherson nad oedd a wnelon nhw ddim â hi yn ei chlywed.',
      eleven: 'Mae panel yn ei chlywed: tri pherson nad oedd a wnelon nhw ddim â hi.',
      adult:
        'Mae panel yn ei chlywed: tri pherson nad oedd a wnelon nhw ddim â hi, un ohonyn nhw’n annibynnol ar yr ysgol. Cewch ddod, a dod â rhywun gyda chi.',
    },
  },
  due: {
    acknowledge: {
      seven: 'Rydyn ni’n dweud ei bod gennym erbyn {day}.',
      eleven: 'Rydyn ni’n dweud ei bod gennym, a phwy sy’n gofalu amdani, erbyn {day}.',
      adult: 'Rydym yn dweud ei bod gennym, a phwy sy’n gofalu amdani, erbyn {day}.',
    },
    talk: 'Rydym yn cysylltu ac yn siarad amdano erbyn {day}.',
    hear: 'Mae’r panel yn cwrdd erbyn {day}.',
    answer: 'Rydym yn ateb erbyn {day}.',
  },
  kept: 'Wedi’i wneud.',
  late: 'Mae hyn yn hwyr. Mae’n ddrwg gennym. Cawsom ein hatgoffa ohono.',
  data: 'Cwyn am wybodaeth bersonol yw hon. Mae’r gyfraith yn rhoi 30 diwrnod i ni ddweud ei bod gennym.',
  dataOffice:
    'Os nad yw ein hateb yn eich bodloni, gallwch fynd at Swyddfa’r Comisiynydd Gwybodaeth: ico.org.uk.',
  unsettled: {
    title: {
      seven: 'Dyw e ddim wedi’i unioni?',
      eleven: 'Dyw e ddim wedi’i unioni?',
      adult: 'Nid yw wedi’i setlo?',
    },
    formal: {
      seven: 'Gelli di ofyn i rywun newydd edrych arno.',
      eleven: 'Gelli di ei wneud yn gŵyn ffurfiol. Wedyn mae rhywun newydd yn edrych i mewn iddi.',
      adult:
        'Gallwch ei wneud yn gŵyn ffurfiol. Wedyn mae rhywun sydd heb ddelio â hi yn edrych i mewn iddi.',
    },
    panel: {
      seven: 'Gelli di ofyn i dri pherson arall ei glywed.',
      eleven: 'Gelli di ofyn am banel: tri pherson nad oedd a wnelon nhw ddim â hi.',
      adult: 'Gallwch ofyn am banel: mae tri pherson nad oedd a wnelon nhw ddim â hi yn clywed y ddwy ochr.',
    },
    buttons: {
      formal: {
        seven: 'Gofyn i rywun newydd',
        eleven: 'Ei wneud yn gŵyn ffurfiol',
        adult: 'Ei wneud yn gŵyn ffurfiol',
      },
      panel: { seven: 'Gofyn i’r tri pherson', eleven: 'Gofyn am banel', adult: 'Gofyn am banel' },
    },
    later: 'Os nad yw ein hateb yn ei setlo, gallwch ofyn am y cam nesaf yma.',
    last: 'Ar ôl y panel gallwch ysgrifennu at y Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'Gofynnwyd am y cam hwn yma. Does dim wedi’i wneud ynddo hyd yma.',
    button: { seven: 'Yn ôl', eleven: 'Rydw i wedi newid fy meddwl', adult: 'Rwyf wedi newid fy meddwl' },
  },
  done: 'Mae wedi’i nodi, ac mae’r ysgol yn gwybod. Gwelwch y dyddiadau newydd yma.',
} as const satisfies Translation<typeof en.stages>
