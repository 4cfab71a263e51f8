import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainWords } from '../../src/domain/school-words.ts'
import { buildMatcher, type Matcher } from '../../src/matching/matcher.ts'
import type { Term } from '../../src/matching/term.ts'
import { assembled } from '../../tests/support/assembled.ts'
import { slowMatcher } from '../../tests/support/slow-matcher.ts'
import { percentile } from '../machine.ts'
import { accuracy } from './accuracy.ts'
import { benchTerms, events, mentions, posts, schools } from './material.ts'
import { ordinaryNode } from './ordinary-node.ts'

/*
 * Printed by `npm run bench -- matching`. All on one core, rounds of all peers interleaved, CPU time (user and system),
 * the median of the rounds’ ratios, and their range. ripgrep’s time is without what it takes to build (measured in the
 * same round, on a file of one line). On text it is given normalised text and terms padded with spaces, so that it
 * finds whole words; on raw events the terms as they are, which finds parts of words and nothing that is written
 * otherwise. The ordinary Node pipeline parses each event, normalises its text and asks a trie of Maps.
 */
const rounds = 5
const batch = 1 << 16
const folder = mkdtempSync(join(tmpdir(), 'birdsong-matching-'))
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const all = schools()
const terms = benchTerms(all, 200_000)
const texts = posts()
const raw = events(texts)
const textBytes = Buffer.byteLength(texts.join('\n'))
const normalised = (words: string) => plainWords(words).join(' ')
const plainTerms = [...new Set(terms.map(({ words }) => normalised(words)))]
const files = {
  one: file('one.txt', 'x\n'),
  terms: file('terms.txt', `${plainTerms.join('\n')}\n`),
  padded: file('padded.txt', `${plainTerms.map((term) => ` ${term} `).join('\n')}\n`),
  text: file('text.txt', `${texts.map((post) => ` ${normalised(post)} `).join('\n')}\n`.repeat(4)),
  events: file('events.jsonl', raw),
}

/** CPU seconds of a ripgrep run. */
function ripgrep(termFile: string, on: string): number {
  const { stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time rg -j1 -F -c -f "$0" "$1" >/dev/null || true', termFile, on],
    { encoding: 'utf8' },
  )
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number)
  return user + system
}

/** CPU seconds of something of ours, and what it answered. */
function cpu<Answer>(work: () => Answer): { seconds: number; answer: Answer } {
  const before = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, answer }
}

const buildMemory = (() => {
  const used = () => {
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const before = used()
  const held = buildMatcher(terms)
  const bytes = used() - before
  return { bytes, held }
})()
const matcher = buildMemory.held
const compiled = new WebAssembly.Module(await assembled('scanner'))
const quick = buildMatcher(terms, { compiled })
const few = buildMatcher(
  terms.filter((_, place) => place % 2000 === 0),
  { compiled },
)

function findInEvents(find: Matcher<Term>): number {
  let hits = 0
  for (let from = 0; from < raw.length; ) {
    const last = raw.lastIndexOf(0x0a, from + batch)
    const piece = raw.subarray(from, last > from ? last + 1 : raw.length)
    from += piece.length
    for (const found of find.raw.scan(piece)) {
      const written = piece.toString('utf8', found.from, found.to)
      hits += find.findSurely(
        written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written,
      ).length
    }
  }
  return hits
}

const hitsInTexts = (some: Matcher<Term>) => texts.reduce((sum, post) => sum + some.find(post).length, 0)
const ordinary = ordinaryNode(terms)
const lines = raw.toString('utf8').trim().split('\n')

const kinds = ['rgEvents', 'rgText', 'raw', 'rawFew', 'text', 'script', 'node', 'build'] as const
const measured = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<
  (typeof kinds)[number],
  number[]
>
const answers = new Set<number>()
for (let round = -1; round < rounds; round++) {
  const [build, buildPadded] = [ripgrep(files.terms, files.one), ripgrep(files.padded, files.one)]
  const now = {
    rgEvents: ripgrep(files.terms, files.events) - build,
    rgText: (ripgrep(files.padded, files.text) - buildPadded) / 4,
    raw: cpu(() => answers.add(findInEvents(quick))).seconds,
    rawFew: cpu(() => findInEvents(few)).seconds,
    text: cpu(() => answers.add(hitsInTexts(quick))).seconds,
    script: cpu(() => answers.add(hitsInTexts(matcher))).seconds,
    node: cpu(() => ordinary(lines)).seconds,
    build: cpu(() => buildMatcher(terms)).seconds,
  }
  // The first round warms up.
  if (round >= 0) for (const kind of kinds) measured[kind].push(now[kind])
}

const ratio = (of: number[], over: number[]) => {
  const each = of.map((value, round) => value / over[round]!)
  return `${percentile(each, 0.5).toFixed(2)} × (${Math.min(...each).toFixed(2)} to ${Math.max(...each).toFixed(2)})`
}
const rate = (bytes: number, seconds: number[]) =>
  `${Math.round(bytes / percentile(seconds, 0.5) / 1e6)} MB/s`
const number = (value: number) => value.toLocaleString('en-GB')

console.log(
  `matching, ${number(terms.length)} terms, ${number(texts.length)} posts; medians of ${rounds} rounds, one core, CPU time`,
)
console.log(
  `raw events in, exact hits out: ${rate(raw.length, measured.raw)}, ${Math.round((percentile(measured.raw, 0.5) / texts.length) * 1e9)} ns an event; against rg -F (${rate(raw.length, measured.rgEvents)}) ${ratio(measured.rgEvents, measured.raw)} (goal 30)`,
)
console.log(
  `text in, exact hits out: ${rate(textBytes, measured.text)}; against rg -F on normalised text (${rate(textBytes, measured.rgText)}) ${ratio(measured.rgText, measured.text)} (goal 6); in plain TypeScript, without the compiled filter, ${ratio(measured.rgText, measured.script)}`,
)
console.log(`raw events against ordinary Node: ${ratio(measured.node, measured.raw)} (goal 20)`)
console.log(
  `cost at ${number(terms.length)} terms over cost at 100: ${ratio(measured.raw, measured.rawFew)} (goal 1.2)`,
)
console.log(
  `build: ${percentile(measured.build, 0.5).toFixed(2)} s CPU (goal 1), ${Math.round(buildMemory.bytes / 1e6)} MB (goal 64)`,
)
console.log(liveChanges())
console.log(differences())
for (const line of accuracy(all)) console.log(line)
rmSync(folder, { recursive: true })

function liveChanges(): string {
  const more = terms
    .filter((_, place) => place % 10 === 3)
    .map((term) => ({ ...term, words: `${term.words} Annexe` }))
  const added = cpu(() => more.filter((term) => matcher.add(term)).length).seconds
  const removed = cpu(() => more.filter((term) => matcher.remove(term)).length).seconds
  const each = (seconds: number) => `${((seconds / more.length) * 1e6).toFixed(1)} µs`
  return `a term added while it runs: ${each(added)}, removed ${each(removed)} (goal 10)`
}

/** Held against the slow reference matcher, on a share of the posts; and the raw path against the text path, on all. */
function differences(): string {
  const slowly = slowMatcher(terms)
  const some = [
    ...texts.filter((_, place) => place % 8 === 0),
    ...mentions()
      .filter((_, place) => place % 4 === 0)
      .map(({ text }) => text),
  ]
  const seen = (hits: { term: Term; start: number; end: number }[]) =>
    JSON.stringify(hits.map(({ term, start, end }) => [term.id, start, end]))
  const different = some.filter((post) => seen(slowly(post)) !== seen(matcher.find(post))).length
  return `answers that differ from the slow reference matcher: ${different} of ${number(some.length)} posts; raw and text path find ${answers.size === 1 ? 'the same' : 'DIFFERENT'} hits (${[...answers].join(', ')})`
}
