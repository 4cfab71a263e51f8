import { system } from '../../domain/actor.ts'
import type { Judge } from '../../domain/judgement.ts'
import { asActor, asHousekeeping } from '../../store/as-actor.ts'
import { keepModel, modelsInUse, readModel } from '../../store/judgement-models.ts'
import { bringModel, leaveModels } from '../../store/judging-ways.ts'
import { listTrusts } from '../../store/trusts.ts'
import { type Judges, type Services, sha256 } from '../services.ts'

/**
 * Readies the models when the program starts: the one that ships with it, and those that schools still use. Where an
 * update brings another model than a school uses, it runs beside the old one until somebody there switches.
 *
 * `load` gives null for a file that this version cannot read: whoever used it judges by the one that ships.
 */
export async function settleModels(
  services: Pick<Services, 'database' | 'now'>,
  shipped: Uint8Array,
  load: (bytes: Uint8Array) => Judge | null,
): Promise<Pick<Judges, 'shipped' | 'of'>> {
  const { database, now } = services
  const model = sha256(shipped)
  const own = load(shipped)
  if (!own) throw new Error('The model that ships is none of this version')
  const judges = new Map([[model, own]])
  const unreadable: string[] = []
  await asHousekeeping(database, async (transaction) => {
    await keepModel(transaction, { sha256: model, bytes: shipped }, now())
    for (const other of await modelsInUse(transaction)) {
      const bytes = judges.has(other) ? undefined : await readModel(transaction, other)
      if (!bytes) continue
      const judge = load(bytes)
      if (judge) judges.set(other, judge)
      else unreadable.push(other)
    }
  })
  for (const { id: trust } of await asHousekeeping(database, listTrusts)) {
    await asActor(database, system(trust), async (transaction) => {
      await leaveModels(transaction, unreadable)
      await bringModel(transaction, trust, model, now())
    })
  }
  return { shipped: model, of: (sha) => judges.get(sha) }
}
