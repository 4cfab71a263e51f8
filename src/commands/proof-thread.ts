import { extname } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Pack } from '../policy/pack.ts'
import { type Budget, type PolicyProof, prove, verdictOf } from '../policy/prove/prove.ts'
import type { Proof } from '../policy/settings-hold.ts'

/** What is to be proved. After `timeLimit` milliseconds it ends with what has been tried by then. */
export type ProofOrder = { pack: Pack; budget: Budget; timeLimit: number }

type Told = { type: 'progress'; done: number; of: number } | { type: 'ended'; proof: PolicyProof }

/**
 * Proves a pack in a thread of its own, so that nobody waits for it who wants a page.
 *
 * @throws where the proof itself fails, which is a fault of the program's
 */
export function proveAside(
  order: ProofOrder,
  onProgress?: (done: number, of: number) => void,
): Promise<PolicyProof> {
  const file = new URL(`./proof-thread${extname(import.meta.url)}`, import.meta.url)
  const thread = new Worker(file, { workerData: { toBeProved: order } })
  // A program that wants to end does not wait for a proof.
  thread.unref()
  return new Promise((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if (told.type === 'progress') onProgress?.(told.done, told.of)
      else resolve(told.proof)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The thread of a proof ended before the proof did')))
  })
}

/** Tries a pack before it is taken: the rules on fewer posts, until one is broken, for three seconds at the most. */
export async function provePack(pack: Pack): Promise<Proof> {
  const budget: Budget = { breadth: 'quick', random: 0, seed: 1, untilBroken: true }
  return verdictOf(await proveAside({ pack, budget, timeLimit: 2800 }))
}

/** How often the thread says how far it is, in milliseconds. */
const everySoOften = 250

function proveHere({ pack, budget, timeLimit }: ProofOrder, tell: (told: Told) => void): void {
  const begun = performance.now()
  let told = begun
  const proof = prove(pack, budget, (done, of) => {
    const now = performance.now()
    if (now - told > everySoOften) {
      told = now
      tell({ type: 'progress', done, of })
    }
    return now - begun > timeLimit ? 'stop' : undefined
  })
  tell({ type: 'ended', proof })
}

if (!isMainThread && parentPort && isOrder(workerData)) {
  const port = parentPort
  proveHere(workerData.toBeProved, (told) => port.postMessage(told))
}

function isOrder(data: unknown): data is { toBeProved: ProofOrder } {
  return typeof data === 'object' && data !== null && 'toBeProved' in data
}
