import type { RegisteredSchool } from '../domain/registered-school.ts'
import { plainWords } from '../domain/school-words.ts'

/** What a text says beside the words that name a school, as far as it tells where that is. */
export type Surroundings = {
  before: readonly string[]
  after: readonly string[]
  postcodes: ReadonlySet<string>
  outcodes: ReadonlySet<string>
}

export type Sign =
  | { type: 'postcode'; words: string }
  | { type: 'outcode'; words: string }
  | { type: 'place'; of: 'town' | 'locality' | 'county' | 'authority'; words: string; near: boolean }

const fullPostcode = /\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b/gi
const outcode = /\b[A-Z]{1,2}\d[A-Z\d]?\b/g
/** So many words may stand between a name and its town: 'Leeds news: Oak School', 'Oak School in Leeds'. */
const nearBy = 2

/** Reads what stands around a part of a text. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const around = `${before} | ${after}`
  const postcodes = new Set(
    [...around.matchAll(fullPostcode)].map(([, out, inward]) => `${out}${inward}`.toUpperCase()),
  )
  const outcodes = new Set([...around.matchAll(outcode)].map(([code]) => code))
  for (const code of postcodes) outcodes.add(code.slice(0, -3))
  return { before: plainWords(before), after: plainWords(after), postcodes, outcodes }
}

/** What of it points to this school, the strongest first. */
export function signsFor(school: RegisteredSchool, around: Surroundings): Sign[] {
  const signs: Sign[] = []
  const postcode = school.postcode?.replace(/\s/g, '').toUpperCase() ?? ''
  if (postcode !== '' && around.postcodes.has(postcode)) signs.push({ type: 'postcode', words: postcode })
  else if (postcode !== '' && around.outcodes.has(postcode.slice(0, -3)))
    signs.push({ type: 'outcode', words: postcode.slice(0, -3) })
  for (const field of ['town', 'locality', 'authority', 'county'] as const) {
    const words = school[field]
    const place = words === null ? [] : placeWords(words)
    if (words === null || place.length === 0) continue
    const near = endsNear(around.before, place) || beginsNear(around.after, place)
    if (near || holds(around.before, place) || holds(around.after, place))
      signs.push({ type: 'place', of: field, words, near })
  }
  return signs
}

const official = new Set([
  'london',
  'borough',
  'of',
  'city',
  'council',
  'mdc',
  'county',
  'the',
  'royal',
  'metropolitan',
])

/** A place as people say it: 'Haringey' for 'London Borough of Haringey'. */
function placeWords(place: string): string[] {
  const words = plainWords(place)
  if (!/borough|council|mdc|city of/i.test(place)) return words
  const plain = words.filter((word) => !official.has(word))
  return plain.length === 0 ? words : plain
}

const holds = (words: readonly string[], place: readonly string[]) =>
  words.some((_, from) => stands(words, place, from))
const stands = (words: readonly string[], place: readonly string[], from: number) =>
  place.every((word, n) => words[from + n] === word)

const beginsNear = (after: readonly string[], place: readonly string[]) =>
  Array.from({ length: nearBy }, (_, from) => from).some((from) => stands(after, place, from))
const endsNear = (before: readonly string[], place: readonly string[]) =>
  Array.from({ length: nearBy }, (_, n) => before.length - place.length - n).some(
    (from) => from >= 0 && stands(before, place, from),
  )
