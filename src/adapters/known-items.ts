import type { Cursor, RawEvent } from '../domain/source.ts'
import { fingerprint } from './raw-body.ts'

/** How many items of a feed are remembered, the latest first: 30 KB at most. */
const most = 2_000

/** What is remembered of an item: a short name for its version, and how often it changed. */
type Memory = { version: string; changes: number }

/** The items that a cursor remembers, in the order in which they were last seen. */
export function knownIn(cursor: Cursor): ReadonlyMap<string, Memory> {
  const entries = typeof cursor.known === 'string' && cursor.known !== '' ? cursor.known.split(' ') : []
  return new Map(
    entries.map((entry) => [
      entry.slice(0, 8),
      { version: entry.slice(8, 14), changes: Number.parseInt(entry.slice(14) || '0', 36) },
    ]),
  )
}

/**
 * Sorts out what of a feed's items is new or changed, and what to remember for the next time. An item that goes
 * back to earlier words has changed again, so the number of changes is part of its version: otherwise it would
 * pass for a repetition. `overlap` is `none` where items were remembered and not one of them is still there.
 */
export function recall(
  events: readonly RawEvent[],
  before: ReadonlyMap<string, Memory>,
): { events: RawEvent[]; known: string; overlap: 'some' | 'none' | 'unknown' } {
  const after = new Map<string, Memory>()
  const fresh: RawEvent[] = []
  let seenBefore = 0
  for (const event of events) {
    const key = fingerprint(event.externalId).slice(0, 8)
    const version = event.externalVersion.slice(0, 6)
    const old = after.get(key) ?? before.get(key)
    if (before.has(key)) seenBefore++
    const changes = old === undefined || old.version === version ? (old?.changes ?? 0) : old.changes + 1
    if (old?.version !== version) {
      const externalVersion = changes === 0 ? event.externalVersion : `${event.externalVersion}.${changes}`
      fresh.push({ ...event, externalVersion })
    }
    after.set(key, { version, changes })
  }
  const merged = [...after, ...[...before].filter(([key]) => !after.has(key))].slice(0, most)
  const known = merged.map(
    ([key, { version, changes }]) => key + version + (changes === 0 ? '' : changes.toString(36)),
  )
  const overlap = before.size === 0 || events.length === 0 ? 'unknown' : seenBefore > 0 ? 'some' : 'none'
  return { events: fresh, known: known.join(' '), overlap }
}
