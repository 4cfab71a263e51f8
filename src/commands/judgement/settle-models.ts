import { system } from '../../domain/actor.ts'
import type { Judge } from '../../domain/judgement.ts'
import { asActor, asHousekeeping } from '../../store/as-actor.ts'
import { keepModel, modelsInUse, readModel } from '../../store/judgement-models.ts'
import { addWays, listWays } from '../../store/judging-ways.ts'
import { listSchools } from '../../store/schools.ts'
import { listTrusts } from '../../store/trusts.ts'
import { type Judges, newId, type Services, sha256 } from '../services.ts'

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
    await asActor(database, system(trust), async (transaction) => {
      const ways = Map.groupBy(await listWays(transaction), ({ school }) => school)
      const missing: Parameters<typeof addWays>[2][number][] = []
      for (const { id: school } of await listSchools(transaction)) {
        const here = ways.get(school) ?? []
        if (here.some((way) => way.model === model)) continue
        const state = here.some((way) => way.state === 'in-use') ? 'beside' : 'in-use'
        if (state === 'beside' && here.some((way) => way.state === 'beside')) continue
        missing.push({ id: newId(), school, model, head: null, measured: null, state })
      }
      await addWays(transaction, trust, missing, now())
    })
  }
  return { shipped: model, of: (sha) => judges.get(sha) }
}
