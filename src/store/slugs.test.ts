import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clonedDatabase, type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import { slugOf } from '../domain/slug.ts'
import { asActor } from './as-actor.ts'
import { addSchool, listSchools, saveSchool } from './schools.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const at = new Date('2026-11-18T12:00:00Z')
const details = { email: null, website: null, at }

test('two schools with one name have different addresses, also where they are of different trusts', async () => {
  const slugs = async (trust: string) => {
    const schools = await asActor(w.database, system(trust), listSchools)
    return schools.filter(({ name }) => name === 'Oakfield Primary School').map(({ slug }) => slug)
  }
  expect([...(await slugs(w.id)), ...(await slugs(w.other.id))].sort()).toEqual([
    'oakfield-primary-school',
    'oakfield-primary-school-ashby',
  ])
})

test('a school keeps its address when it is called something else', async () => {
  const id = crypto.randomUUID()
  const slug = await asActor(w.database, system(w.id), async (transaction) => {
    await addSchool(transaction, w.id, { ...details, id, name: 'Elm Tree', town: null })
    await saveSchool(transaction, { id, name: 'Lime Tree', town: 'Ashby', email: null, website: null })
    return (await listSchools(transaction)).find((school) => school.id === id)?.slug
  })
  expect(slug).toBe('elm-tree')
})

test('schools that were there before addresses were get those that they would be given today', async () => {
  const names = [
    'St Mary’s CofE Primary',
    'École Élémentaire Saint-Étienne',
    'Ysgol Gymraeg Tŷ Dŵr',
    'Church & Chapel  School (Infants)',
    'Łódź Straße Ærø Œuvre',
    ' –Oak-field– ',
    '學校',
    `${'Long name '.repeat(12)}school`,
  ]
  const twins = ['Twin School', 'Twin School', 'Twin School 2', 'Twin School']
  const migrated = await migratedWith([...names, ...twins])
  expect(migrated.slice(0, names.length)).toEqual(names.map(slugOf))
  expect(migrated.slice(names.length)).toEqual([
    'twin-school',
    'twin-school-ashby',
    'twin-school-2',
    'twin-school-ashby-2',
  ])
})

/** The slugs that the migration gives to schools with these names, in a database that had them before it. */
async function migratedWith(names: readonly string[]): Promise<string[]> {
  const { connection, owner, drop } = await clonedDatabase()
  const folder = join(import.meta.dirname, 'migrations')
  const files = (await readdir(folder)).sort()
  const bare = `${connection.database}_bare`
  await owner.query(`create database ${bare}`)
  const client = new pg.Client({ ...connection, database: bare })
  await client.connect()
  try {
    const apply = async (file: string) => client.query(await readFile(join(folder, file), 'utf8'))
    const [slugs = ''] = files.filter((file) => file.endsWith('policy-versions.sql'))
    for (const file of files.filter((file) => file < slugs)) await apply(file)
    const trust = crypto.randomUUID()
    await client.query("insert into trusts (id, name, created_at) values ($1, 'Larch', now())", [trust])
    for (const [place, name] of names.entries()) {
      await client.query(
        "insert into schools (id, trust_id, name, town, created_at) values ($1, $2, $3, 'Ashby', to_timestamp($4::int))",
        [crypto.randomUUID(), trust, name, place],
      )
    }
    await apply(slugs)
    const { rows } = await client.query<{ slug: string }>('select slug from schools order by created_at')
    return rows.map(({ slug }) => slug)
  } finally {
    await client.end()
    await owner.query(`drop database ${bare}`)
    await drop()
  }
}
