import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { likeness, shinglesOf } from '../../domain/near-duplicate.ts'
import { root } from '../../root.ts'
import { normalised, readCorpus } from '../labelled.ts'

const folder = join(root, 'src/judgement/corpus')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({ name, ...readCorpus(name, readFileSync(join(folder, name), 'utf8')) }))
const posts = files.flatMap(({ name, posts: some }) => some.map((post) => ({ name, ...post })))

test('every line of the corpus can be read', () => {
  expect(files.flatMap(({ troubles }) => troubles)).toEqual([])
})

test('what the guide says of a category holds for each of its posts', () => {
  const severities: Record<string, number[]> = {
    praise: [0],
    criticism: [0, 1],
    complaint: [1, 2],
    enquiry: [0],
    enquiry_child: [1],
    conduct: [1, 2, 3],
    safeguarding: [2, 3],
    extremism: [1, 2, 3],
    privacy: [1, 2],
    impersonation: [1, 2],
    irrelevant: [0],
  }
  const always = ['enquiry_child', 'safeguarding']
  const never = ['enquiry', 'irrelevant']
  const wrong = posts.filter(
    ({ category, severity, aboutChild }) =>
      !severities[category]!.includes(severity) ||
      (always.includes(category) && !aboutChild) ||
      (never.includes(category) && aboutChild),
  )
  expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([])
})

test('a text that stands in the corpus twice is labelled the same both times', () => {
  const seen = new Map<string, (typeof posts)[number]>()
  const wrong = posts.filter((post) => {
    const plain = normalised(post.text)
    const first = seen.get(plain) ?? post
    seen.set(plain, first)
    return first.category !== post.category || first.severity !== post.severity
  })
  expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([])
})

test('within a file no two posts are nearly the same in the same category', () => {
  const twins: string[] = []
  for (const { name, posts: all } of files) {
    const some = all.filter(({ text }) => /\p{L}/u.test(text))
    const pieces = some.map(({ text }) => shinglesOf(text))
    for (let a = 0; a < some.length; a++)
      for (let b = 0; b < a; b++)
        if (some[a]!.category === some[b]!.category && likeness(pieces[a]!, pieces[b]!) > 0.75)
          twins.push(`${name}: ${some[a]!.text}`)
  }
  expect(twins).toEqual([])
})
