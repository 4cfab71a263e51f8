import type { RawEvent } from '../domain/source.ts'
import { fingerprint, rawBody } from './raw-body.ts'

/**
 * An item that its platform gave no id: it cannot be told from others by name. It is kept as it came, under a name made of
 * what it holds, and whoever reads it sets it aside with the reason (`src/intake/`).
 */
export function unreadableItem(item: unknown, reason: string): RawEvent {
  const body = rawBody({ type: 'unreadable', reason, item })
  return { kind: 'item', externalId: `unreadable:${fingerprint(body)}`, externalVersion: '1', body }
}

/** The reason, where nothing says which item it is. */
export const withoutId = 'An item came without its number, so it cannot be told from others.'
