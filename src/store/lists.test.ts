import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { plain, texts } from './lists.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const read = async (query: string, list: string) =>
  (await w.owner.query<{ list: unknown[] }>(query, [list])).rows[0]?.list

test('whatever texts are sent as a list come out as they went in, and what is not there stays not there', async () => {
  const hard = fc.constantFrom(
    '',
    ' ',
    'NULL',
    'null',
    '"',
    '\\',
    '\\"',
    '{}',
    ',',
    '\n',
    '’',
    '🎉',
    '{"a":"b\\n"}',
  )
  const text = fc.oneof(
    hard,
    fc.string({ unit: 'grapheme' }).map((any) => any.replaceAll('\0', '')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { maxLength: 8 }), async (sent) => {
      expect(await read('select $1::text[] as list', texts(sent))).toEqual(sent)
    }),
    { numRuns: 300 },
  )
})

test('ids and numbers are sent as a list, without quotes', async () => {
  const ids = [w.id, null, w.oakfield]
  expect(await read('select $1::uuid[] as list', plain(ids))).toEqual(ids)
  expect(await read('select $1::bigint[] as list', plain([1n, -(2n ** 63n)]))).toEqual([
    '1',
    `${-(2n ** 63n)}`,
  ])
  expect(await read('select $1::int[] as list', plain([]))).toEqual([])
})
