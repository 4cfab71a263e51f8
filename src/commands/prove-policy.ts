import { type Actor, system } from '../domain/actor.ts'
import type { Pack } from '../policy/pack.ts'
import type { Budget, PolicyProof } from '../policy/prove/prove.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents, type Happened } from '../store/events.ts'
import { addProof, listProofs, type ProofRun, saveProof } from '../store/proofs.ts'
import { packOf } from './pack-of.ts'
import { proveAside } from './proof-thread.ts'
import { newId, type Services, sha256 } from './services.ts'

/** As many posts by chance, besides all that is designed. */
const byChance = 20_000

/** Longer than this a proof does not take anywhere: what is left then is left out, and said to be. */
const longest = 10 * 60_000

/** A run that has said nothing for so long will not end: its process is gone. */
const patience = 60_000

/**
 * Has everything proved that must hold, for the trust's settings of this moment. It takes some seconds beside all
 * else; `ended` is there for whoever wants to wait. One at a time for a trust.
 */
export async function beginProof(
  services: Services,
  actor: Actor,
): Promise<{ type: 'begun'; ended: Promise<void> } | { type: 'running' }> {
  const id = newId()
  const at = services.now()
  const pack = await asActor(services.database, actor, async (transaction) => {
    const [last] = await listProofs(transaction, 1)
    if (last && isRunning(last, at)) return undefined
    const pack = await packOf(transaction, { noticed: at })
    await addProof(transaction, actor.trust, {
      id,
      begunBy: actor.person,
      begunAt: at,
      policyVersion: pack.policyVersion,
      packHash: hashOfPack(pack),
    })
    await appendEvents(transaction, actor.trust, [
      happened(actor.trust, { at, person: actor.person, type: 'proof-begun', data: { proof: id } }),
    ])
    return pack
  })
  if (!pack) return { type: 'running' }
  return { type: 'begun', ended: run(services, actor.trust, id, pack) }
}

/** Is a run still on its way? One that was silent for a minute is not: the process that ran it has ended. */
export function isRunning({ endedAt, heardAt }: ProofRun, now: Date): boolean {
  return endedAt === null && now.getTime() - heardAt.getTime() < patience
}

/** Tells one pack from another: what is proved for one is not proved for the other. */
export function hashOfPack(pack: Pack): string {
  return sha256(JSON.stringify(pack))
}

async function run(services: Services, trust: string, id: string, pack: Pack): Promise<void> {
  const seed = Number.parseInt(id.slice(0, 4), 16)
  const budget: Budget = { breadth: 'whole', random: byChance, seed }
  const tell = (how: Parameters<typeof saveProof>[2], events: Happened[] = []) =>
    asActor(services.database, system(trust), async (transaction) => {
      await saveProof(transaction, id, how)
      await appendEvents(transaction, trust, events)
    })
  let saving: Promise<void> | undefined
  let failure: unknown
  try {
    const proof = await proveAside({ pack, budget, timeLimit: longest }, (done, cases) => {
      saving ??= tell({ at: services.now(), done, cases })
        .catch((error) => {
          failure = error
        })
        .finally(() => {
          saving = undefined
        })
    })
    await saving
    if (failure) throw failure
    await tell({ at: services.now(), proof }, [ended(trust, services.now(), id, proof)])
  } catch (error) {
    console.error('A proof of the policy failed:', error)
    await tell({ at: services.now(), proof: null })
  }
}

function ended(trust: string, at: Date, id: string, { rules }: PolicyProof): Happened {
  const broken = rules.flatMap(({ id, counterExample }) => (counterExample ? [id] : []))
  return happened(trust, { at, person: null, type: 'proof-ended', data: { proof: id, broken } })
}

function happened(trust: string, what: Pick<Happened, 'at' | 'person' | 'type' | 'data'>): Happened {
  return { ...what, subject: 'trust', subjectId: trust }
}
