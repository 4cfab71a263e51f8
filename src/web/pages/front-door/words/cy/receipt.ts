import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Diolch am ddweud wrthym',
    eleven: 'Diolch am ddweud wrthym',
    adult: 'Diolch. Mae wedi cyrraedd',
  },
  brave: {
    seven: 'Roedd yn iawn dweud. Nid dy fai di yw e.',
    eleven: 'Roedd yn iawn dweud. Nid dy fai di yw e.',
    adult: 'Roedd yn iawn dweud wrthym.',
  },
  readers: 'Dyma pwy sy’n ei ddarllen: {readers}.',
  heading: { seven: 'Dy chwe gair', eleven: 'Dy chwe gair', adult: 'Eich derbynneb: chwe gair' },
  keep: {
    seven:
      'Ysgrifenna nhw, neu tynna lun ohonyn nhw. Gyda nhw gelli di ddod yn ôl a gweld ein hateb. Dim ond gen ti maen nhw.',
    eleven:
      'Ysgrifenna nhw. Gyda nhw gelli di ddod yn ôl, darllen ein hateb ac ysgrifennu mwy. Dim ond gen ti maen nhw.',
    adult:
      'Ysgrifennwch nhw. Gyda nhw gallwch ddod yn ôl, darllen ein hateb ac ychwanegu ato. Dim ond gennych chi maen nhw.',
  },
  inEnglish: 'Geiriau Saesneg yw’r chwe gair. Ysgrifennwch nhw yn union fel y maen nhw yma.',
  lost: {
    seven: 'Allwn ni ddim dod o hyd iddyn nhw eto i ti. Os ydyn nhw ar goll, dweda wrthym eto.',
    eleven: 'Allwn ni ddim dod o hyd iddyn nhw eto i ti. Os wyt ti’n eu colli, dweda wrthym eto.',
    adult:
      'Ni allwn ddod o hyd iddyn nhw eto i chi: nid ydym yn cadw copi. Os ydyn nhw ar goll, gallwch ddweud wrthym eto.',
  },
  print: 'Argraffu’r dudalen hon',
  printed: 'Gall unrhyw un sydd â’r papur hwn ddarllen yr hyn a ysgrifennwyd.',
  code: 'Cod â chyfeiriad y dudalen i ddod yn ôl iddi. Mae’r chwe gair yn nhestun y cod.',
  codeAbout: 'I ffôn: mae’r cod hwn yn dal y cyfeiriad i ddod yn ôl iddo, a’ch chwe gair fel testun.',
  back: 'Dewch yn ôl yma: {address}',
  next: {
    title: 'Beth sy’n digwydd nesaf',
    read: 'Bydd rhywun yn ei ddarllen pan fydd yr ysgol ar agor.',
    answer: {
      seven: 'Byddan nhw’n ysgrifennu ateb i ti. Chwilia amdano: {day}.',
      eleven: 'Byddan nhw’n ysgrifennu ateb i ti yma. Edrych eto: {day}.',
      adult: 'Byddan nhw’n eich ateb yma. Edrychwch eto: {day}.',
    },
    help: {
      seven: 'Os yw’n gwaethygu, paid ag aros: ffonia 0800 1111 neu 999.',
      eleven: 'Os yw’n gwaethygu, paid ag aros: ffonia Childline ar 0800 1111, neu 999.',
      adult: 'Os yw’n gwaethygu, peidiwch ag aros amdanom ni: mewn perygl, ffoniwch 999.',
    },
  },
  done: 'Rydw i wedi eu hysgrifennu',
} as const satisfies Translation<typeof en.receipt>
