import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { type Fields, partIn, textIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { readPlatformItem } from './platform-item.ts'

/** Reads a comment under a YouTube video. */
export function readYoutubeComment(raw: RawEvent, noticedAt: Date): Activity[] {
  return readPlatformItem(raw, noticedAt, 'comment', (comment) => {
    const snippet = partIn(comment, 'snippet')
    if (snippet === null) throw new IntakeError('The comment has no content.')
    const channel = partIn(snippet, 'authorChannelId')
    return {
      text: textIn(snippet, 'textOriginal') ?? textIn(snippet, 'textDisplay'),
      url: linkTo(comment, snippet),
      author: {
        name: textIn(snippet, 'authorDisplayName'),
        externalId: channel && textIn(channel, 'value'),
      },
      publishedAt: textIn(snippet, 'publishedAt'),
    }
  })
}

function linkTo(comment: Fields, snippet: Fields): string | null {
  const [video, id] = [textIn(snippet, 'videoId'), textIn(comment, 'id')]
  return video && id
    ? `https://www.youtube.com/watch?v=${encodeURIComponent(video)}&lc=${encodeURIComponent(id)}`
    : null
}
