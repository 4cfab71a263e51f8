import { expect, test } from 'vitest'
import { assembled } from '../../../tests/support/assembled.ts'
import { shapes } from '../forms.ts'
import { readModel, writeModel } from '../model.ts'
import { askTask } from './ask-task.ts'
import { contrastTask } from './contrast.ts'
import { readHateCases, reportHate } from './hatecheck.ts'
import { scoreOf } from './score.ts'
import { taskCourse, withLinear } from './task-course.ts'
import { train } from './train-net.ts'
import { readVectors, type Vectors, writeVectors } from './vectors.ts'

const kernel = new WebAssembly.Module(await assembled('kernel'))
const vectors: Vectors = readVectors(
  writeVectors(['good', 'bad'], [new Float32Array(104).fill(0.2), new Float32Array(104).fill(-0.2)]),
)
const quiet = () => {}

const kind = ['lovely', 'kind', 'great', 'super', 'good']
const unkind = ['nasty', 'awful', 'rude', 'mean', 'bad']
const things = ['lunch', 'bus', 'teacher', 'lesson', 'hall', 'fair', 'coat', 'play']
const rows = things.flatMap((thing) => [
  ...kind.map((word) => ({ label: 'kind', text: `what a ${word} ${thing}` })),
  ...unkind.map((word) => ({ label: 'unkind', text: `such a ${word} ${thing}` })),
])
const toy = { name: 'toy', rows }
const { course, settings } = taskCourse(toy, [])
const learned = (seed: number) =>
  withLinear(
    train(course, { ...settings, nets: 1, filters: 16, rounds: 8, seed }, vectors, kernel, quiet),
    course,
    toy,
    null,
    vectors,
    quiet,
  )

const known = new Map<number, ReturnType<typeof learned>>()
function learn(seed: number) {
  const model = known.get(seed) ?? learned(seed)
  known.set(seed, model)
  return model
}

test('the same lessons, settings and seed make the same model, byte for byte', () => {
  expect(Buffer.from(writeModel(learn(1))).equals(Buffer.from(writeModel(learned(1))))).toBe(true)
  expect(Buffer.from(writeModel(learn(1))).equals(Buffer.from(writeModel(learn(2))))).toBe(false)
})

test('what is plain is learned, and a model that was written and read again says the same', () => {
  const model = learn(1)
  const again = readModel(writeModel(model), shapes.length)
  const [ask, askAgain] = [askTask(model, 0), askTask(again, 0)]
  expect(ask('a kind and lovely play').said).toBe('kind')
  expect(ask('a rude, nasty bus').said).toBe('unkind')
  expect(askAgain('a kind and lovely play')).toEqual(ask('a kind and lovely play'))
})

test('a model that was cut off is refused', () => {
  expect(() => readModel(writeModel(learn(1)).subarray(0, 5000), shapes.length)).toThrow('cut off')
})

test('scores are those of the published tables', () => {
  const pairs = ['aa', 'aa', 'ab', 'bb', 'ba'].map(([right, said]) => ({ right: right!, said: said! }))
  const { accuracy, macroF1, macroRecall } = scoreOf(pairs as { right: string; said: string }[])
  expect(accuracy).toBeCloseTo(60)
  expect(macroF1).toBeCloseTo((100 * (4 / 6 + 2 / 4)) / 2)
  expect(macroRecall).toBeCloseTo((100 * (2 / 3 + 1 / 2)) / 2)
})

test('of the suite for hate each function and each group is told', () => {
  const cases = readHateCases([
    ['functionality', 'case_id', 'test_case', 'label_gold', 'target_ident'],
    ['ident_neutral', '1', 'fine', 'non-hateful', 'women'],
    ['ident_neutral', '2', 'alarm', 'non-hateful', 'gay people'],
    ['threat', '3', 'alarm', 'hateful', 'women'],
  ])
  const report = reportHate(cases!, (text) => text === 'alarm')
  expect(report.functions.map(({ accuracy }) => accuracy)).toEqual([50, 100])
  expect(report.gap).toBe(100)
})

test('the pairs about groups teach as much that is harmless as that is not', () => {
  const { lessons } = contrastTask()
  const hateful = lessons.filter(({ answers }) => answers.some((one) => 'yes' in one && one.yes.length > 0))
  expect(hateful.length / lessons.length).toBeGreaterThan(0.4)
  expect(hateful.length / lessons.length).toBeLessThan(0.6)
})
