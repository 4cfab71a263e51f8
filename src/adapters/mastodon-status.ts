import type { RawEvent } from '../domain/source.ts'
import { htmlWords } from './html-words.ts'
import { listIn, valueIn } from './json.ts'
import { fingerprint, keepable, rawBody } from './raw-body.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

/** A status as a server gave it, with what has to be known of it before it is kept. */
export type Status = {
  uri: string
  /** All its words, for looking whether a school is named. */
  words: string
  createdAt: string
  event: RawEvent
}

/** What is kept of a status. The rest (counts, pictures of accounts, followers) is nobody’s business. */
const kept = [
  'id',
  'uri',
  'url',
  'created_at',
  'edited_at',
  'content',
  'spoiler_text',
  'visibility',
  'language',
  'in_reply_to_id',
]

/** Reads a status; null where it is none, or where it is not public: that is not kept at all. */
export function statusIn(value: unknown): Status | null {
  if (typeof value !== 'object' || value === null) return null
  const id = textIn(value, 'id')
  const visibility = textIn(value, 'visibility') ?? 'public'
  if (visibility !== 'public' && visibility !== 'unlisted') return null
  const createdAt = textIn(value, 'created_at') ?? ''
  const account = valueIn(value, 'account')
  const pictures = listIn(value, 'media_attachments').map((media) => textIn(media, 'description'))
  const tags = listIn(value, 'tags').flatMap((tag) => textIn(tag, 'name') ?? [])
  const content = textIn(value, 'content')
  const title = textIn(value, 'spoiler_text')
  const status = {
    ...Object.fromEntries(kept.map((name) => [name, valueIn(value, name) ?? null])),
    account: Object.fromEntries(['id', 'acct', 'url'].map((name) => [name, valueIn(account, name) ?? null])),
    media_attachments: pictures.map((description) => ({ description })),
    tags: tags.map((name) => ({ name })),
  }
  const words = [title, htmlWords(content ?? ''), ...pictures, ...tags.map((tag) => `#${tag}`)]
  // What people read decides whether it was edited; servers reorder the rest as they like.
  const version = `${textIn(value, 'edited_at') ?? createdAt} ${fingerprint(content, title, ...pictures)}`
  const uri = textIn(value, 'uri')
  const event: RawEvent =
    uri === null
      ? unreadableItem(status, withoutId)
      : {
          kind: 'item',
          externalId: keepable(uri),
          externalVersion: keepable(version),
          ...(id !== null && { localId: keepable(id) }),
          body: rawBody({ type: 'status', status }),
        }
  return { uri: event.externalId, words: words.filter(Boolean).join('\n'), createdAt, event }
}

/** Did the author ask not to be found by searching? Mastodon says `indexable`, others `noindex`. */
export function asksNotToBeFound(value: unknown): boolean {
  const account = valueIn(value, 'account')
  return valueIn(account, 'indexable') === false || valueIn(account, 'noindex') === true
}

function textIn(value: unknown, name: string): string | null {
  const text = valueIn(value, name)
  return typeof text === 'string' && text !== '' ? text : null
}
