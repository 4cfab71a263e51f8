const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  num: '#',
  commat: '@',
  period: '.',
  comma: ',',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  NewLine: '\n',
  Tab: ' ',
  hyphen: '-',
  prime: '′',
  grave: '`',
  acute: '´',
}

const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}

const pattern = /&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy
const accented = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i

/**
 * The HTML entity at this place, however often its ampersand was escaped (`&amp;amp;rsquo;`): the code point
 * that it stands for and its length in the text, or null. Sources leave them in although they should not.
 */
export function entityAt(text: string, place: number): { code: number; length: number } | null {
  pattern.lastIndex = place
  const found = pattern.exec(text)
  if (!found) return null
  const [whole, decimal, hexadecimal, name] = found
  const code = name === undefined ? number(decimal, hexadecimal) : byName(name)
  return code === null ? null : { code, length: whole.length }
}

function number(decimal: string | undefined, hexadecimal: string | undefined): number | null {
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? code : null
}

function byName(name: string): number | null {
  const letter = accented.exec(name)
  const text = letter ? (letter[1]! + accents[letter[2]!.toLowerCase()]).normalize('NFC') : named[name]
  return text?.length === 1 ? text.charCodeAt(0) : null
}
