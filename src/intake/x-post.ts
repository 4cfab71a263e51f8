import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { partIn, textIn } from './fields.ts'
import { readPlatformItem } from './platform-item.ts'

/** Reads a post of X. */
export function readXPost(raw: RawEvent, noticedAt: Date): Activity[] {
  return readPlatformItem(raw, noticedAt, 'post', (post, all) => {
    const author = partIn(all, 'author')
    const id = textIn(post, 'id')
    return {
      text: textIn(post, 'text'),
      url: id && `https://x.com/i/web/status/${encodeURIComponent(id)}`,
      author: { handle: author && textIn(author, 'username'), externalId: textIn(post, 'author_id') },
      publishedAt: textIn(post, 'created_at'),
    }
  })
}
