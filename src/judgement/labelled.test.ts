import { expect, test } from 'vitest'
import { readCorpus, tenthOf, withoutDoubles } from './labelled.ts'

const header = 'category\tsentiment\tseverity\tmarks\tnatures\tregister\thard\ttext'

test('a line of the corpus is read as it was labelled', () => {
  const { posts, troubles } = readCorpus(
    'a.tsv',
    `${header}\npraise\t+\t0\tcn\tpraise\tparent\t.\tThanks,\\nMr Bell\n`,
  )
  expect(troubles).toEqual([])
  expect(posts).toEqual([
    {
      text: 'Thanks,\nMr Bell',
      category: 'praise',
      sentiment: 'positive',
      severity: 0,
      aboutChild: true,
      namesPerson: true,
      natures: ['praise'],
      hard: false,
    },
  ])
})

test('a line that cannot be read is told with its number, and the others are kept', () => {
  const lines = [header, 'prise\t+\t0\t.\t.\tparent\t.\tHello', 'praise\t+\t0\t.\t.\tparent\t.\tHello']
  const { posts, troubles } = readCorpus('a.tsv', lines.join('\n'))
  expect(posts).toHaveLength(1)
  expect(troubles).toEqual(['a.tsv, line 2: no such category: prise'])
})

test('case and punctuation neither make a new text nor move it to another tenth', () => {
  const [post] = readCorpus('a.tsv', `${header}\npraise\t+\t0\t.\t.\tparent\t.\tHello, you!`).posts
  expect(withoutDoubles([post!, { ...post!, text: 'hello you' }])).toHaveLength(1)
  expect(tenthOf('Hello, you!')).toBe(tenthOf('hello you'))
})
