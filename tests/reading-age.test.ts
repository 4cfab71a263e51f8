import { afterAll, beforeAll, expect, test } from 'vitest'
import { topicsIn } from '../src/web/pages/families/agreement-topics.ts'
import { sayerFor } from '../src/web/pages/front-door/sayer.ts'
import { readingAge } from './support/readability.ts'
import { type World, world } from './support/world.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

/** The running text of a page, paragraph by paragraph, without the policy's own sentences and without its headings. */
function textOf(page: string): string[] {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  const paragraphs = main.matchAll(/<(p|li|dd)\b[^>]*>((?:(?!<(?:p|li|dd)\b)[\s\S])*?)<\/\1>/g)
  return [...paragraphs]
    .filter(([whole]) => !whole.includes('cite'))
    .map(([, , inside = '']) => inside.replace(/<[^>]*>/g, '').replaceAll('&#x27;', '’'))
    .filter((words) => /\p{L}/u.test(words))
}

test.each([
  ['/families/agreement', 12],
  ['/families/ages', 12],
  ['/families/pupils/7-to-10', 9],
  ['/families/pupils/11-to-13', 11],
  ['/families/pupils/14-to-18', 12],
])('%s can be read at %i', async (path, age) => {
  const { status, text } = await w.visit(null, path)
  expect(status).toBe(200)
  const paragraphs = textOf(text)
  expect(paragraphs.length).toBeGreaterThan(7)
  expect(readingAge(paragraphs)).toBeLessThanOrEqual(age)
})

test('what a family can tick can be read at nine', () => {
  const words = topicsIn(sayerFor('adult')).flatMap(({ suggestions }) =>
    suggestions.map(({ words }) => words),
  )
  expect(readingAge(words)).toBeLessThanOrEqual(9)
})

test('the page for families can be read at twelve', async () => {
  const { status, text } = await w.visit(w.people.office, '/families')
  expect(status).toBe(200)
  const paragraphs = textOf(text)
  expect(paragraphs.length).toBeGreaterThan(20)
  expect(readingAge(paragraphs)).toBeLessThanOrEqual(12)
})
