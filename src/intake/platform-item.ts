import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { type Fields, fieldsIn, partIn, requiredText } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { keptText } from './plain-text.ts'
import { webLink } from './web-link.ts'

/** What one platform's item says, by that platform's own names. */
export type Said = {
  text: string | null
  title?: string | null
  url: string | null
  author: { name?: string | null; handle?: string | null; externalId?: string | null }
  publishedAt: string | null
}

/**
 * Reads an item that a platform's API gave (`{type: 'item', <name>: …}`), that it is gone (`{type: 'deleted'}`), or what could not be told apart (`{type: 'unreadable'}`).
 * `say` knows the platform's own names.
 */
export function readPlatformItem(
  raw: RawEvent,
  noticedAt: Date,
  name: string,
  say: (item: Fields, all: Fields) => Said,
): Activity[] {
  const all = fieldsIn(raw.body)
  const type = requiredText(all, 'type')
  if (type === 'unreadable') throw new IntakeError(requiredText(all, 'reason'))
  if (type === 'deleted')
    return [{ type: 'deleted', externalId: raw.externalId, version: raw.externalVersion }]
  const item = partIn(all, name)
  if (item === null) throw new IntakeError('The item has no content.')
  const said = say(item, all)
  const { name: called = null, handle = null, externalId = null } = said.author
  return [
    {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text: keptText(said.text ?? ''),
      title: said.title ?? null,
      url: webLink(said.url),
      author: { name: called, handle, externalId },
      publishedAt: claimedDate(said.publishedAt, noticedAt),
    },
  ]
}
