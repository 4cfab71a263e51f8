import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { partIn, textIn } from './fields.ts'
import { readPlatformItem } from './platform-item.ts'

/** Reads a post or comment of a Facebook Page. */
export function readFacebookItem(raw: RawEvent, noticedAt: Date): Activity[] {
  return readPlatformItem(raw, noticedAt, 'post', (post) => {
    const from = partIn(post, 'from')
    return {
      text: textIn(post, 'message'),
      url: textIn(post, 'permalink_url'),
      author: { name: from && textIn(from, 'name'), externalId: from && textIn(from, 'id') },
      publishedAt: textIn(post, 'created_time'),
    }
  })
}
