import type { Activity } from '../domain/mention.ts'
import type { RawEvent, SourceKind } from '../domain/source.ts'
import { readBlueskyEvent } from './bluesky-post.ts'
import { readCsvRow } from './csv-row.ts'
import { readEmail } from './email.ts'
import { readEntry } from './entry.ts'
import { readFacebookItem } from './facebook-item.ts'
import { readFeedItem } from './feed-item.ts'
import { readGoogleReview } from './google-review.ts'
import { readInstagramItem } from './instagram-item.ts'
import { readMastodonEvent } from './mastodon-status.ts'
import { readXPost } from './x-post.ts'
import { readYoutubeComment } from './youtube-comment.ts'

/**
 * What a raw event says, in the one shape that all sources share: none, one or more activities. Throws an
 * `IntakeError` where the event cannot be read. The same event always gives the same answer, so that history can
 * be read again when this code has learnt more.
 */
export function readRaw(kind: SourceKind, raw: RawEvent, noticedAt: Date): Activity[] {
  switch (kind) {
    case 'feed':
      return readFeedItem(raw, noticedAt)
    case 'bluesky':
    case 'bluesky-notifications':
      return readBlueskyEvent(raw, noticedAt)
    case 'mastodon':
    case 'mastodon-notifications':
      return readMastodonEvent(raw, noticedAt)
    case 'facebook-page':
      return readFacebookItem(raw, noticedAt)
    case 'instagram':
    case 'threads':
      return readInstagramItem(raw, noticedAt)
    case 'youtube':
      return readYoutubeComment(raw, noticedAt)
    case 'google-reviews':
      return readGoogleReview(raw, noticedAt)
    case 'x-mentions':
      return readXPost(raw, noticedAt)
    case 'csv':
      return readCsvRow(raw, noticedAt)
    case 'entry':
      return readEntry(raw)
    // What is told at the front door is taken in by its command, and leaves nothing raw.
    case 'report':
      return []
    case 'mailbox': {
      const read = readEmail(raw, noticedAt)
      return read.type === 'report' ? [read.said] : []
    }
  }
}
