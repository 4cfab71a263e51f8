import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { fieldsIn, textIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { keptText, keptTitle } from './plain-text.ts'
import { webLink } from './web-link.ts'

/** Reads a row of a CSV file. Cells are text: nothing in them is worked out or taken for HTML. */
export function readCsvRow(raw: RawEvent, noticedAt: Date): Activity[] {
  const fields = fieldsIn(raw.body)
  const link = textIn(fields, 'link')
  const title = keptTitle(textIn(fields, 'title'))
  const url = webLink(link)
  // A link that is none stays readable as words.
  const text = keptText(
    [textIn(fields, 'text'), url === null ? link : null].filter((part) => part !== null).join('\n\n'),
  )
  if (title === null && text === '' && url === null)
    throw new IntakeError('The row has no text, title or link.')
  return [
    {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text,
      title,
      url,
      author: { name: keptTitle(textIn(fields, 'author')), handle: null, externalId: null },
      publishedAt: claimedDate(textIn(fields, 'date'), noticedAt),
    },
  ]
}
