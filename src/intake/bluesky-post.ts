import type { Activity, GoneReason } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { type Fields, fieldsIn, partIn, partsIn, requiredText, textIn, textsIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { keptText, keptTitle } from './plain-text.ts'

/** Reads what became of a post or an account on the Bluesky network. */
export function readBlueskyEvent(raw: RawEvent, noticedAt: Date): Activity[] {
  const fields = fieldsIn(raw.body)
  const type = requiredText(fields, 'type')
  switch (type) {
    case 'post':
      return [readPost(fields, raw, noticedAt)]
    case 'post-deleted':
      return [{ type: 'deleted', externalId: raw.externalId, version: raw.externalVersion }]
    case 'account':
      return readAccount(fields)
    case 'unreadable':
      throw new IntakeError(
        `The Bluesky network sent something that could not be read: ${textIn(fields, 'reason')}`,
      )
    default:
      throw new IntakeError(`"${type}" is no event of the Bluesky network that is known here.`)
  }
}

function readPost(fields: Fields, raw: RawEvent, noticedAt: Date): Activity {
  const record = partIn(fields, 'record')
  if (record === null) throw new IntakeError('The post has no content.')
  const did = requiredText(fields, 'did')
  const embeds = embedsOf(record)
  const card = embeds.map((embed) => partIn(embed, 'external')).find((external) => external !== null)
  const pictures = embeds.flatMap((embed) => [...partsIn(embed, 'images').map(alt), alt(embed)])
  const tags = textsIn(record, 'tags').map((tag) => `#${tag}`)
  const description = card ? textIn(card, 'description') : null
  const parts = [textIn(record, 'text'), ...pictures, description, tags.join(' ')]
  return {
    type: 'said',
    externalId: raw.externalId,
    version: raw.externalVersion,
    text: keptText(parts.filter((part) => part !== null && part !== '').join('\n\n')),
    title: card ? keptTitle(textIn(card, 'title')) : null,
    url: pageOf(raw.externalId),
    author: { name: null, handle: textIn(fields, 'handle'), externalId: did },
    publishedAt: claimedDate(textIn(record, 'createdAt'), noticedAt),
  }
}

/** What is shown with a post: pictures, a video, a link's card; beside a quotation, one level down. */
function embedsOf(record: Fields): Fields[] {
  const embed = partIn(record, 'embed')
  if (embed === null) return []
  const media = partIn(embed, 'media')
  return media === null ? [embed] : [embed, media]
}

function alt(picture: Fields): string | null {
  const words = textIn(picture, 'alt')
  return words === null ? null : `[Picture: ${words}]`
}

function pageOf(uri: string): string {
  const [, did, rkey] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri) ?? []
  if (did === undefined || rkey === undefined) throw new IntakeError(`"${uri}" is not the address of a post.`)
  return `https://bsky.app/profile/${did}/post/${rkey}`
}

const reasons: Readonly<Record<string, GoneReason>> = {
  deactivated: 'account-deactivated',
  deleted: 'account-deleted',
  suspended: 'moderated',
  takendown: 'moderated',
}

function readAccount(fields: Fields): Activity[] {
  const authorId = requiredText(fields, 'did')
  if (fields.active === true) return [{ type: 'account-back', authorId }]
  const reason = reasons[textIn(fields, 'status') ?? '']
  // Any other status says that a server is behind; nobody has gone.
  return reason ? [{ type: 'account-gone', authorId, reason }] : []
}
