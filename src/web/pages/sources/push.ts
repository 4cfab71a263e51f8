import { forSource, takeInPushed } from '../../../commands/take-in-pushed.ts'
import type { Incoming } from '../../../domain/connector.ts'
import { type Asking, forAnybody } from '../../route.ts'
import { isUuid } from './source-id.ts'

/** Far more than any platform sends at once (bytes). */
const largest = 1_000_000

/** Where platforms ask whether this is the address that they were told. */
export const pushAsked = forAnybody('get', '/hooks/:source', (asking) => push(asking, 'GET'))

/** Where platforms send what happened. What is not signed by them is refused, and nothing of it is kept. */
export const pushed = forAnybody('post', '/hooks/:source', (asking) => push(asking, 'POST'))

async function push({ c, services, site }: Asking, method: Incoming['method']): Promise<Response> {
  const id = c.req.param('source') ?? ''
  const found = isUuid(id) ? await forSource(services, id) : undefined
  const connector = found && (await site.connector(found.source.kind))
  if (!found || !connector?.receive) return c.text('Not found', 404)
  const body = new Uint8Array(await c.req.arrayBuffer())
  if (body.byteLength > largest) return c.text('Too large', 413)
  const received = await connector.receive(
    { method, headers: c.req.header(), query: c.req.query(), body },
    found.asked,
  )
  switch (received.type) {
    case 'challenge':
      return c.text(received.answer)
    case 'refused':
      return c.text(received.sentence, received.status)
    case 'received':
      await takeInPushed(services, found.source, received.events)
      return c.text('Kept')
  }
}
