import { defaultPack } from '../policy/pack.ts'
import type { PolicyProof } from '../policy/prove/prove.ts'
import { proveAside } from './proof-thread.ts'
import type { Services } from './services.ts'

type Shipped = {
  running: { done: number; cases: number } | null
  ended: { at: Date; proof: PolicyProof } | null
}

let shipped: Shipped | undefined

/**
 * The proof of the policy and the settings that ship, for whoever belongs to no trust. Each process has it proved when
 * somebody first asks, and keeps it: nothing about it can change while the program runs.
 */
export function shippedProof({ now }: Pick<Services, 'now'>): Readonly<Shipped> {
  if (shipped) return shipped
  const standing: Shipped = { running: { done: 0, cases: 0 }, ended: null }
  shipped = standing
  const order = {
    pack: defaultPack,
    budget: { breadth: 'whole', random: 20_000, seed: 1 },
    timeLimit: 600_000,
  } as const
  proveAside(order, (done, cases) => {
    standing.running = { done, cases }
  }).then(
    (proof) => {
      standing.running = null
      standing.ended = { at: now(), proof }
    },
    (error) => {
      // Whoever asks next has it tried again.
      shipped = undefined
      console.error('The proof of the policy that ships failed:', error)
    },
  )
  return standing
}
