import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type World, world } from '../../tests/support/world.ts'
import { kinds } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'
import { decide } from '../policy/decide.ts'
import { readFacts } from '../policy/read-facts.ts'

let w: World & { leave(): Promise<void> }
let schemas: Record<string, z.ZodType>
beforeAll(async () => {
  w = await world()
  schemas = await describedSchemas()
})
afterAll(() => w.leave())

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  w.app.request('http://localhost/api/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
const ask = (facts: unknown) => post(JSON.stringify(facts))
const askLines = (...lines: unknown[]) =>
  post(
    lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
    'application/x-ndjson',
  )

const praise = { kind: 'post', author: 'parent', nature: ['praise'] } as const

test.for(kinds)('the decision on facts of the kind %s is the decision', async (kind) => {
  const response = await ask({ kind })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(decide({ kind }))))
})

test('bad facts are refused with the field, what was given and what is allowed', async () => {
  const response = await ask({ kind: 'post', author: 'wizard' })
  expect(response.status).toBe(422)
  const answer = await response.json()
  expect(answer).toMatchObject({
    field: 'author',
    given: 'wizard',
    allowed: expect.arrayContaining(['parent']),
  })
  expect(schemas.BadFacts?.safeParse(answer).error).toBeUndefined()
})

test('facts without a kind, and a list of facts, are refused in the same shape', async () => {
  for (const [facts, field] of [
    [{ author: 'parent' }, 'kind'],
    [[praise], 'facts'],
  ]) {
    const response = await ask(facts)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ field })
  }
})

test('very deep facts are refused like any others', async () => {
  const response = await post(`{"kind":"post","about":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  expect(response.status).toBe(422)
})

test('what is no JSON is refused with a sentence', async () => {
  for (const body of ['', '{"kind":', 'kind=post', Uint8Array.of(0x7b, 0xff)]) {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ sentence: expect.stringMatching(/^This is not .+\.$/) })
  }
})

test('whatever it is called and wherever it comes from, JSON is answered', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
    expect((await post(JSON.stringify(praise), type)).status).toBe(200)
  }
})

test('10 MB are refused with a sentence that says the limit', async () => {
  const response = await ask({ kind: 'post', platform: 'x'.repeat(10 << 20) })
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual({ sentence: expect.stringContaining('1 MB') })
})

test('JSON lines are answered a line each in their order, with the line of each that is bad', async () => {
  const response = await askLines(
    praise,
    '',
    '{"kind":',
    { kind: 'post', author: 'wizard' },
    { kind: 'listening' },
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const answers = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ line, first }) => line ?? first)).toEqual(['communications', 3, 4, 'trust'])
  expect(answers[2]).toMatchObject({ line: 4, field: 'author', given: 'wizard' })
  for (const answer of answers) expect(schemas.LineAnswer?.safeParse(answer).error).toBeUndefined()
})

test('no lines and too many lines are refused with a sentence', async () => {
  expect((await askLines('', '')).status).toBe(400)
  const response = await askLines(...Array.from({ length: 2001 }, () => ({ kind: 'listening' })))
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual({ sentence: expect.stringContaining('2000 lines') })
})

test('the description knows every kind and every field', async () => {
  for (const kind of kinds) {
    for (const field of Object.keys(fieldsOf[kind])) {
      expect(schemas.Facts?.safeParse({ kind, [field]: 'unknown' }).error, `${kind} ${field}`).toBeUndefined()
      expect(schemas.Facts?.safeParse({ kind, [field]: null }).error, `${kind} ${field}`).toBeUndefined()
    }
    expect(schemas.Facts?.safeParse({ kind, colour: 'red' }).success).toBe(false)
  }
})

const values = (field: Field): fc.Arbitrary<unknown> => {
  const word = fc.constantFrom<unknown>(...('of' in field ? field.of : ['whatsapp']), 'unknown', 'wizard')
  const list = fc.uniqueArray(fc.constantFrom(...('of' in field ? field.of : ['whatsapp']), 'wizard'), {
    maxLength: 3,
  })
  return fc.oneof(
    word,
    list,
    fc.boolean(),
    fc.integer({ min: -2, max: 125 }),
    fc.constant(null),
    fc.constant(''),
  )
}
const anyFacts = fc.constantFrom(...kinds).chain((kind) => {
  const fields = Object.entries<Field>(fieldsOf[kind]).map(([name, field]) => [name, values(field)])
  const record: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields)
  return fc.record(record, { requiredKeys: [] }).map((facts) => ({ kind, ...facts }))
})

test('the description allows what is read and nothing else, and describes every decision on it', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const read = readFacts(facts)
      expect(schemas.Facts?.safeParse(facts).success).toBe(read.type === 'facts')
      if (read.type !== 'facts') return
      const decision: unknown = JSON.parse(JSON.stringify(decide(read.facts)))
      expect(schemas.Decision?.safeParse(decision).error).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})

test('the description of a decision allows nothing more than a decision has', () => {
  const decision = JSON.parse(JSON.stringify(decide(praise)))
  const [step] = decision.steps
  for (const wrong of [
    { ...decision, colour: 'red' },
    { ...decision, first: 'somebody' },
    { ...decision, steps: [{ ...step, within: undefined }] },
    { ...decision, steps: [{ ...step, force: 'may' }] },
    { ...decision, policyVersion: '' },
  ]) {
    expect(schemas.Decision?.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false)
  }
})

/** The published description's schemas, as anybody's tool would make them from the document alone. */
async function describedSchemas(): Promise<Record<string, z.ZodType>> {
  const response = await w.app.request('http://localhost/api/v1/openapi.json')
  const text = (await response.text()).replaceAll('#/components/schemas/', '#/$defs/')
  const { openapi, paths, components } = JSON.parse(text)
  expect({ openapi, paths }).toMatchObject({ openapi: '3.1.0', paths: { '/decisions': { post: {} } } })
  const $defs = components.schemas
  return Object.fromEntries(
    Object.keys($defs).map((name) => [name, z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs })]),
  )
}
