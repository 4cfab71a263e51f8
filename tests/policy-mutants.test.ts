import { expect, test } from 'vitest'
import { isKnown, knownSurvivors } from './support/mutants/known-survivors.ts'
import { mutantsOf } from './support/mutants/mutate.ts'
import { allMutants, sampleOf, type Tried, tryMutants } from './support/mutants/try-mutants.ts'

const night = process.env.BIRDSONG_NIGHTLY === '1'
const all = allMutants()

const inWords = ({ mutant: { file, line, within, operator, was, is } }: Tried) =>
  `${file}:${line} in ${within}: ${operator}: ${was} → ${is}`

test(
  night
    ? 'every small mistake in the policy’s functions is found out'
    : 'a small mistake in the policy’s functions is found out: a sample of them, and all of them every night',
  async () => {
    const tried = await tryMutants(night ? all : sampleOf(all, 48))
    const survivors = tried.filter(({ killedBy }) => killedBy.length === 0)
    const sorts = Map.groupBy(tried, ({ killedBy }) => killedBy[0]?.split(' ')[0] ?? 'nothing')
    const found = [...sorts].map(([sort, mutants]) => `${mutants.length} by ${sort}`).join(', ')
    console.log(`${tried.length} of ${all.length} mutants tried; found out ${found}.`)
    expect(survivors.filter(({ mutant }) => !isKnown(mutant)).map(inWords)).toEqual([])
  },
  night ? 7_200_000 : 600_000,
)

test('every survivor that is known still stands in the source, and says why it survives', () => {
  const standing = new Set(
    all.filter(isKnown).map(({ file, within, operator, was }) => [file, within, operator, was].join()),
  )
  for (const { file, within, operator, was, because } of knownSurvivors) {
    expect(because).toMatch(/^[A-Z].+\.$/)
    expect(standing.has([file, within, operator, was].join()), `${file}: ${was}`).toBe(true)
  }
})

test('mutants are made by the parts of speech of a program, and leave the words for people alone', () => {
  const source = `
const words = ['rude', 'insulting']
export const rules = {
  sentence: 'Nobody is rude.',
  asks: [
    function ask({ post, lead }) {
      if (!post.harmful && post.author === 'pupil') return undefined
      return must('record', lead, soon, ['INC-2', 'ORM-4'], ['police-999'])
    },
  ],
}
`
  const made = mutantsOf('planted.ts', source).map(({ line, operator, was, is }) => [line, operator, was, is])
  const of = (operator: string) =>
    made.filter((one) => one[1] === operator).map(([line, , was, is]) => [line, was, is])
  expect(of('a word of a list dropped')).toEqual(
    [
      [2, "'rude', ", ''],
      [2, ", 'insulting'", ''],
      [8, "'INC-2', ", ''],
      [8, ", 'ORM-4'", ''],
      [8, "'police-999'", ''],
    ].map(([line, was, is]) => [line, String(was).trim(), is]),
  )
  expect(of('a rule dropped')).toHaveLength(1)
  expect(of('and and or exchanged')).toEqual([
    [7, "!post.harmful && post.author === 'pupil'", "((!post.harmful) || (post.author === 'pupil'))"],
  ])
  expect(of('another owner')).toEqual([[6, 'lead', 'safeguardingLead: lead']])
  expect(of('what to wait for dropped')).toEqual([[8, ", ['police-999']", '']])
  expect(made.some(([, , was]) => String(was).includes('Nobody is rude'))).toBe(false)
})
