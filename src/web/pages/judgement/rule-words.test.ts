import { expect, test } from 'vitest'
import { rules } from '../../../judgement/rules/all-rules.ts'
import { words } from './rule-words.ts'

test('every rule can be told in words, and no words are left of a rule that is gone', () => {
  expect(Object.keys(words).sort()).toEqual(rules.map(({ id }) => id).sort())
})
