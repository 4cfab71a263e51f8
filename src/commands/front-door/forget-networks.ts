import { alikeWithin } from '../../domain/near-duplicate.ts'
import { quotaLasts } from '../../domain/quota.ts'
import { asHousekeeping } from '../../store/as-actor.ts'
import { forgetBands } from '../../store/gathered.ts'
import { forgetQuotas } from '../../store/quotas.ts'
import { forgetTickets } from '../../store/spent-tickets.ts'
import type { Services } from '../services.ts'

/** Forgets which networks came (within the hour), which tickets were used, and by what yesterday's words were compared. */
export function forgetNetworks({ database, now }: Services): Promise<void> {
  const at = now()
  const before = (milliseconds: number) => new Date(at.getTime() - milliseconds)
  return asHousekeeping(database, async (transaction) => {
    await forgetQuotas(transaction, before(quotaLasts))
    await forgetTickets(transaction, at)
    await forgetBands(transaction, before(alikeWithin))
  })
}
