import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRegister } from '../intake/register.ts'
import { buildMatcher } from './matcher.ts'
import { SchoolFinder } from './school-finder.ts'

/** Real schools and made-up mentions of them, kept beside the project and never in it: skipped where they are missing. */
const schoolsFile = new URL('../../../shared/data/schools.csv', import.meta.url)
const mentionsFile = new URL('../../../shared/data/mentions-of-schools.jsonl', import.meta.url)
const postsFile = new URL('../../../shared/data/judgement/goemotions/dev.tsv', import.meta.url)
const missing = [schoolsFile, mentionsFile, postsFile].some((file) => !existsSync(file))

type Labelled = { text: string; urn: string; variant: string; ctx: string; label: 'pos' | 'neg' }

function schools() {
  const read = readRegister(readFileSync(schoolsFile))
  if (read.type === 'refused') throw new Error(read.sentence)
  return read.schools
}
const mentions = () =>
  readFileSync(mentionsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length

test.skipIf(missing)(
  'finds the right school among all of the country, and alone on top where a town or postcode is beside it',
  () => {
    const finder = new SchoolFinder(schools())
    const all = mentions().map((mention) => ({ ...mention, found: finder.find(mention.text) }))
    const real = all.filter(({ label }) => label === 'pos')
    expect(share(real, ({ urn, found }) => found.some((one) => one.urn === urn))).toBeGreaterThanOrEqual(
      0.997,
    )
    const placed = real.filter(({ ctx }) => ctx !== 'none')
    const isAlone = ({ urn, found: [first, second] }: (typeof all)[number]) =>
      first?.urn === urn && first.sure > (second?.sure ?? 0)
    expect(share(placed, isAlone)).toBeGreaterThanOrEqual(0.97)
    const unreal = all.filter(({ label }) => label === 'neg')
    expect(share(unreal, ({ found }) => found.length > 0)).toBeLessThan(0.06)
  },
)

test.skipIf(missing)('of ordinary posts, fewer than one in 2,000 is taken for a school', () => {
  const finder = new SchoolFinder(schools())
  const posts = readFileSync(postsFile, 'utf8').trim().split('\n').slice(1)
  expect(share(posts, (post) => finder.find(post.slice(post.indexOf('\t') + 1)).length > 0)).toBeLessThan(
    0.0005,
  )
})

test.skipIf(missing)(
  'a school is found by its own name as it is registered, among all schools of the country',
  () => {
    const all = schools()
    const matcher = buildMatcher(
      all.map(({ urn, name }) => ({ id: urn, school: urn, words: name, kind: 'name' as const })),
    )
    const tooCommon = new Set(matcher.leftOut.map((term) => term.school))
    const lost = all.filter(
      ({ urn, name }) => !tooCommon.has(urn) && !matcher.find(name).some((hit) => hit.term.school === urn),
    )
    // Two names hold a sign that ends a sentence for the matcher.
    expect(lost.map((school) => school.name)).toEqual([
      '*S7 New Found Sec @ North Kingston Centre',
      'Usk C.V.. Primary School',
    ])
    expect(tooCommon.size).toBeLessThan(30)
  },
)
