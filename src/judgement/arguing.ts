import { categories } from '../domain/judgement.ts'

const label = `(?:${categories.map((one) => one.replace('_', '[_ ]')).join('|')}|harmless|safe)`
const what = '(?:this|it|that|the text|the post|the message)'

/** Words that are said to the machine: to forget what it is to do, or which answer to give. */
const patterns = [
  String.raw`\b(?:ignore|disregard|forget)(?: (?:all|any|your|the|my|these|those|previous|prior|above|other|of))+ (?:instructions?|prompts?|rest|rules? and (?:answer|say|print|reply))\b`,
  String.raw`\b(?:ignore|disregard|forget) (?:all|your|any) (?:rules|training)\b`,
  String.raw`\b(?:severity|urgency|priority)(?: (?:is|level|of)|[=:])* ?[0-3]\b`,
  String.raw`\bcategory(?: is|[=:])* ?${label}\b`,
  String.raw`\b(?:label|classify|categori[sz]e|mark|rate|judge|treat|answer|say|print|output|return|reply)(?: ${what})?(?: as| with)? ${label}\b(?! (?:of|for|to|that|is|and well))`,
  String.raw`(?<=^|[.!?\n] ?)(?:${what}) is (?:just |only |simply )?${label}(?=[.,;:!\n])`,
].map((source) => new RegExp(source, 'giu'))

/** Each pattern has one of these, so that most texts ask none. */
const signs = new Set([
  ...['ignore', 'disregard', 'forget', 'severity', 'urgency', 'priority', 'category', 'harmless', 'safe'],
  ...categories.map((one) => one.replace('_child', '')),
])

/**
 * A text with spaces in the place of what argues with the machine, so that it gains nothing; every place stays where it was.
 * `words` are the text's, as the model folds them.
 */
export function withoutArguing(text: string, words: readonly { key: string }[]): string {
  if (!words.some(({ key }) => signs.has(key))) return text
  return patterns.reduce((left, one) => left.replace(one, (found) => ' '.repeat(found.length)), text)
}
