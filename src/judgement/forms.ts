import { firstNames } from '../domain/first-names.ts'
import { surnames } from '../domain/surnames.ts'
import { namesThatAreWords, titles } from '../domain/titles.ts'
import { anyPeople, groupWord, namesGroup } from './groups.ts'
import { mayEndSchool, schoolNameFrom, schoolWord } from './school-names.ts'
import type { Piece, WordKind } from './words.ts'

/** How a word is written and what kind it is, beside its letters: each a row of the model of its own. */
export const shapes = [
  'capital',
  'shouted',
  'mixed',
  'drawn-out',
  'first-name',
  'surname',
  'title',
  'class',
  'number',
  'handle',
  'link',
  'emoji',
  'hidden-letters',
  'unknown-script',
] as const
export type Shape = (typeof shapes)[number]

/** A word as the model knows it: letters folded, and how it was written. */
export type Form = {
  key: string
  shapes: number[]
  subwords: boolean
  group: ReturnType<typeof namesGroup>
  /** May a school's full name end with it? */
  endsSchool: boolean
  /** Kept by the reader: where it is found again, and whether the model has a row for the word itself. */
  slot: number
  known: boolean
  hash: number
  shapeHash: number
  /** Which family of words it belongs to (see training/families.ts), below 0 for none; kept by whoever has the model. */
  family: number
  familyHash: number
  /** Which rules it is a sign of, as bits; kept by those who ask them. Below 0: not looked up yet. */
  signs: number
  /** What kind of word it is to the cues, as bits; likewise. */
  traits: number
}

/** A text as the model reads it: its pieces, and the form of each. */
export type FormedText = { pieces: Piece[]; forms: Form[] }

/** Gives the forms of a text's pieces; what was read once is kept in `known`, by how it is written. */
export function formsOf(text: string, pieces: Piece[], known: Map<string, Form>): FormedText {
  const forms: Form[] = []
  let grouped = false
  let schools = false
  for (const { from, to, kind } of pieces) {
    const raw = text.slice(from, to)
    let form = known.get(raw)
    if (form === undefined) {
      form = formOf(raw, kind)
      known.set(raw, form)
    }
    if (form.group !== null && form.group !== 'people') grouped = true
    if (form.endsSchool) schools = true
    forms.push(form)
  }
  const named = schools ? withSchools(text, pieces, forms, oneForm(known, schoolWord)) : { pieces, forms }
  return grouped ? withGroups(named.pieces, named.forms, oneForm(known, groupWord)) : named
}

function withGroups(pieces: readonly Piece[], own: readonly Form[], one: Form): FormedText {
  const found: FormedText = { pieces: [], forms: [] }
  for (let at = 0; at < own.length; at++) {
    const { group } = own[at]!
    const next = own[at + 1]
    const isGroup = group === 'always' || (group === 'before-people' && next?.group === 'people')
    const both = isGroup && next !== undefined && anyPeople.has(next.key)
    found.forms.push(isGroup ? one : own[at]!)
    found.pieces.push(both ? { ...pieces[at]!, to: pieces[at + 1]!.to } : pieces[at]!)
    if (both) at += 1
  }
  return found
}

/** Puts one word in the place of each school's full name: which school a post is about says nothing of what it is. */
function withSchools(text: string, pieces: readonly Piece[], own: readonly Form[], one: Form): FormedText {
  const found: FormedText = { pieces: [], forms: [] }
  const keyOf = (at: number) => found.forms[at]!.key
  const capital = (at: number) => found.forms[at]!.shapes.includes(place.capital)
  for (let at = 0; at < own.length; at++) {
    found.forms.push(own[at]!)
    found.pieces.push(pieces[at]!)
    if (!own[at]!.endsSchool || own[at + 1]?.endsSchool) continue
    const last = found.forms.length - 1
    const from = schoolNameFrom(text, found.pieces, keyOf, capital, last)
    if (from < 0) continue
    found.pieces.splice(from, last - from + 1, { ...found.pieces[from]!, to: pieces[at]!.to })
    found.forms.splice(from, last - from + 1, one)
  }
  return found
}

/** The one form that stands for many words. */
function oneForm(known: Map<string, Form>, word: string): Form {
  const form = known.get(word) ?? plainForm(word, [])
  known.set(word, form)
  return form
}

const place = Object.fromEntries(shapes.map((shape, at) => [shape, at])) as Record<Shape, number>

/** Folds a piece of text into the form that the model knows. */
export function formOf(raw: string, kind: WordKind): Form {
  if (kind === 'handle') return plainForm('<handle>', [place.handle])
  if (kind === 'link') return plainForm('<link>', [place.link])
  if (kind === 'emoji') return plainForm(raw, [place.emoji])
  if (kind === 'mark') return plainForm(markKey(raw), [])
  return kind === 'number' ? numberForm(raw) : wordForm(raw)
}

const plainForm = (key: string, found: number[]): Form => ({
  key,
  shapes: found,
  subwords: false,
  group: null,
  endsSchool: false,
  slot: -1,
  known: false,
  hash: 0,
  shapeHash: 0,
  family: -1,
  familyHash: 0,
  signs: -1,
  traits: -1,
})

function markKey(raw: string): string {
  if (/^[.]{2,}$|…/.test(raw)) return '…'
  if (/^[“”«»"]/.test(raw)) return '"'
  return raw.length > 2 && /^[!?]/.test(raw) ? raw.slice(0, 2) : raw
}

/** `7T`, `Y9` and `yr` are classes; long numbers keep their length only. */
function numberForm(raw: string): Form {
  const low = raw.toLowerCase()
  if (/^\d{1,2}[a-z]{1,2}$/.test(low) && !/(?:st|nd|rd|th|am|pm|p|k|m)$/.test(low))
    return plainForm(low, [place.class])
  const key = /^\d{1,2}(?!\d)/.test(low) && low.length < 6 ? low : low.replaceAll(/\d/g, '0').slice(0, 12)
  return plainForm(key, [place.number])
}

function wordForm(raw: string): Form {
  const plain = /^[\x20-\x7E]*$/.test(raw) ? raw : fold(raw)
  const low = plain.toLowerCase()
  const key = low.replace(/([^*0-9])\1{2,}/g, '$1$1').slice(0, 40)
  const found: number[] = []
  if (plain.length > 1 && plain === plain.toUpperCase()) found.push(place.shouted)
  else if (plain[0] !== low[0]) found.push(plain.slice(1) === low.slice(1) ? place.capital : place.mixed)
  if (key !== low) found.push(place['drawn-out'])
  if (low.includes('*')) found.push(place['hidden-letters'])
  if (/[^\p{Script=Latin}\p{M}\p{N}'*]/u.test(low)) found.push(place['unknown-script'])
  const bare = low.replace(/'s$/, '')
  if (firstNames.has(bare) && !namesThatAreWords.has(bare)) found.push(place['first-name'])
  else if (surnames.has(bare)) found.push(place.surname)
  if (titles.has(bare)) found.push(place.title)
  if (/^(?:y|yr|year)\d{1,2}s?$/.test(low)) found.push(place.class)
  return {
    key,
    shapes: found,
    subwords: true,
    group: namesGroup(low),
    endsSchool: found.includes(place.capital) && mayEndSchool(key),
    slot: -1,
    known: false,
    hash: 0,
    shapeHash: 0,
    family: -1,
    familyHash: 0,
    signs: -1,
    traits: -1,
  }
}

function fold(raw: string): string {
  return raw
    .replaceAll(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
}

/** The pieces of three to five letters of a word, as places in a table of `buckets` (a power of two). */
export function subwordsOf(key: string, buckets: number): number[] {
  const word = `<${key}>`
  const found: number[] = []
  for (let from = 0; from < word.length; from++) {
    let hash = 0x811c9dc5
    for (let at = from; at < Math.min(word.length, from + 5); at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      if (at - from >= 2) found.push(((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1))
    }
  }
  return found
}
