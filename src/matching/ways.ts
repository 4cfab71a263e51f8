import { isTooCommon, plainWordsOfAscii, saysNoSchool } from '../domain/school-words.ts'
import { Reading } from './reading.ts'

/** Words that say the same: each way may stand for each other one, in a name of any school. */
const sameWords: readonly (readonly string[])[] = [
  ['cofe', 'c of e', 'ce', 'c e', 'church of england', 'coe'],
  ['catholic', 'rc', 'r c', 'roman catholic', 'roman rc'],
  ['st', 'saint'],
  ['ss', 'saints'],
  ['school', 'sch'],
  ['primary', 'prim'],
  ['academy', 'acad'],
  ['infant', 'infants', 'inf'],
  ['junior', 'juniors', 'jnr'],
  ['va', 'v a', 'voluntary aided'],
  ['vc', 'v c', 'voluntary controlled'],
  ['cp', 'c p', 'community primary', 'community prim'],
  ['jmi', 'junior mixed infant', 'junior mixed and infant'],
  ['sixth form', '6th form'],
  ['comprehensive', 'comp'],
  ['secondary', 'sec'],
  ['preparatory', 'prep'],
  ['college', 'coll'],
  ['mount', 'mt'],
]

const joined = (phrase: string) => phrase.replaceAll(' ', '')

/** For each phrase, its group, whose ways are joined letters; the usual one first. */
const groupOf = new Map<string, readonly string[]>()
const phrases = new Set<string>()
/** How many words the longest phrase has that begins with this one. Words that begin none, and are none, are not here. */
const longestFrom = new Map<string, number>()
for (const same of sameWords) {
  const ways = [...new Set(same.map(joined))]
  for (const phrase of same) {
    const words = phrase.split(' ')
    const first = words[0]!
    phrases.add(phrase)
    groupOf.set(joined(phrase), ways)
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 1, words.length))
    longestFrom.set(joined(phrase), longestFrom.get(joined(phrase)) ?? 1)
  }
}

/** A name, part by part, each part in every way of writing it; the words joined. A part's first way stands for it. */
export type Ways = readonly (readonly string[])[]

/** In how many ways a name is written: 'St Mary's CofE School' also as 'Saint Marys Church of England Sch'. */
export function waysOf(words: string): Ways {
  return partsOf(wordsOf(words))
}

/**
 * The same for its 'The' and without, where that may be left out. None where the name has no letters, or, unless
 * `keepsCommon`, tells no school from another.
 */
export function readingsOf(words: string, keepsCommon: boolean): Ways[] {
  const plain = isPlain.test(words)
  const all = plain ? plainWordsOfAscii(words) : wordsRead(words)
  if (all.length === 0) return []
  if (!keepsCommon && (plain ? all.every(saysNoSchool) : isTooCommon(words))) return []
  return mayDropThe(all) ? [partsOf(all), partsOf(all.slice(1))] : [partsOf(all)]
}

/** Most names: nothing in them folds or is read in a way of its own. */
const isPlain = /^(?:[A-Za-z0-9 ,.()-]|'(?!'))*$/

/** The words of a term as the matcher reads them. */
export function wordsOf(words: string): string[] {
  return isPlain.test(words) ? plainWordsOfAscii(words) : wordsRead(words)
}

const page = new Reading()

/** The same by reading, whatever the words are. A test holds the two against each other. */
export function wordsRead(words: string): string[] {
  page.read(words)
  const found: string[] = []
  for (let word = 0; word < page.words; word++) {
    const next = word + 1 < page.words ? page.starts[word + 1]! : page.count
    found.push(page.spelling(page.starts[word]!, next))
  }
  return found
}

function partsOf(words: readonly string[]): Ways {
  const found: (readonly string[])[] = []
  let next = 0
  while (next < words.length) {
    const most = longestFrom.get(words[next]!)
    const length = most === undefined ? 1 : lengthOfPhrase(words, next, most)
    found.push(most === undefined ? [words[next]!] : waysOfPart(words, next, length))
    next += length
  }
  return found
}

/** Every way of writing one part, joined. */
function waysOfPart(words: readonly string[], start: number, length: number): readonly string[] {
  const letters = words.slice(start, start + length).join('')
  return groupOf.get(letters) ?? [letters]
}

function lengthOfPhrase(words: readonly string[], start: number, most: number): number {
  for (let length = Math.min(most, words.length - start); length > 1; length--) {
    if (phrases.has(words.slice(start, start + length).join(' '))) return length
  }
  return 1
}

/** May the 'The' that a name begins with be left out? Not where nothing telling is left. */
export function mayDropThe(words: readonly string[]): boolean {
  return words[0] === 'the' && words.length > 2 && !isTooCommon(words.slice(1).join(' '))
}

/** The same name without its 'The', where that may be left out; else null. */
export function withoutThe(words: string): Ways | null {
  const all = wordsOf(words)
  return mayDropThe(all) ? partsOf(all.slice(1)) : null
}
