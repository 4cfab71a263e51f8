import { askedOf } from '../commands/listen.ts'
import { type DueRechecks, recordRechecks, takeRechecks } from '../commands/recheck-mentions.ts'
import type { Services } from '../commands/services.ts'
import type { Outside } from './outside.ts'

/** One platform is not waited for longer (milliseconds); what it did not answer is asked again in an hour. */
const patience = 120_000

/**
 * Looks again at what was heard on platforms that announce no deletions: an hour after it came, then at growing distances
 * for 30 days. Several processes may; each mention is looked at by one of them.
 */
export async function sweep(services: Services, outside: Pick<Outside, 'connector'>): Promise<void> {
  for (const due of await takeRechecks(services)) {
    try {
      await lookAt(services, outside, due)
    } catch (error) {
      console.error(
        `What ${due.source.name} brought could not be looked at again, and is in ten minutes:`,
        error,
      )
    }
  }
}

async function lookAt(
  services: Services,
  outside: Pick<Outside, 'connector'>,
  due: DueRechecks,
): Promise<void> {
  const connector = await outside.connector(due.source.kind)
  const ready = await askedOf(services, due.source)
  if (!connector.recheck || ready.type === 'trouble') return
  const signal = AbortSignal.timeout(patience)
  // A post that names two schools is two mentions, and one question.
  const items = [...new Map(due.items.map((item) => [item.externalId, item])).values()]
  const answers = await connector.recheck({ ...ready.asked, signal, wanted: () => true }, items)
  await recordRechecks(services, due, answers)
}
