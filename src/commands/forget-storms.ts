import { stormLasts } from '../domain/storm.ts'
import { asHousekeeping } from '../store/as-actor.ts'
import { forgetStormBands } from '../store/storms.ts'
import type { Services } from './services.ts'

/** Forgets by which numbers posts of more than two days ago were found. */
export function forgetStorms({ database, now }: Services): Promise<void> {
  const before = new Date(now().getTime() - stormLasts)
  return asHousekeeping(database, (transaction) => forgetStormBands(transaction, before))
}
