import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('the types name every table and column of the database, and no other', async () => {
  const { rows } = await w.owner.query<{ table_name: string; column_name: string }>(`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name <> 'migrations' order by 1, 2`)
  const inDatabase = rows.map(({ table_name, column_name }) => `${table_name}.${column_name}`)
  const source = readFileSync(join(import.meta.dirname, 'schema.ts'), 'utf8')
  const body = source.slice(source.indexOf('export type Schema'))
  const tables = body.matchAll(/^ {2}(\w+): \{([\s\S]*?)(?:^ {2}\}| \}$)/gm)
  const inTypes = [...tables].flatMap(([, table, columns = '']) =>
    [...columns.matchAll(/(?:^ {4}|; |^ )(\w+): /gm)].map(([, column]) => `${table}.${column}`),
  )
  expect(inTypes.sort()).toEqual(inDatabase.sort())
})
