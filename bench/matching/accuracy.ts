import type { RegisteredSchool } from '../../src/domain/registered-school.ts'
import { SchoolFinder } from '../../src/matching/school-finder.ts'
import { mentions, ordinaryPosts } from './material.ts'

/** How often the right school is found, and one where there is none, among all schools of the register. */
export function accuracy(all: readonly RegisteredSchool[]): string[] {
  const finder = new SchoolFinder(all)
  const answered = mentions().map((mention) => ({ ...mention, found: finder.find(mention.text) }))
  const real = answered.filter(({ label }) => label === 'pos')
  const placed = real.filter(({ ctx }) => ctx !== 'none')
  const unreal = answered.filter(({ label }) => label === 'neg')
  const isAlone = ({ urn, found: [first, second] }: (typeof answered)[number]) =>
    first?.urn === urn && first.sure > (second?.sure ?? 0)
  const ordinary = ordinaryPosts()
  const false_ = ordinary.map((post) => finder.find(post)).filter((found) => found.length > 0)
  const inContext = false_.filter(([first]) => first?.why.includes(';'))
  const share = (some: number, of: number, digits = 1) => `${((some / of) * 100).toFixed(digits)} %`
  return [
    `right school among the candidates: ${share(real.filter(({ urn, found }) => found.some((one) => one.urn === urn)).length, real.length, 2)} of ${real.length} made-up mentions among ${all.length.toLocaleString('en-GB')} schools (goal 99.7)`,
    `right school alone on top: ${share(placed.filter(isAlone).length, placed.length)} with a town or postcode beside it (goal 97), ${share(real.filter((one) => one.ctx === 'none' && isAlone(one)).length, real.length - placed.length)} without`,
    `texts that only look like a mention: ${unreal.filter(({ found }) => (found[0]?.sure ?? 0) >= 0.5).length} of ${unreal.length} taken for one`,
    `false hits without context on ordinary posts: at most ${share(false_.length - inContext.length, ordinary.length, 3)} of ${ordinary.length.toLocaleString('en-GB')} (goal 0.05), with context ${share(inContext.length, ordinary.length, 3)}; some of them do name a school`,
  ]
}
