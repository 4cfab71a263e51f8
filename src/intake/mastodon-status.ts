import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { type Fields, fieldsIn, partIn, partsIn, requiredText, textIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { htmlToText, keptText, keptTitle } from './plain-text.ts'
import { webLink } from './web-link.ts'

/** Reads a status of a Mastodon-compatible server, or what became of one. */
export function readMastodonEvent(raw: RawEvent, noticedAt: Date): Activity[] {
  const fields = fieldsIn(raw.body)
  const type = requiredText(fields, 'type')
  switch (type) {
    case 'status': {
      const status = partIn(fields, 'status')
      if (status === null) throw new IntakeError('The post has no content.')
      return readStatus(status, raw, noticedAt)
    }
    case 'status-deleted':
      return [{ type: 'deleted', externalId: raw.externalId, version: raw.externalVersion }]
    case 'unreadable':
      throw new IntakeError(requiredText(fields, 'reason'))
    default:
      throw new IntakeError(`"${type}" is no event of a Mastodon server that is known here.`)
  }
}

function readStatus(status: Fields, raw: RawEvent, noticedAt: Date): Activity[] {
  const visibility = textIn(status, 'visibility') ?? 'public'
  // What is for somebody’s followers or friends is nobody’s to listen to, even where a server hands it out.
  if (visibility !== 'public' && visibility !== 'unlisted') return []
  const account = partIn(status, 'account')
  const pictures = partsIn(status, 'media_attachments').map((media) => {
    const words = textIn(media, 'description')
    return words === null ? '' : `[Picture: ${words}]`
  })
  const content = textIn(status, 'content')
  return [
    {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text: keptText([content === null ? '' : htmlToText(content), ...pictures].filter(Boolean).join('\n\n')),
      // The line that stands before a hidden post says what it is about.
      title: keptTitle(textIn(status, 'spoiler_text')),
      url: webLink(textIn(status, 'url')) ?? webLink(raw.externalId),
      author: {
        name: null,
        handle: account && textIn(account, 'acct'),
        externalId: account && (textIn(account, 'url') ?? textIn(account, 'id')),
      },
      publishedAt: claimedDate(textIn(status, 'created_at'), noticedAt),
    },
  ]
}
