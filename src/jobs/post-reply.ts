import { type Armed, armReply, recordReply } from '../commands/post-reply.ts'
import type { Services } from '../commands/services.ts'
import type { Asked, Sent } from '../domain/connector.ts'
import { trouble } from '../domain/outcome.ts'
import type { Outside } from './outside.ts'

/** A platform is not waited for longer (milliseconds). */
const patience = 60_000

/** Posts an answer that somebody approved: armed first, then sent, then what came of it recorded. */
export async function postReply(
  services: Services,
  outside: Pick<Outside, 'connector'>,
  work: { trust: string; reply: string },
): Promise<void> {
  const armed = await armReply(services, work)
  if (armed) await recordReply(services, work, await post(outside, armed))
}

async function post(outside: Pick<Outside, 'connector'>, armed: Armed): Promise<Sent> {
  const connector = await outside.connector(armed.source.kind)
  if (!connector.send) throw new Error(`Nothing can be sent by a source of the kind ${armed.source.kind}`)
  const asked: Asked = { ...armed.asked, signal: AbortSignal.timeout(patience), wanted: () => true }
  // What is answered must be what was read. When it is tried again the answer may stand already, and that is asked first.
  const now = armed.first ? await connector.recheck?.(asked, [armed.intent.to]) : undefined
  const { to } = armed.intent
  const found = now?.get(to.externalId)?.type
  switch (found === 'edited' && to.version === '' ? 'present' : found) {
    case 'gone':
      return trouble('rejected', 'What you answer is gone from where it stood. Nothing was posted.')
    case 'edited':
      return trouble(
        'rejected',
        'What you answer was edited meanwhile. Nothing was posted: read it again, and send your answer anew if it still fits.',
      )
    default:
      return connector.send(asked, armed.intent)
  }
}
