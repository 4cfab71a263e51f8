import type { Category, Pressing } from '../../domain/judgement.ts'

/**
 * Something that must not be missed. A rule raises what the model says, and never lowers it.
 *
 * It is asked only where one of its `signs` stands in the text (a word as the model folds it), so that it costs nothing
 * elsewhere. `says` finds the place; where one of `unless` fits the whole text, or the words around, it does not speak.
 */
export type Rule = {
  id: string
  /** The clauses of the policy that it serves. */
  clauses: readonly string[]
  category: Category
  /** The text is at least so pressing. */
  floor: Pressing
  signs: readonly string[]
  says: readonly RegExp[]
  /** Harmless ways to use the same words: looked for in the sentence in which the rule found something. */
  unless: readonly RegExp[]
}

export type Found = { rule: Rule; from: number; to: number }

/** What is taught and told about, rather than done. */
const topic =
  '(?:knife crime|gun crime|county lines|self[ -]?harm|suicide|fgm|sexting|nudes?|grooming|weapons?|exploitation)'

/**
 * Says that a thing is taught, told or played, and not done. A lesson by itself says no such thing: much happens in one.
 */
export const taught = new RegExp(
  String.raw`\b(?:essay|workshop|novel|musical|pantomime|poem|coursework|pshe|awareness|prevention|documentary|macbeth|inspector calls|lessons? learn(?:ed|t))\b|\b(?:homework|assembly|assemblies|lessons?|talk|polic(?:y|ies)|training|books?|film|movie|play|revision|gcse|charity|museum|project|session|poster|leaflet)\b[^.!?\n]{0,20}\b(?:about(?! \d)|against|called|where|in which|on ${topic})\b|\b${topic}(?: \w+)? (?:talks?|assembly|assemblies|lessons?|training|polic(?:y|ies)|week|charity|homework|project|session)\b|\bin (?:the|a|our) (?:book|film|movie|story)\b`,
  'iu',
)

/** A text as the rules read it, and where each of its signs stands in the text as it was given. */
type Plain = { text: string; from: (at: number) => number; to: (at: number) => number }

/**
 * The rules' own reading: letters without what disguises them, apostrophes and quotes as typewriters have them, one space
 * where there are several or others.
 */
export function plainly(given: string): Plain {
  if (/^[\x20-\x7e\n]*$/.test(given) && !given.includes('  '))
    return { text: given, from: (at) => at, to: (at) => at }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of given) {
    const plain = plainSign(sign)
    const again = plain === ' ' && text.endsWith(' ')
    for (let unit = 0; unit < plain.length && !again; unit++) {
      starts.push(at)
      ends.push(at + sign.length)
    }
    if (!again) text += plain
    at += sign.length
  }
  return { text, from: (place) => starts[place] ?? at, to: (place) => ends[place - 1] ?? 0 }
}

function plainSign(sign: string): string {
  if (sign >= '!' && sign <= '~') return sign
  if (sign !== '\n' && /\s/.test(sign)) return ' '
  if (/[’‘ʼ]/.test(sign)) return "'"
  if (/[“”]/.test(sign)) return '"'
  return sign.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')
}

/** Where the sentence around a place begins and ends. */
function sentenceAround(text: string, from: number, to: number): { from: number; to: number } {
  let begin = from
  while (begin > 0 && !endsSentence(text.charCodeAt(begin - 1))) begin -= 1
  let end = to
  while (end < text.length && !endsSentence(text.charCodeAt(end))) end += 1
  return { from: begin, to: end }
}

/** A full stop, an exclamation or question mark, or the end of a line. */
const endsSentence = (code: number) => code === 46 || code === 33 || code === 63 || code === 10

type Ready = { rule: Rule; says: readonly RegExp[] }

/** A word as the model folds it; which rules it is a sign of is kept with it. */
type SignedWord = { key: string; signs: number }

/** Makes rules ready to be asked about a text, given the words that stand in it. There are 31 at most. */
export function readyRules(rules: readonly Rule[]): (text: string, words: readonly SignedWord[]) => Found[] {
  const ready = rules.map((rule) => ({
    rule,
    says: rule.says.map(({ source }) => new RegExp(source, 'giu')),
  }))
  const bySign = new Map<string, number>()
  rules.forEach(({ signs }, at) => {
    for (const sign of signs) bySign.set(sign, (bySign.get(sign) ?? 0) | (1 << at))
  })
  return (text, words) => {
    let asked = 0
    for (const word of words) {
      if (word.signs < 0) word.signs = bySign.get(word.key) ?? 0
      asked |= word.signs
    }
    if (asked === 0) return []
    const plain = plainly(text)
    const found: Found[] = []
    ready.forEach((one, at) => {
      const place = asked & (1 << at) ? placeOf(one, plain.text) : null
      if (place) found.push({ rule: one.rule, from: plain.from(place.from), to: plain.to(place.to) })
    })
    return found
  }
}

function placeOf({ rule, says }: Ready, text: string): { from: number; to: number } | null {
  for (const pattern of says) {
    pattern.lastIndex = 0
    // What is harmless in a sentence is so for all of it: it is asked once, however often the pattern fits.
    let harmless = { from: 0, to: -1 }
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const from = match.index
      const to = from + match[0].length
      if (from >= harmless.from && to <= harmless.to) continue
      const around = sentenceAround(text, from, to)
      const words = text.slice(around.from, around.to)
      if (!rule.unless.some((one) => one.test(words))) return { from, to }
      harmless = around
    }
  }
  return null
}
