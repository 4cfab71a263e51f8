import type { RegisteredSchool } from '../domain/registered-school.ts'
import { plainWords } from '../domain/school-words.ts'
import type { RegisterTerm } from './register-terms.ts'
import { type Sign, type Surroundings, signsFor, surroundingsOf } from './surroundings.ts'
import type { Hit, Weight } from './term.ts'

/** A school that a text may be about: where its term stands, how sure that is (0 to 1), and why. */
export type Candidate = {
  urn: string
  term: string
  from: number
  to: number
  sure: number
  why: string
}

export type Asked = {
  text: string
  hits: readonly Hit<RegisterTerm>[]
  schoolOf(urn: string): RegisteredSchool
  /** Is it in ordinary posts too, so that it counts only where something else points to its school? */
  isCommon(term: RegisterTerm): boolean
  /** What is known of the source's own place, in words: 'Leeds', 'LS1'. */
  place?: string | undefined
  /** What a person has answered before, where the same was asked: the school meant. */
  answered?: (words: string) => string | null
}

/** Each point doubles the odds. */
const points: Record<Weight, number> = { own: 8, name: 4, alias: 3, bare: 0 }
const oddsOfNone = 2
const answeredBefore = 6
const insideLonger = -5

/**
 * Which schools a text may be about, the surest first. Those that it points to equally are equally sure: a tie is
 * shown as one. A term that ordinary posts have too counts only with something beside it that points to its school.
 */
export function rank(asked: Asked): Candidate[] {
  const best = new Map<string, Judged>()
  for (const judged of judge(asked)) {
    const other = best.get(judged.school.urn)
    if (!other || judged.points > other.points) best.set(judged.school.urn, judged)
  }
  const all = withoutClosed([...best.values()])
  const sum = all.reduce((total, { points }) => total + 2 ** points, oddsOfNone)
  return all
    .map(({ hit, school, signs, points }) => ({
      urn: school.urn,
      term: hit.term.words,
      from: hit.start,
      to: hit.end,
      sure: Number((2 ** points / sum).toFixed(4)),
      why: [reasons[hit.term.weight], ...signs].join('; '),
    }))
    .sort((a, b) => b.sure - a.sure || a.from - b.from || (a.urn < b.urn ? -1 : 1))
}

const reasons: Record<Weight, string> = {
  own: 'its own address',
  name: 'its name',
  alias: 'a form of its name',
  bare: 'its name without a word for school',
}

type Judged = { hit: Hit<RegisterTerm>; school: RegisteredSchool; signs: string[]; points: number }

function judge({ text, hits, schoolOf, isCommon, place, answered }: Asked): Judged[] {
  const source = place === undefined ? null : surroundingsOf(place, 0, 0)
  const seen = new Map<string, Surroundings>()
  return hits.flatMap((hit) => {
    const [start, end] = longestAround(hits, hit)
    const key = `${start} ${end}`
    const around = seen.get(key) ?? surroundingsOf(text, start, end)
    seen.set(key, around)
    if (isOfAnotherKind(around, text, end, hit.term) || !isWrittenAlike(hit, text)) return []
    const school = schoolOf(hit.term.school)
    const signs = signsFor(school, around)
    const fromSource = source === null ? [] : signsFor(school, source)
    const isAnswer = answered?.(hit.words) === school.urn
    if (isCommon(hit.term) && !isAnswer && ![...signs, ...fromSource].some((sign) => tells(sign, hit)))
      return []
    const inside = end - start > hit.end - hit.start ? insideLonger : 0
    return [
      {
        hit,
        school,
        signs: [
          ...signs.map(inWords),
          ...fromSource.map((sign) => `its source: ${inWords(sign)}`),
          ...(isAnswer ? ['answered so before'] : []),
        ],
        points:
          points[hit.term.weight] +
          inside +
          strength(signs) +
          strength(fromSource) * 0.75 +
          (isAnswer ? answeredBefore : 0),
      },
    ]
  })
}

function longestAround(
  hits: readonly Hit<RegisterTerm>[],
  { start, end }: Hit<RegisterTerm>,
): [number, number] {
  let longest: [number, number] = [start, end]
  for (const other of hits) {
    if (other.start <= start && other.end >= end && other.end - other.start > longest[1] - longest[0])
      longest = [other.start, other.end]
  }
  return longest
}

/** Words that make something else of a name that stands before them: 'Sutton Park Church', 'Oakfield Primary Care'. */
const otherKinds = new Set(
  `church chapel cathedral parish road street lane avenue close station hospital surgery care clinic hotel pub inn
  stadium arena cemetery library museum festival band hall house farm city town club fc united street`.split(
    /\s+/,
  ),
)

function isOfAnotherKind(around: Surroundings, text: string, end: number, term: RegisterTerm): boolean {
  const next = around.after[0]
  return (
    term.weight !== 'own' &&
    next !== undefined &&
    otherKinds.has(next) &&
    /^\s[\p{L}]/u.test(text.slice(end, end + 3))
  )
}

/** Without a word for school, a name in other words than its own is most often something else: ‘can tell’ for Cantell. */
function isWrittenAlike({ term, words, start }: Hit<RegisterTerm>, text: string): boolean {
  if (term.weight !== 'bare') return true
  const parts = (written: string) => plainWords(written).filter((word) => word !== 's').length
  const inTag = /[#＃]\S*$/.test(text.slice(Math.max(0, start - 40), start))
  if (!inTag && plainWords(term.words).length === 1 && !term.contextOnly && !/^\p{Lu}/u.test(words))
    return false
  return inTag || parts(words) === parts(term.words)
}

/** Is it enough to make a common term count? A town that is in the name itself says nothing more. */
function tells(sign: Sign, { term, words }: Hit<RegisterTerm>): boolean {
  if (sign.type !== 'place') return true
  if (!sign.near || sign.of === 'county') return false
  const named = plainWords(term.words)
  const isInName = plainWords(sign.words).every((word) => named.includes(word))
  return !isInName || (named.length === 1 && /^\p{Lu}/u.test(words))
}

/** The strongest sign counts whole, the others a little: town and county are often the same news. */
function strength(signs: readonly Sign[]): number {
  const [most = 0, ...others] = signs.map(worth).sort((a, b) => b - a)
  return most + others.reduce((sum, one) => sum + one, 0) / 4
}

function worth(sign: Sign): number {
  if (sign.type === 'postcode') return 12
  if (sign.type === 'outcode') return 7
  const near = sign.near ? 2 : 0
  return near + { town: 4, locality: 4, authority: 3, county: 2 }[sign.of]
}

function inWords(sign: Sign): string {
  if (sign.type !== 'place')
    return `${sign.type === 'postcode' ? 'its postcode' : 'the postcode’s first half'} ${sign.words}`
  return `its ${sign.of} ${sign.words}${sign.near ? ' beside it' : ''}`
}

function withoutClosed(all: readonly Judged[]): Judged[] {
  const open = all.filter(({ school }) => school.open)
  return open.length > 0 ? open : [...all]
}
