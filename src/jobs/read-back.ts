import { askedOf } from '../commands/listen.ts'
import { dueToReadBack, recordReadBack } from '../commands/read-back.ts'
import type { Services } from '../commands/services.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import type { Outside } from './outside.ts'

/** One platform is not waited for longer (milliseconds). */
const patience = 30_000

/**
 * Asks each platform once a day what it says of our connection itself: a subscription that somebody took away and a sign-in
 * that is about to end look healthy until the day on which nothing comes.
 */
export async function readBack(services: Services, outside: Pick<Outside, 'connector'>): Promise<void> {
  for (const source of await dueToReadBack(services)) {
    // Without a sign-in there is nothing to ask of.
    if (!declarations[source.kind].fields.some(({ kind }) => kind === 'secret')) continue
    try {
      const connector = await outside.connector(source.kind)
      if (!connector.health) continue
      const ready = await askedOf(services, source)
      if (ready.type === 'trouble') continue
      const asked = { ...ready.asked, signal: AbortSignal.timeout(patience), wanted: () => true }
      await recordReadBack(services, source, await connector.health(asked))
    } catch (error) {
      console.error(
        `What ${source.name} says of our connection could not be asked, and is in an hour:`,
        error,
      )
    }
  }
}
