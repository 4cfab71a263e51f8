import { expect, test } from 'vitest'
import { bestTurn, commonness, scoresOfTurns } from './evened.ts'

const labels = ['common', 'rare']
const lessons = [...Array(9).fill({ label: 'common' }), { label: 'rare' }]
const tried = [
  ...Array(8).fill({ right: 'common', logits: [0, -4] }),
  ...Array(2).fill({ right: 'rare', logits: [-0.4, -1.1] }),
]

test('a model that misses what is rare is turned towards it, and no further than it helps', () => {
  const scores = scoresOfTurns(labels, commonness(labels, lessons), tried)
  expect(scores[0]!.macroRecall).toBe(50)
  expect(scores[2]!.macroRecall).toBe(100)
  expect(bestTurn(scores)).toBe(0.5)
})

test('a model that misses nothing is left as it is', () => {
  const scores = scoresOfTurns(labels, commonness(labels, lessons), tried.slice(0, 8))
  expect(bestTurn(scores)).toBe(0)
})
