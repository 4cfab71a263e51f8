import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { partIn, textIn } from './fields.ts'
import { readPlatformItem } from './platform-item.ts'

const stars: Readonly<Record<string, string>> = {
  ONE: '1 star of 5',
  TWO: '2 stars of 5',
  THREE: '3 stars of 5',
  FOUR: '4 stars of 5',
  FIVE: '5 stars of 5',
}

/** Reads a review of a Google Business Profile. One without words says how many stars it gives. */
export function readGoogleReview(raw: RawEvent, noticedAt: Date): Activity[] {
  return readPlatformItem(raw, noticedAt, 'review', (review) => {
    const reviewer = partIn(review, 'reviewer')
    return {
      text: textIn(review, 'comment'),
      title: stars[textIn(review, 'starRating') ?? ''] ?? null,
      url: null,
      author: { name: reviewer && textIn(reviewer, 'displayName') },
      publishedAt: textIn(review, 'createTime'),
    }
  })
}
