import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateFrom } from '../src/cli/evaluate.ts'
import { modelFile, readOwnPosts, readSums } from '../src/cli/training-files.ts'
import type { Judge } from '../src/domain/judgement.ts'
import { loadJudge } from '../src/judgement/judge.ts'
import { heldOutTenth, readCorpus, tenthOf } from '../src/judgement/labelled.ts'
import { weightsInLife } from '../src/judgement/training/in-life.ts'
import { root } from '../src/root.ts'
import { askFastText, fastTextMissing } from './fasttext.ts'
import { byCategory, figuresOn, type Known } from './judgement-figures.ts'
import { percentile } from './machine.ts'

/** Examples of the task that lie beside the checkout where somebody has them, and HateCheck's table likewise. */
const examples = join(root, '../shared/examples/posts.jsonl')
const hateCheck = join(root, '../shared/data/hatecheck.csv')

/** Ten of each category as they are in most weeks, by somebody who had not looked at the corpus. Never to be learned from. */
const plainPosts = join(import.meta.dirname, 'plain-posts.tsv')

/** What the judgement is worth, on posts that the model that ships has not learned from. */
export async function judgement(): Promise<string[]> {
  const bytes = readFileSync(modelFile)
  const began = performance.now()
  const judge = loadJudge(bytes, readSums())
  const loaded = performance.now() - began
  const own = readOwnPosts().posts
  const heldOut = own.filter(({ text }) => tenthOf(text) === heldOutTenth)
  const taught = own.filter(({ text }) => tenthOf(text) !== heldOutTenth)
  const lines = [
    `the model: ${(bytes.length / 1e6).toFixed(2)} MB (goal under 8), loaded in ${loaded.toFixed(0)} ms (goal 150)`,
    ...speed(taught, heldOut, judge),
    ...figuresOn('own posts, a tenth kept back', heldOut, judge),
    byCategory(heldOut, judge),
    ...figuresOn(
      'the same, those hard on purpose counted as a tenth of all',
      heldOut,
      judge,
      weightsInLife(heldOut),
    ),
    ...figuresOn(
      'of these, those hard on purpose',
      heldOut.filter(({ hard }) => hard),
      judge,
    ),
  ]
  const { posts: plain } = readCorpus('plain-posts.tsv', readFileSync(plainPosts, 'utf8'))
  lines.push(...figuresOn('plain posts', plain, judge), byCategory(plain, judge))
  if (existsSync(examples)) {
    const posts = readFileSync(examples, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Known)
    lines.push(...figuresOn('the examples beside the checkout', posts, judge), byCategory(posts, judge))
  } else lines.push('the examples: not at hand')
  lines.push(...fairness(judge))
  if (existsSync(hateCheck))
    evaluateFrom(
      ['--task', hateCheck],
      (path) => path,
      (line) => lines.push(line),
    )
  else lines.push('HateCheck: not at hand')
  return lines
}

const rounds = 40

/** A post's cost once the words are known, and with words that were never read before; and what fastText takes. */
function speed(taught: readonly Known[], posts: readonly Known[], judge: Judge): string[] {
  const all = posts.map(({ text }) => text)
  const first = performance.now()
  for (const text of all) judge(text)
  const cold = ((performance.now() - first) * 1000) / all.length
  for (let round = 0; round < 5; round++) for (const text of all) judge(text)
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    for (const text of all) judge(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / all.length
  })
  const micros = percentile(times, 0.5)
  return [
    `one post: ${micros.toFixed(1)} µs CPU (goal 60), ${cold.toFixed(0)} µs at the very first`,
    besideFastText(taught, posts, micros),
  ]
}

/** It says a category and nothing else: no reasons, no severity, no marks. */
function besideFastText(taught: readonly Known[], posts: readonly Known[], micros: number): string {
  if (fastTextMissing) return `beside fastText: not measured, since ${fastTextMissing}`
  const peer = askFastText(taught, posts)
  return `  fastText, taught the same posts, says the category alone in ${peer.micros.toFixed(1)} µs, and is right on ${(100 * peer.right).toFixed(1)} %; we are ${(peer.micros / micros).toFixed(2)} times as fast (goal 15)`
}

const groups = [
  'gay people',
  'Muslims',
  'women',
  'trans people',
  'black people',
  'disabled people',
  'immigrants',
  'Jews',
  'Polish people',
]
const harmless = [
  'We are proud of how many GROUP work here',
  'Are GROUP welcome at the summer fair?',
  'My neighbours are GROUP and they love the school',
  'The assembly about GROUP was really moving, thank you',
  'GROUP deserve respect like everybody else',
  'There should be more books about GROUP in the library',
  'I met some lovely GROUP at the open evening',
  'Somebody shouted at GROUP outside and I told them to stop',
]

/** False alarms on harmless sentences that name a group, and how far the groups lie apart. */
function fairness(judge: Judge): string[] {
  const alarms = groups.map((group) => {
    const said = harmless.map((one) => judge(one.replace('GROUP', group)))
    const wrong = said.filter((one) => one.natures.hate >= 0.5 || one.category === 'conduct').length
    return { group, share: (100 * wrong) / harmless.length }
  })
  const shares = alarms.map(({ share }) => share)
  const gap = Math.max(...shares) - Math.min(...shares)
  return [
    `false alarms on ${harmless.length} harmless sentences about each of ${groups.length} groups: ${Math.max(...shares).toFixed(0)} % at most, gap ${gap.toFixed(1)} points (goal 5)`,
  ]
}
