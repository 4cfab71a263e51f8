import { expect, test } from 'vitest'
import { readingAge } from './readability.ts'

test('short words in short sentences are read early, and long ones in long sentences late', () => {
  expect(readingAge('The cat sat on the mat. The dog ran to the cat.')).toBeLessThan(6)
  expect(
    readingAge(
      'Irresponsible utilisation may necessitate disciplinary procedures, notwithstanding the considerable mitigating circumstances that individuals habitually describe.',
    ),
  ).toBeGreaterThan(18)
})

test('a sentence ends within a quotation as well, and where a text of a list ends', () => {
  const apart = readingAge(['We can ask', 'We can wait'])
  expect(apart).toBe(readingAge('We can ask. We can wait.'))
  expect(readingAge('Say, ‘Well done!’ Then wait. Let him play.')).toBe(
    readingAge(['Say, Well done', 'Then wait', 'Let him play']),
  )
})

test('a text without a word has no reading age', () => {
  expect(() => readingAge(' … ')).toThrow('no sentence')
})
