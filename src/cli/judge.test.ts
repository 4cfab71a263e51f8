import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadJudge } from '../judgement/judge.ts'
import { judgeLines } from './judge.ts'
import { modelFile } from './training-files.ts'

const judge = loadJudge(readFileSync(modelFile))

async function judged(...lines: (string | Uint8Array)[]) {
  async function* pieces() {
    for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from('\n')])
  }
  const answers: Record<string, unknown>[] = []
  for await (const { output } of judgeLines(pieces(), judge)) answers.push(JSON.parse(output))
  return answers
}

test('each line is judged, in order, with all that was promised', async () => {
  const answers = await judged('{"id":"a","text":"Thank you all"}', '{"id":7,"text":"When is the fair?"}')
  expect(answers.map(({ id }) => id)).toEqual(['a', 7])
  for (const answer of answers)
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        ...['id', 'category', 'probabilities', 'sentiment', 'severity', 'aboutChild', 'namesPerson'],
        ...['natures', 'abstained', 'reasons'],
      ]),
    )
  expect(answers[0]?.natures).toHaveProperty('hate')
})

test('a bad line is told in its place and costs no other its judgement', async () => {
  const answers = await judged(
    '{"id":1,"text":"Thank you"}',
    'not JSON',
    '[]',
    '{"id":2}',
    '',
    Uint8Array.of(0x22, 0xff, 0x22),
    `{"id":3,"text":"${'a'.repeat(100_000)}"}`,
  )
  expect(answers.map(({ id, line }) => id ?? `line ${line}`)).toEqual([
    1,
    'line 2',
    'line 3',
    'line 4',
    'line 6',
    3,
  ])
})
