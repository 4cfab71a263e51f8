import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Category } from '../src/domain/judgement.ts'

type Labelled = { text: string; category: Category }

/** Why fastText is not asked, or null where it is there. */
export const fastTextMissing: string | null = spawnSync('fasttext').error
  ? 'fastText is missing (apt-get install fasttext)'
  : null

const copies = 40

/**
 * What fastText takes for a post, in microseconds of CPU, and how often it is right about the category: taught the same
 * posts, with words, pairs of words and pieces of three to five letters, in ten dimensions. Loading it is not counted.
 */
export function askFastText(
  lessons: readonly Labelled[],
  asked: readonly Labelled[],
): { micros: number; right: number } {
  const dir = mkdtempSync(join(tmpdir(), 'birdsong-fasttext-'))
  const place = (name: string) => join(dir, name)
  try {
    const line = ({ text, category }: Labelled) => `__label__${category} ${text.replaceAll(/\s+/g, ' ')}\n`
    writeFileSync(place('lessons'), lessons.map(line).join(''))
    writeFileSync(place('one'), line(asked[0]!))
    writeFileSync(place('asked'), asked.map(line).join(''))
    writeFileSync(place('often'), asked.map(line).join('').repeat(copies))
    const features = '-wordNgrams 2 -minn 3 -maxn 5 -dim 10 -epoch 25 -lr 0.5 -thread 1 -verbose 0'
    run(`fasttext supervised -input ${place('lessons')} -output ${place('model')} ${features}`)
    const loading = run(`fasttext predict ${place('model.bin')} ${place('one')}`).seconds
    const { seconds } = run(`fasttext predict ${place('model.bin')} ${place('often')}`)
    const said = run(`fasttext predict ${place('model.bin')} ${place('asked')}`)
      .said.trim()
      .split('\n')
    const right = asked.filter(({ category }, at) => said[at] === `__label__${category}`).length
    return { micros: ((seconds - loading) * 1e6) / (asked.length * copies), right: right / asked.length }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What a command says, and the seconds of CPU that it took. */
function run(command: string): { seconds: number; said: string } {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT="%U %S"; time ${command}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`fastText failed: ${stderr}`)
  const [user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number)
  return { seconds: user! + system!, said: stdout }
}
