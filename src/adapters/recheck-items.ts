import type { Kept, Rechecked } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { RawEvent } from '../domain/source.ts'

/** Looks at items one after the other, because one that is gone makes a question about many fail. */
export async function recheckEach(
  items: readonly Kept[],
  look: (item: Kept) => Promise<Rechecked>,
): Promise<ReadonlyMap<string, Rechecked>> {
  const found = new Map<string, Rechecked>()
  for (const item of items) found.set(item.externalId, await look(item))
  return found
}

/** What became of an item, by the answer to a question about it alone. Gone on Meta's word for 'not there or not yours' is inferred. */
export function recheckedAs(
  answer: { type: 'answer'; body: unknown } | Trouble,
  item: Kept,
  eventIn: (body: unknown) => RawEvent | undefined,
): Rechecked {
  if (isTrouble(answer))
    return answer.type === 'source-gone'
      ? { type: 'gone', reason: 'not-found', stated: false }
      : { type: 'unknown', sentence: answer.finding.sentence }
  const event = eventIn(answer.body)
  if (event && event.externalId !== item.externalId)
    return { type: 'unknown', sentence: 'The platform answered with something else.' }
  return event && event.externalVersion !== item.version ? { type: 'edited', event } : { type: 'present' }
}
