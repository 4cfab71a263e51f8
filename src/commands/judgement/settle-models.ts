import { system } from '../../domain/actor.ts'
import type { Judge } from '../../domain/judgement.ts'
import { asActor, asHousekeeping } from '../../store/as-actor.ts'
import { keepModel, modelsInUse, readModel } from '../../store/judgement-models.ts'
import { bringModel } from '../../store/judging-ways.ts'
import { listTrusts } from '../../store/trusts.ts'
import { type Judges, type Services, sha256 } from '../services.ts'

/**
 * Readies the models when the program starts: the one that ships with it, and those that schools still use. Where an
 * update brings another model than a school uses, it runs beside the old one until somebody there switches.
 */
export async function settleModels(
  services: Pick<Services, 'database' | 'now'>,
  shipped: Uint8Array,
  load: (bytes: Uint8Array) => Judge,
): Promise<Pick<Judges, 'shipped' | 'of'>> {
  const { database, now } = services
  const model = sha256(shipped)
  const judges = new Map([[model, load(shipped)]])
  await asHousekeeping(database, async (transaction) => {
    await keepModel(transaction, { sha256: model, bytes: shipped }, now())
    for (const other of await modelsInUse(transaction)) {
      const bytes = judges.has(other) ? undefined : await readModel(transaction, other)
      if (bytes) judges.set(other, load(bytes))
    }
  })
  for (const { id: trust } of await asHousekeeping(database, listTrusts)) {
    await asActor(database, system(trust), (transaction) => bringModel(transaction, trust, model, now()))
  }
  return { shipped: model, of: (sha) => judges.get(sha) }
}
