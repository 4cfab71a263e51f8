import { whatToTry } from '../../../commands/try-source.ts'
import { declarations } from '../../../domain/connectors/declarations.ts'
import type { MemberAsking } from '../../route.ts'

const patience = 10_000

/**
 * Ends what the platform holds of a source that is about to be removed, as far as it can be ended. Our own secrets are
 * forgotten with the removal, whatever the platform answers.
 */
export async function letGo({ services, actor, site }: MemberAsking, id: string): Promise<void> {
  const ready = await whatToTry(services, actor, id)
  if (ready.type !== 'ready' || !declarations[ready.source.kind].offered) return
  const connector = await site.connector(ready.source.kind)
  await connector.revoke?.({ ...ready.asked, signal: AbortSignal.timeout(patience) })
}
