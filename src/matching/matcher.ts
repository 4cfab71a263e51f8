import { isTooCommon } from '../domain/school-words.ts'
import { indexForms } from './form-index.ts'
import { keepLongest } from './overlaps.ts'
import { endOfCharacter, Reading, tagEnd, tagStart } from './reading.ts'
import type { Hit, Term } from './term.ts'
import { isWrittenAs, spellOut, type Ways, waysOf, wordsOf } from './ways.ts'

export type Matcher = {
  /** Every place where a term stands in the text. Several schools may have the same words: each gets its hit. */
  find(text: string): Hit[]
  /** False where `find` would certainly find nothing, and quicker: for streams of thousands of posts a second. */
  quickly(text: string): boolean
  /** Terms that are not listened for, because they would find any school ('the academy') or hold no letters. */
  leftOut: readonly Term[]
}

/** Terms that are written alike. A hashtag stands only for itself; a name stands in every way of writing it. */
type Group = { terms: Term[]; ways: Ways; asTag: boolean }

/**
 * Makes a matcher for the terms of any number of schools; its speed hardly depends on how many.
 *
 * Names and aliases are found as whole words in every script and in every way of writing them: case, accents,
 * full width, bold letters, apostrophes, hyphens, joined words, St and Saint, CofE and Church of England, RC and
 * Catholic, '&' and 'and', hashtags that hold them. A handle is found exactly, with its domain if it has one; a
 * hashtag as that whole hashtag. Spelling mistakes are not forgiven: that finds more of other things than of schools.
 *
 * A term that tells no school from another ('the academy', 'Catholic Primary School') is left out; with its town
 * ('The Academy, Selby') it is listened for.
 */
export function buildMatcher(terms: readonly Term[]): Matcher {
  const handles = new Map<string, Term[]>()
  const byWords = new Map<string, Group>()
  const leftOut: Term[] = []
  const order = new Map(terms.map((term, place) => [term, place]))
  for (const term of terms) {
    if (term.kind === 'handle') addTo(handles, bodyOf(term.words), term)
    else if (!addWords(byWords, term)) leftOut.push(term)
  }
  const groups = [...byWords.values()]
  const index = indexForms(groups.map((group) => spellOut(group.ways)))
  const page = new Reading()

  function find(text: string): Hit[] {
    page.read(text)
    const hits: Hit[] = []
    const add = (term: Term, start: number, end: number) =>
      hits.push({ term, words: text.slice(start, end), start, end })
    for (const { body, start, end } of page.handles) {
      for (const term of handles.get(body) ?? []) add(term, start, end)
    }
    index.search(page, (first, last, number) => {
      const group = groups[number]!
      const letters = String.fromCharCode(...page.letters.subarray(first, last + 1))
      if (!isWrittenAs(letters, group.ways)) return false
      if (group.asTag && !(page.edges[first]! & tagStart && page.edges[last]! & tagEnd)) return false
      const start = group.asTag ? signBefore(text, page.from[first]!) : page.from[first]!
      const end = endOfCharacter(text, page.from[last]!)
      for (const term of group.terms) add(term, start, end)
      return false
    })
    return keepLongest(hits, (term) => order.get(term)!)
  }

  function quickly(text: string): boolean {
    page.read(text)
    return page.handles.some(({ body }) => handles.has(body)) || index.search(page, () => true)
  }

  return { find, quickly, leftOut }
}

function addWords(groups: Map<string, Group>, term: Term): boolean {
  const asTag = term.kind === 'hashtag'
  const words = wordsOf(term.words)
  if (words.length === 0 || (!asTag && isTooCommon(term.words))) return false
  const ways = asTag ? [[words.join('')]] : waysOf(term.words)
  const key = `${asTag ? '#' : ''}${ways.map((part) => part[0]).join('|')}`
  const group = groups.get(key) ?? { terms: [], ways, asTag }
  group.terms.push(term)
  groups.set(key, group)
  return true
}

const bodyOf = (handle: string) =>
  handle
    .trim()
    .replace(/^[@＠]/, '')
    .toLowerCase()

const signBefore = (text: string, place: number) =>
  Math.max(text.lastIndexOf('#', place), text.lastIndexOf('＃', place), 0)

function addTo(map: Map<string, Term[]>, key: string, term: Term): void {
  const terms = map.get(key)
  if (terms) terms.push(term)
  else map.set(key, [term])
}
