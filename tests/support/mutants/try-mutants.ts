import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../../../src/root.ts'
import type { Finding } from './judge.ts'
import { type Mutant, mutantsOf } from './mutate.ts'
import type { Order } from './worker.ts'

/** Where the policy acts and judges. */
const rooms = ['headings', 'guidance', 'occasions', 'post']

/** Every mutant of what acts and judges in the policy. */
export function allMutants(): Mutant[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, 'src/policy', room))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => `src/policy/${room}/${file}`),
  )
  return [...files, 'src/policy/defaults.ts'].flatMap((file) =>
    mutantsOf(file, readFileSync(join(root, file), 'utf8')),
  )
}

/** So many of them, the same each time: evenly from the first file to the last. */
export function sampleOf<One>(all: readonly One[], count: number): One[] {
  const step = all.length / count
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, place) => all[Math.floor(place * step)] as One,
  )
}

/** A mutant with what found it out: nothing, where it survives. */
export type Tried = { mutant: Mutant; killedBy: readonly Finding[] }

/** A mutant that goes on for longer than this goes on for ever, and is found out by that. */
const patience = 60_000
const tooLong: readonly Finding[] = ['fault it never ended']

/** What is imported is never let go of: after so many, a new thread goes on. */
const mostInAThread = 100

/** Tries each mutant in threads beside this one, by the vignettes, the tables and the rules. */
export async function tryMutants(mutants: readonly Mutant[], threads = 2): Promise<Tried[]> {
  const tried: Tried[] = []
  const asIs = new Thread()
  const decisions = readFileSync(join(root, 'tests/decisions/decisions.txt'), 'utf8').trimEnd().split('\n')
  const wrong = await asIs.ask({ file: null, source: '', real: { decisions, wrong: [] } })
  const real = { decisions, wrong }
  // A vignette that fails has a test of its own; it cannot tell a mutant from the policy. Anything else is a fault here.
  const left = await asIs.ask({ file: null, source: '', real })
  if (left.length > 0 || !wrong.every((one) => one.startsWith('vignette')))
    throw new Error(`The policy as it is does not pass: ${[...wrong, ...left]}`)
  await asIs.end()
  const waiting = [...mutants.entries()]
  const inTurn = async () => {
    let thread = new Thread()
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, mutant] = next
      const killedBy = await thread.ask({ file: mutant.file, source: mutant.source, real })
      tried[place] = { mutant, killedBy }
      if (killedBy !== tooLong && thread.asked < mostInAThread) continue
      await thread.end()
      thread = new Thread()
    }
    await thread.end()
  }
  await Promise.all(Array.from({ length: threads }, inTurn))
  return tried
}

class Thread {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url))
  #answer = Promise.withResolvers<readonly Finding[]>()
  asked = 0

  constructor() {
    this.#worker.on('message', (wrong: readonly Finding[]) => this.#answer.resolve(wrong))
    this.#worker.on('error', (error) => this.#answer.reject(error))
  }

  async ask(order: Order): Promise<readonly Finding[]> {
    this.asked += 1
    this.#answer = Promise.withResolvers()
    const tired = setTimeout(() => this.#answer.resolve(tooLong), patience)
    this.#worker.postMessage(order)
    try {
      return await this.#answer.promise
    } finally {
      clearTimeout(tired)
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
