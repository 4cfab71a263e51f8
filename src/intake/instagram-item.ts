import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { textIn } from './fields.ts'
import { readPlatformItem } from './platform-item.ts'

/** Reads a comment or tagged post of Instagram, or a reply or mention of Threads, which calls things the same. */
export function readInstagramItem(raw: RawEvent, noticedAt: Date): Activity[] {
  return readPlatformItem(raw, noticedAt, 'post', (post, all) => {
    const handle = textIn(post, 'username')
    return {
      text: textIn(post, 'text') ?? textIn(post, 'caption'),
      url: textIn(post, 'permalink') ?? textIn(all, 'link'),
      author: { handle, externalId: handle },
      publishedAt: textIn(post, 'timestamp'),
    }
  })
}
