import { expect, test } from 'vitest'
import { decide } from '../policy/decide.ts'
import { decideLines } from './decide.ts'

const praise = { kind: 'post', author: 'parent', nature: ['praise'] } as const
const threat = { kind: 'post', author: 'parent', nature: ['threat'], danger: 'immediate' } as const
const line = (facts: unknown) => JSON.stringify(facts)

/** What comes out where the input comes in pieces of this many bytes. */
async function decided(input: string | Uint8Array, size = 1 << 16) {
  const bytes = Buffer.from(input)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const answers: Record<string, unknown>[] = []
  const errors: string[] = []
  for await (const { output, error } of decideLines(pieces())) {
    if (output) answers.push(JSON.parse(output))
    if (error) errors.push(error)
  }
  return { answers, errors, firsts: answers.map(({ first, line }) => first ?? line) }
}

test('one object gives the decision on it', async () => {
  const { answers, errors } = await decided(line(praise))
  expect(answers).toEqual([JSON.parse(JSON.stringify(decide(praise)))])
  expect(errors).toEqual([])
})

test('one object may stand over several lines, after a byte order mark and blank lines', async () => {
  const text = `\uFEFF\r\n\n${JSON.stringify(praise, null, 2).replaceAll('\n', '\r\n')}\r\n\n`
  for (const size of [1, 7, 1000]) {
    const { firsts, errors } = await decided(text, size)
    expect({ firsts, errors }).toEqual({ firsts: ['communications'], errors: [] })
  }
})

test('several objects over several lines each are decided one after the other', async () => {
  const text = [praise, threat].map((one) => JSON.stringify(one, null, 2)).join('\n')
  expect((await decided(text)).firsts).toEqual(['communications', 'emergency-services'])
})

test('JSON lines give an answer each, in their order, also where the last line has no end', async () => {
  const { firsts, errors } = await decided(`${line(praise)}\r\n\r\n${line(threat)}`, 5)
  expect({ firsts, errors }).toEqual({ firsts: ['communications', 'emergency-services'], errors: [] })
})

test('bad facts are named in their place with line, field, what was given and what is allowed', async () => {
  const bad = { ...praise, author: 'teacher' }
  const { answers, errors, firsts } = await decided([praise, bad, threat].map(line).join('\n'))
  expect(firsts).toEqual(['communications', 2, 'emergency-services'])
  expect(answers[1]).toMatchObject({
    line: 2,
    field: 'author',
    given: 'teacher',
    allowed: expect.arrayContaining(['parent']),
    sentence: expect.stringContaining('“teacher”'),
  })
  expect(errors).toEqual([
    expect.stringMatching(/^line 2: The field “author” was given “teacher”. It may be pupil, parent, /),
  ])
})

test.for([
  ['a line that is broken off', '{"kind":'],
  ['a line with an object and a half', '{"kind":"post"}{'],
  ['a line that is no JSON', 'hello'],
  ['a list', '[{"kind":"post"}]'],
  ['a number', '5'],
  ['a line that steers the terminal', '\u001b[2J'],
])('%s costs that line and no other, wherever it stands', async ([, bad]) => {
  for (const place of [0, 1, 2]) {
    const lines = [line(praise), line(threat)]
    lines.splice(place, 0, bad!)
    const { firsts, errors } = await decided(lines.join('\n'))
    const expected: unknown[] = ['communications', 'emergency-services']
    expected.splice(place, 0, place + 1)
    expect(firsts).toEqual(expected)
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^line ${place + 1}: [^\\p{Cc}]+\n$`, 'u'))])
  }
})

test('several broken lines before the first good one are each named', async () => {
  expect((await decided(`{"kind":\n{"author":\n${line(praise)}`)).firsts).toEqual([1, 2, 'communications'])
})

test('a line that is not UTF-8 is named, and the others are decided', async () => {
  const bad = Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])
  const { answers, firsts } = await decided(Buffer.concat([Buffer.from(`${line(praise)}\n`), bad]))
  expect(firsts).toEqual(['communications', 2])
  expect(answers[1]).toMatchObject({ sentence: expect.stringContaining('not UTF-8') })
})

test.for([
  ['a list over several lines', `[\n${line(praise)},\n${line(threat)}\n]\n`, 'a list (an object, an object)'],
  ['one object that is broken off over several lines', '{\n  "kind": "post",\n  "author": \n', 'not JSON'],
  ['one object with a comma too many', '{\n  "kind": "post",\n}\n', 'not JSON'],
  ['one object with an open quotation mark', '{\n  "kind": "post,\n  "author": "pupil"\n}\n', 'not JSON'],
])('%s is one error', async ([, input, words]) => {
  const { firsts, errors } = await decided(input!)
  expect(firsts).toEqual([1])
  expect(errors).toEqual([expect.stringContaining(words!)])
})

test('nothing at all is an error that says what to give', async () => {
  for (const nothing of ['', ' \n', '\uFEFF']) {
    const { answers, errors } = await decided(nothing)
    expect({ answers, errors }).toEqual({ answers: [], errors: [expect.stringContaining('no facts')] })
  }
})

test('10 MB in one line are refused in a short sentence', async () => {
  const huge = line({ kind: 'post', platform: 'x'.repeat(10_000_000) })
  const { firsts, errors } = await decided(`${huge}\n${line(praise)}`)
  expect(firsts).toEqual([1, 'communications'])
  expect(errors.join('').length).toBeLessThan(500)
})

test('a line that is too long to be read is passed over by name', async () => {
  const { firsts, errors } = await decided(`${line(praise)}\n${'x'.repeat(17 << 20)}\n${line(threat)}`)
  expect(firsts).toEqual(['communications', 2, 'emergency-services'])
  expect(errors).toEqual([expect.stringContaining('longer than 16 MB')])
})

test('an answer comes before the next line has been given', async () => {
  let given = 0
  async function* slowly() {
    for (const facts of [praise, threat]) {
      given += 1
      yield Buffer.from(`${line(facts)}\n`)
    }
  }
  const answers = decideLines(slowly())
  await answers.next()
  expect(given).toBe(1)
})
