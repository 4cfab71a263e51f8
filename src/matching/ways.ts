import { isTooCommon } from '../domain/school-words.ts'
import { Reading, wordStart } from './reading.ts'

/** Words that say the same: each way may stand for each other one, in a name of any school. */
const sameWords: readonly (readonly string[])[] = [
  ['cofe', 'c of e', 'ce', 'c e', 'church of england', 'coe'],
  ['catholic', 'rc', 'r c', 'roman catholic'],
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

/** More ways than this, and the rarer ones are left out (a name of ten words with every abbreviation in it). */
const mostWays = 256

const longestWay = 4

/** For each phrase, every way of writing it, joined. */
const ways = new Map(
  sameWords.flatMap((same) => {
    const joined = [...new Set(same.map((phrase) => phrase.replaceAll(' ', '')))]
    return same.map((phrase) => [phrase, joined] as const)
  }),
)

/** A name, part by part, each part in every way of writing it; the words joined. */
export type Ways = readonly (readonly string[])[]

/** In how many ways a name is written: 'St Mary's CofE School' also as 'Saint Marys Church of England Sch'. */
export function waysOf(words: string): Ways {
  const all = parts(wordsOf(words))
  const two = all.map((part) => part.slice(0, 2))
  if (count(all) <= mostWays) return all
  return count(two) <= mostWays ? two : all.map((part) => part.slice(0, 1))
}

const page = new Reading()

/** The words of a term as the matcher reads them. */
export function wordsOf(words: string): string[] {
  page.read(words)
  const found: string[] = []
  for (let n = 0; n < page.count; n++) {
    const letter = String.fromCharCode(page.letters[n]!)
    if (page.edges[n]! & wordStart) found.push(letter)
    else found.push(found.pop()! + letter)
  }
  return found
}

function parts(words: readonly string[]): string[][] {
  const found: string[][] = []
  let next = 0
  while (next < words.length) {
    const length = lengthOfWay(words, next)
    const phrase = words.slice(next, next + Math.max(length, 1))
    const written = ways.get(phrase.join(' '))
    const own = phrase.join('')
    found.push(written ? [own, ...written.filter((way) => way !== own)] : [own])
    next += phrase.length
  }
  if (words[0] === 'the' && words.length > 2 && !isTooCommon(words.slice(1).join(' '))) found[0] = ['the', '']
  return found
}

function lengthOfWay(words: readonly string[], start: number): number {
  for (let length = Math.min(longestWay, words.length - start); length > 0; length--) {
    if (ways.has(words.slice(start, start + length).join(' '))) return length
  }
  return 0
}

const count = (all: Ways) => all.reduce((product, part) => product * part.length, 1)

/** Every way, spelled out with nothing between the words. */
export function spellOut(all: Ways): string[] {
  return all.reduce<string[]>(
    (starts, part) => starts.flatMap((start) => part.map((way) => start + way)),
    [''],
  )
}

/** Are these letters, from first to last, one of the ways of writing it? `part` and `start` are its own, for going on. */
export function isWrittenAs(letters: string, all: Ways, part = 0, start = 0): boolean {
  const here = all[part]
  if (!here) return start === letters.length
  return here.some(
    (way) => letters.startsWith(way, start) && isWrittenAs(letters, all, part + 1, start + way.length),
  )
}
