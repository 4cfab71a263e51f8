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

/** Says that a thing is taught, told or played, and not done. */
export const taught =
  /\b(?:homework|essay|assembly|assemblies|lesson|lessons|workshop|policy|leaflet|training|novel|book|film|movie|musical|pantomime|macbeth|drama club|school play|poem|history|revision|gcse|coursework|pshe|charity|awareness|museum)\b/i

/** The rules' own reading: apostrophes and quotes as typewriters have them; every place stays where it was. */
export function plainly(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"')
}

/** The sentence around a place. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = Math.max(
    ...['.', '!', '?', '\n'].map((sign) => text.lastIndexOf(sign, Math.max(0, from - 1))),
  )
  const after = Math.min(
    ...['.', '!', '?', '\n'].map((sign) => (text.indexOf(sign, to) + 1 || text.length + 1) - 1),
  )
  return text.slice(before + 1, after)
}

/** Asks the rules about a text. `has` tells whether a word stands in it. */
export function askRules(rules: readonly Rule[], text: string, has: (word: string) => boolean): Found[] {
  let plain: string | undefined
  const found: Found[] = []
  for (const rule of rules) {
    if (!rule.signs.some(has)) continue
    plain ??= plainly(text)
    const place = placeOf(rule, plain)
    if (place) found.push({ rule, ...place })
  }
  return found
}

function placeOf(rule: Rule, text: string): { from: number; to: number } | null {
  for (const pattern of rule.says) {
    const everywhere = new RegExp(pattern.source, 'giu')
    for (const match of text.matchAll(everywhere)) {
      const from = match.index
      const to = from + match[0].length
      const around = sentenceAround(text, from, to)
      if (!rule.unless.some((one) => one.test(around))) return { from, to }
    }
  }
  return null
}
