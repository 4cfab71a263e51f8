import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { type Fields, fieldsIn, partIn, requiredText, textIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { htmlToText, keptText, keptTitle } from './plain-text.ts'
import { webLink } from './web-link.ts'

/** Reads an item of an RSS, Atom, RDF or JSON feed. */
export function readFeedItem(raw: RawEvent, noticedAt: Date): Activity[] {
  const fields = fieldsIn(raw.body)
  const title = keptTitle(wordsIn(fields, 'title'))
  const text = keptText(wordsIn(fields, 'content') ?? '')
  if (title === null && text === '') throw new IntakeError('The item has neither a title nor a text.')
  return [
    {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text,
      title,
      url: webLink(textIn(fields, 'link')),
      author: { name: keptTitle(textIn(fields, 'author')), handle: null, externalId: null },
      publishedAt: claimedDate(textIn(fields, 'published'), noticedAt),
    },
  ]
}

function wordsIn(fields: Fields, name: string): string | null {
  const words = partIn(fields, name)
  if (words === null) return null
  const value = requiredText(words, 'value')
  const markup = requiredText(words, 'markup')
  if (markup === 'text') return value
  return markup === 'html' || holdsMarkup(value) ? htmlToText(value) : value
}

/** RSS leaves open whether a title is HTML. One that holds neither a tag nor a reference is read as it stands. */
function holdsMarkup(value: string): boolean {
  return /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);|<\/?[a-z][^<>]*>/i.test(value)
}
