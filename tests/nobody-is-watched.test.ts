import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../src/root.ts'
import { routes } from '../src/web/routes.ts'
import { type World, world } from './support/world.ts'

// An author stands beside what they have said, and nowhere else: no record of a person, no score, no timeline, no question by author.

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('an author is written down with what they said and nowhere else, and leads to no person', async () => {
  const { rows } = await w.owner.query(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(author(?!ity)|handle|profile|score|reputation|risk|influence|sentiment)'
    order by 1`)
  expect(rows.map(({ name }) => name)).toEqual([
    'mentions.author',
    'mentions.author_id',
    'unplaced_mail.author',
  ])
  const keys = await w.owner.query(`
    select conrelid::regclass::text as name from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and a.attname like 'author%'`)
  expect(keys.rows).toEqual([])
})

/** Where the store asks by author, and why it has to: an account that is gone takes its posts with it. */
const byAuthor = ['mentions-gone.ts', 'mentions-taken-in.ts']

test('the store asks for nothing by its author, but to take down what a deleted account had said', () => {
  const folder = join(root, 'src/store')
  const asks =
    /where\([^)]*author(?!ity)|author(?!ity)(_id)?\s*(=|in\b|like|ilike|~)|group ?by[^;]*author(?!ity)|order ?by[^;]*author(?!ity)/i
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .filter((name) => asks.test(readFileSync(join(folder, name), 'utf8')))
  expect(found.filter((name) => !byAuthor.includes(name))).toEqual([])
  expect(asks.test("select * from mentions where author = 'x'")).toBe(true)
  expect(asks.test(".where('author_id', '=', id)")).toBe(true)
})

test('no route is about an author', () => {
  const about = /author|handle\b|profile|@/i
  expect(routes.map(({ path }) => path).filter((path) => about.test(path))).toEqual([])
})

test('no page answers another thing when it is asked for an author', async () => {
  await w.hear('A fair at Oakfield Primary School')
  const pages = ['/inbox', '/search?words=fair&days=30', '/footprint', '/incidents', '/ledger', '/log']
  for (const page of pages) {
    const plain = await w.visit(w.people['trust-safeguarding-lead'], page)
    for (const name of ['author', 'author_id', 'authorId', 'handle', 'by', 'from']) {
      const asked = `${page}${page.includes('?') ? '&' : '?'}${name}=somebody`
      const { status, text } = await w.visit(w.people['trust-safeguarding-lead'], asked)
      // A page may lead back to its own address: that is the one difference that there is.
      expect([asked, status, text.replaceAll(/[?&](amp;)?\w+=somebody/g, '').length]).toEqual([
        asked,
        plain.status,
        plain.text.length,
      ])
    }
  }
})

test('no author’s name in an inbox leads anywhere', async () => {
  const { text } = await w.visit(w.people.communications, '/inbox')
  expect(text).toContain('somebody')
  expect(text).not.toMatch(/<a [^>]*>\s*(<bdi>)?somebody/)
})
