import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { cues, cuesOf } from './cues.ts'
import { shapes } from './forms.ts'
import { readModel } from './model.ts'
import { Reader } from './reader.ts'

const reader = new Reader(readModel(readFileSync(join(root, 'src/judgement/model.bin')), shapes.length), null)

/** The cues of a text, by name. */
function told(text: string): string[] {
  const found = cuesOf(reader.read(text))
  return cues.filter((_, at) => found[at] === 1)
}

test.each([
  ['Mr Obafemi was late', 'title before a capital'],
  ['mr obafemi was late', 'title before a word'],
  ['ask Miss Harte about it', 'miss or sir before a capital'],
  ['we saw Daniel Okoro win', 'first name before a capital'],
  ['please tell Daniel that I am here', 'first name within'],
  ['my younger son is ill', 'own child'],
  ['a boy in the yard fell', 'a child'],
  ['she told her that he left', 'he or she, often'],
  ['by Fernley Road', 'capital before a place'],
  ['Ellverton you are late', 'capital at the start before you or a verb'],
  ['has anyone seen Amber in Y10', 'capital before a class'],
  ["Is Mason's coat there", 'first name within'],
  ['we saw Grace there', 'first name within'],
  ['a coat was found at Moorside', 'capital after at or in'],
])('"%s" has the cue: %s', (text, cue) => {
  expect(told(text)).toContain(cue)
})

test.each([
  ['I miss the old hall', 'miss or sir before a capital'],
  ['the bus was late', 'own child'],
  ['we begin in May', 'first name within'],
  ['by the grace of the head', 'first name within'],
  ['Lovely day', 'first name at the start'],
])('"%s" has not the cue: %s', (text, cue) => {
  expect(told(text)).not.toContain(cue)
})

test('a text without words has no cue but that it is short', () => {
  expect(told('👍 …')).toEqual(['short'])
})
