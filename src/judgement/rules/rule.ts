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
      const place = asked & (1 << at) ? placeOf(one, plain) : null
      if (place) found.push({ rule: one.rule, ...place })
    })
    return found
  }
}

function placeOf({ rule, says }: Ready, text: string): { from: number; to: number } | null {
  for (const pattern of says) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const from = match.index
      const to = from + match[0].length
      const around = sentenceAround(text, from, to)
      if (!rule.unless.some((one) => one.test(around))) return { from, to }
      if (to === from) pattern.lastIndex += 1
    }
  }
  return null
}
