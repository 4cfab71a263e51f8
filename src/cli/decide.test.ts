import { expect, test } from 'vitest'
import { decideLines } from './decide.ts'

const praise = { kind: 'post', author: 'parent', nature: ['praise'] }
const threat = { kind: 'post', author: 'parent', nature: ['threat'], danger: 'immediate' }

function decisionsIn(output: string) {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

test('one object over several lines gives one decision on one line', () => {
  const { output, errors, exitCode } = decideLines(`\uFEFF${JSON.stringify(praise, null, 2)}\n`)
  expect(decisionsIn(output)).toMatchObject([{ first: 'communications' }])
  expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 })
})

test('JSON lines give a decision each, in their order', () => {
  const { output, exitCode } = decideLines(`${JSON.stringify(praise)}\r\n\r\n${JSON.stringify(threat)}`)
  expect(decisionsIn(output).map(({ first }) => first)).toEqual(['communications', 'emergency-services'])
  expect(exitCode).toBe(0)
})

test('a bad line is named with its field, and the others are decided', () => {
  const bad = { ...praise, author: 'teacher' }
  const { output, errors, exitCode } = decideLines(
    [praise, bad, threat].map((one) => JSON.stringify(one)).join('\n'),
  )
  expect(decisionsIn(output)).toHaveLength(2)
  expect(errors).toMatch(/^line 2: field author, given "teacher", allowed: pupil \| parent \| staff/)
  expect(exitCode).toBe(2)
})

test('a line that is no JSON is named, and the others are decided', () => {
  const { output, errors, exitCode } = decideLines(`${JSON.stringify(praise)}\n{"kind":\n`)
  expect(decisionsIn(output)).toHaveLength(1)
  expect(errors).toMatch(/^line 2: This is not JSON/)
  expect(exitCode).toBe(2)
})

test('one object that is broken off over several lines is one error', () => {
  const { errors } = decideLines('{\n  "kind": "post",\n  "author": \n')
  expect(errors.trim().split('\n')).toHaveLength(1)
})

test('nothing at all is an error that says what to give', () => {
  expect(decideLines(' \n')).toMatchObject({ output: '', exitCode: 2 })
})
