/** What a piece of a text is. `mark` covers signs that say something: `!`, `?`, quotes, smileys. */
export type WordKind = 'word' | 'number' | 'mark' | 'emoji' | 'handle' | 'link'

/** A piece of a text as it stands there: its place (UTF-16) and what it is. */
export type Piece = { from: number; to: number; kind: WordKind }

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const picture = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/u
const hidden = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/u
const link = /(?:https?:\/\/|www\.)[^\s]+/iy
/** `@user`, or with a server and its port behind it: `@user@host:8080`. */
const handle =
  /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5}(?!\d))?)?/uy
const smiley = /(?:[:;=]['’]?-?(?:[)(DPp/|\\*]|3(?!\d))|<\/?3|xD+\b|[)(]:)/y
const marks = new Set(['!', '?', '"', '“', '”', '…', '.', '£', '%', '«', '»'])

const otherSign = 0
const asciiLetter = 1
const asciiDigit = 2
const space = 3

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[a-z]/i.test(sign)) return asciiLetter
  if (/[0-9]/.test(sign)) return asciiDigit
  return code <= 32 || sign === ',' || sign === '-' || sign === '_' ? space : otherSign
})

/** Takes a text apart into what the model reads. Spaces, commas, hyphens and what cannot be seen part words. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code]! : otherSign
    if (kind === space) {
      at += 1
    } else if (kind === asciiLetter) {
      const found = specialAt(text, at, code)
      const piece = found ?? { from: at, to: wordEnd(text, at + 1), kind: 'word' as const }
      pieces.push(piece)
      at = piece.to
    } else if (kind === asciiDigit) {
      const to = numberEnd(text, at + 1)
      pieces.push({ from: at, to, kind: 'number' })
      at = to
    } else at = signAt(text, at, pieces)
  }
  return pieces
}

/** A link or a smiley may begin with a letter as well. */
function specialAt(text: string, at: number, code: number): Piece | null {
  const small = code | 32
  if (small === 104 || small === 119) return match(link, text, at, 'link')
  return code === 120 && text.charCodeAt(at + 1) === 68 ? match(smiley, text, at, 'mark') : null
}

function match(pattern: RegExp, text: string, at: number, kind: WordKind): Piece | null {
  pattern.lastIndex = at
  return pattern.test(text) ? { from: at, to: pattern.lastIndex, kind } : null
}

/** A word runs on over letters, digits, stars that hide letters, and an apostrophe that a letter follows. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      const kind = kinds[code]!
      if (kind === asciiLetter || kind === asciiDigit || code === 42) at += 1
      else if (code === 39 && isLetter(text, at + 1)) at += 2
      else return at
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at)!)
      if (letter.test(sign) || digit.test(sign)) at += sign.length
      else if (/[’‘ʼ]/.test(sign) && isLetter(text, at + 1)) at += 1
      else if (/\p{Cf}/u.test(sign) && isLetter(text, at + 1)) at += 1
      else return at
    }
  }
  return at
}

function numberEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code]! : otherSign
    const next = text.charCodeAt(at + 1)
    if (kind === asciiLetter || kind === asciiDigit) at += 1
    else if ((code === 46 || code === 58 || code === 44) && next >= 48 && next <= 57) at += 2
    else return at
  }
  return at
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return kinds[code] === asciiLetter
  return at < text.length && letter.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** Anything that begins with neither a plain letter nor a plain digit; gives the place after it. */
function signAt(text: string, at: number, pieces: Piece[]): number {
  const sign = String.fromCodePoint(text.codePointAt(at)!)
  const to = at + sign.length
  if (sign === '@') {
    const found = match(handle, text, at, 'handle')
    if (found) pieces.push(found)
    return found?.to ?? to
  }
  const face = /[:;=<()]/.test(sign) ? match(smiley, text, at, 'mark') : null
  if (face) {
    pieces.push(face)
    return face.to
  }
  if (marks.has(sign)) {
    let end = to
    while (text.startsWith(sign, end) && '!?."'.includes(sign)) end += 1
    pieces.push({ from: at, to: end, kind: 'mark' })
    return end
  }
  if (sign.length === 1 && sign.charCodeAt(0) < 128) return to
  if (hidden.test(sign)) return to
  if (letter.test(sign)) {
    const end = wordEnd(text, to)
    pieces.push({ from: at, to: end, kind: 'word' })
    return end
  }
  if (digit.test(sign)) {
    pieces.push({ from: at, to, kind: 'number' })
    return to
  }
  if (picture.test(sign)) pieces.push({ from: at, to, kind: 'emoji' })
  return to
}
