import { type About, abouts, type Nature, natures, type PostFacts } from '../../domain/facts.ts'
import { type Field, fieldsOf } from '../../domain/fields.ts'
import type { MinimumAge, Pack } from '../pack.ts'
import { pairwise, type Rows, uncoveredTriples } from './covering.ts'
import { type Chance, chanceFrom } from './random.ts'
import { agesIn, leftOut } from './spaces.ts'

type Values = readonly unknown[]

/** The fields of a post with the values that each is tried with. A list has none, each word, and each pair of words. */
export type PostSpace = { names: readonly string[]; values: readonly Values[] }

/** Words by themselves, no word at all, or two together. */
function singles<Word>(words: readonly Word[]): Values {
  return [leftOut, [], ...words.map((word) => [word])]
}

function pairs<Word>(words: readonly Word[]): Word[][] {
  return words.flatMap((one, place) => words.slice(place + 1).map((other) => [one, other]))
}

/** Every value by which three fields at a time are combined; of platforms, one of those that share their ages. */
export function postSpace(pack: Pack): PostSpace {
  const values: Record<string, Values> = {
    nature: singles(natures),
    about: singles(abouts),
    platform: [leftOut, ...platformsOf(pack).map(([one]) => one)],
    authorAge: [leftOut, ...agesIn(pack)],
  }
  const names = ['nature', ...Object.keys(fieldsOf.post).filter((name) => name !== 'nature')]
  const fields = new Map<string, Field>(Object.entries(fieldsOf.post))
  return { names, values: names.map((name) => values[name] ?? [leftOut, ...wordsOf(fields.get(name))]) }
}

function wordsOf(field: Field | undefined): Values {
  if (field?.type === 'one') return field.of
  return field?.type === 'claim' ? [true, false] : []
}

/** The platforms of the pack by their minimum ages, in which alone they differ for the policy, and one not in it. */
function platformsOf({ minimumAges }: Pack): string[][] {
  const agesOf = ({ policy, provider, law }: MinimumAge) => `${policy} ${provider} ${law}`
  const known = Map.groupBy(Object.entries(minimumAges), ([, ages]) => agesOf(ages))
  return [...[...known.values()].map((same) => same.map(([name]) => name)), ['nobody-knows-it']]
}

/**
 * Posts in which every three values of every three fields meet: a covering design of strength 3 over `postSpace`.
 *
 * Every nature goes through the same rows, in which every pair of the other fields' values stands, with their values
 * moved on from nature to nature; whatever three of the others still miss is added at the end.
 */
export function threeByThree(space: PostSpace): Rows {
  const [own = 0, ...others] = space.values.map(({ length }) => length)
  const sizes = [own, ...others]
  const pairsOfOthers = pairwise(others)
  const rows: number[][] = []
  for (let nature = 0; nature < own; nature++) {
    for (const row of pairsOfOthers) rows.push([nature, ...movedOn(row, others, nature)])
  }
  for (const [...triple] of uncoveredTriples(sizes, rows)) {
    const at = new Map(triple)
    const turn = rows.length
    rows.push(sizes.map((size, column) => at.get(column) ?? (turn * (column + 1)) % size))
  }
  return rows
}

/** The same row with each column's values moved on, at lengths that differ between the columns. */
function movedOn(row: readonly number[], sizes: readonly number[], turn: number): number[] {
  return row.map((value, column) => {
    const size = sizes[column] ?? 1
    return (value + turn * (column + 1) + Math.floor(turn / size) * (column * column + 1)) % size
  })
}

/** How far a proof goes in combining two natures, or two whom a post is about. */
export type Breadth = 'quick' | 'whole'

/**
 * The designed posts: `threeByThree`; then every two natures with every author, and every two whom a post is about
 * with every author and every nature. Where the proof is whole, every two natures meet every pair of values of the
 * other fields.
 */
export function designPosts(pack: Pack, breadth: Breadth): { size: number; posts(): Generator<PostFacts> } {
  const space = postSpace(pack)
  const [own = 1, ...others] = space.values.map(({ length }) => length)
  const [authors = 1] = others
  const platforms = platformsOf(pack)
  const base = threeByThree(space)
  const pairsOfOthers = breadth === 'whole' ? pairwise(others) : []
  const eachPair = breadth === 'whole' ? pairsOfOthers.length : authors
  const spread = (turn: number, step: number) => others.map((size, column) => (turn * (column + step)) % size)

  function* posts(): Generator<PostFacts> {
    let turn = 0
    const post = (row: readonly number[], lists: { nature?: Nature[]; about?: About[] } = {}): PostFacts => {
      turn += 1
      return postOf(space, row, platforms, turn, lists)
    }
    for (const row of base) yield post(row)
    for (const [place, nature] of pairs(natures).entries()) {
      for (const row of pairsOfOthers) yield post([0, ...movedOn(row, others, place)], { nature })
      if (breadth === 'whole') continue
      for (let author = 0; author < authors; author++)
        yield post([0, author, ...spread(turn + place, 1).slice(1)], { nature })
    }
    for (const about of pairs(abouts)) {
      for (let author = 0; author < authors; author++)
        for (let nature = 0; nature < own; nature++)
          yield post([nature, author, ...spread(turn, 2).slice(1)], { about })
    }
  }
  const size = base.length + pairs(natures).length * eachPair + pairs(abouts).length * authors * own
  return { size, posts }
}

function postOf(
  { names, values }: PostSpace,
  row: readonly number[],
  platforms: readonly (readonly string[])[],
  turn: number,
  lists: object,
): PostFacts {
  const facts: Record<string, unknown> = { kind: 'post' }
  for (const [column, name] of names.entries()) {
    const value = values[column]?.[row[column] ?? 0]
    const same = name === 'platform' ? platforms.find(([one]) => one === value) : undefined
    if (value !== leftOut) facts[name] = same ? same[turn % same.length] : value
  }
  return { ...facts, ...lists } as PostFacts
}

/** Posts by chance, as many as are asked for: any of the values, and lists of up to four words. */
export function* randomPosts(pack: Pack, count: number, seed: number): Generator<PostFacts> {
  const chance = chanceFrom(seed)
  const { names, values } = postSpace(pack)
  for (let made = 0; made < count; made++) {
    const facts: Record<string, unknown> = { kind: 'post' }
    for (const [column, name] of names.entries()) {
      const value = chance.pick(values[column] ?? [])
      if (value !== leftOut) facts[name] = Array.isArray(value) ? someOf(chance, name) : value
    }
    yield facts as PostFacts
  }
}

function someOf(chance: Chance, name: string): string[] {
  const words: readonly string[] = name === 'nature' ? natures : abouts
  const chosen = new Set(Array.from({ length: chance.below(5) }, () => chance.pick(words)))
  return words.filter((word) => chosen.has(word))
}
