import { afterAll, beforeAll, expect, test } from 'vitest'
import { clonedDatabase } from '../../tests/support/world.ts'
import { jsonRows } from './json-rows.ts'

let database: Awaited<ReturnType<typeof clonedDatabase>>
beforeAll(async () => {
  database = await clonedDatabase()
})
afterAll(() => database.drop())

test.each([
  ['plain words', 'A fair, "with" cakes \\ and 🎂', 'A fair, "with" cakes \\ and 🎂'],
  ['a NUL', 'before\u0000after', 'before\uFFFDafter'],
  ['half a character', 'half \ud83c, and a whole 🎂', 'half \uFFFD, and a whole 🎂'],
  ['what only looks like one', 'C:\\ud83c and \\u0000', 'C:\\ud83c and \\u0000'],
])('%s comes through as rows, in columns and in what stays JSON', async (_what, said, kept) => {
  const { rows } = await database.owner.query(
    'select * from jsonb_to_recordset($1::jsonb) as rows (text text, more jsonb, none int)',
    [jsonRows([{ text: said, more: [{ words: said }] }])],
  )
  expect(rows).toEqual([{ text: kept, more: [{ words: kept }], none: null }])
})
