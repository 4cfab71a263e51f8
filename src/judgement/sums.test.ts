import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assembled } from '../../tests/support/assembled.ts'
import { root } from '../root.ts'
import { shapes } from './forms.ts'
import { readCorpus } from './labelled.ts'
import { readModel } from './model.ts'
import { Reader } from './reader.ts'

const model = readModel(readFileSync(join(root, 'src/judgement/model.bin')), shapes.length)
const scripted = new Reader(model, null)
const compiled = new Reader(model, new WebAssembly.Module(await assembled('sums')))
const file = readFileSync(join(root, 'src/judgement/corpus/long-and-rambling.tsv'), 'utf8')
const posts = readCorpus('long-and-rambling.tsv', file).posts.slice(0, 60)
const texts = ['', '👍', 'gay people and black pupils', 'ha '.repeat(9000), ...posts.map(({ text }) => text)]
const by = Float32Array.from([1, -0.5, -0.5, 0, 0, 0, 0, 0, 0, 0, 0])

test('compiled, the arithmetic gives the same answers as in TypeScript, and the same part to each word', () => {
  for (const text of texts) {
    const [one, other] = [scripted.read(text), compiled.read(text)]
    one.logits.forEach((logit, at) => {
      expect(Math.abs(other.logits[at]! - logit)).toBeLessThan(0.0005 * (1 + Math.abs(logit)))
    })
    const [mine, its] = [scripted.weigh(one, by), compiled.weigh(other, by)]
    expect(its.length).toBe(mine.length)
    expect(its.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      mine.reduce((sum, part) => sum + part, 0),
      2,
    )
  }
})

test('what each word added is told of the text that is asked about, and not of the one read last', () => {
  const first = compiled.read('a lovely kind teacher')
  const before = [...compiled.weigh(first, by)]
  compiled.read('the bus was late')
  expect([...compiled.weigh(first, by)]).toEqual(before)
})
