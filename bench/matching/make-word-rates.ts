import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainWords } from '../../src/domain/school-words.ts'
import { root } from '../../src/root.ts'

/**
 * Makes src/matching/common-words.ts anew: `node bench/matching/make-word-rates.ts FOLDER`. The folder holds the
 * comments of GoEmotions and the posts of SemEval-2017 task 4, each `…/train.tsv` with a label, a tab and a text.
 */
const folder = process.argv[2] ?? join(root, '../shared/data/judgement')
const fewest = 4

const posts = ['goemotions', 'tweeteval-sentiment'].flatMap((set) =>
  readFileSync(join(folder, set, 'train.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(line.indexOf('\t') + 1))
    .filter((text) => text !== ''),
)
const inPosts = new Map<string, number>()
for (const post of posts)
  for (const word of new Set(plainWords(post))) inPosts.set(word, (inPosts.get(word) ?? 0) + 1)

const classes = new Map<number, string[]>()
for (const [word, number] of inPosts) {
  if (number < fewest || word.length < 2) continue
  const halvings = Math.floor(Math.log2(posts.length / number))
  classes.set(halvings, [...(classes.get(halvings) ?? []), word])
}
const lines = [...classes]
  .sort(([a], [b]) => a - b)
  .map(([halvings, words]) => `  ${halvings}: \`${wrapped(words.sort())}\`,`)
writeFileSync(
  join(root, 'src/matching/common-words.ts'),
  `/**
 * Words of ordinary posts, by how often a post has them: those under n are in one post of 2^n to 2^(n+1). Made by
 * bench/matching/make-word-rates.ts from ${posts.length.toLocaleString('en-GB')} posts: GoEmotions (Demszky and others, 2020; CC BY 4.0) and
 * SemEval-2017 task 4 (Rosenthal and others, 2017; CC BY 3.0). Words of at least ${fewest} posts, and nothing else of them.
 */
export const commonWords: Readonly<Record<number, string>> = {
${lines.join('\n')}
}
`,
)

function wrapped(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1)!
    if (last.length + word.length > 108) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
