import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { buildMatcher } from './matcher.ts'
import type { Term } from './term.ts'
import { termsFor } from './terms-for.ts'

/** Real schools and made-up mentions of them, kept beside the project and never in it: skipped where they are missing. */
const schoolsFile = new URL('../../../shared/data/schools.csv', import.meta.url)
const mentionsFile = new URL('../../../shared/data/mentions-of-schools.jsonl', import.meta.url)
const missing = !existsSync(schoolsFile) || !existsSync(mentionsFile)

type School = { urn: string; name: string; town: string; website: string }
type Labelled = { text: string; urn: string; variant: string; label: 'pos' | 'neg' }

const schools = (): School[] => parse(readFileSync(schoolsFile), { columns: true })
const mentions = (): Labelled[] =>
  readFileSync(mentionsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)

const termsOf = (some: readonly School[]): Term[] =>
  some.flatMap((school) =>
    termsFor(school).map((term, place) => ({ id: `${school.urn}/${place}`, school: school.urn, ...term })),
  )

test.skipIf(missing)(
  'finds the school in at least 97 of 100 mentions, and in at most 5 of 100 that only look like one',
  () => {
    const labelled = mentions()
    const listed = new Set(labelled.map((mention) => mention.urn))
    const { find } = buildMatcher(termsOf(schools().filter((school) => listed.has(school.urn))))
    const share = (label: Labelled['label']) => {
      const asked = labelled.filter((mention) => mention.label === label)
      const hit = asked.filter(({ text, urn }) => find(text).some(({ term }) => term.school === urn))
      console.info(`${label}: its school was found in ${hit.length} of ${asked.length}`)
      return hit.length / asked.length
    }
    expect(share('pos')).toBeGreaterThan(0.97)
    expect(share('neg')).toBeLessThan(0.05)
  },
)

test.skipIf(missing)(
  'a school is found by its own name as it is registered, among all schools of the country',
  () => {
    const all = schools()
    const { find, quickly, leftOut } = buildMatcher(
      all.map(({ urn, name }) => ({ id: urn, school: urn, words: name, kind: 'name' })),
    )
    const tooCommon = new Set(leftOut.map((term) => term.school))
    const lost = all.filter(
      ({ urn, name }) =>
        !tooCommon.has(urn) && !(quickly(name) && find(name).some((hit) => hit.term.school === urn)),
    )
    // Two names hold a sign that ends a sentence for the matcher.
    expect(lost.map((school) => school.name)).toEqual([
      '*S7 New Found Sec @ North Kingston Centre',
      'Usk C.V.. Primary School',
    ])
    expect(tooCommon.size).toBeLessThan(30)
  },
)
