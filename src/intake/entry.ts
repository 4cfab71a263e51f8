import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { fieldsIn, textIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'
import { keptText, keptTitle } from './plain-text.ts'
import { webLink } from './web-link.ts'

/** Reads what a person entered: `{ words, link, where }`, each text or null. */
export function readEntry(raw: RawEvent): Activity[] {
  const fields = fieldsIn(raw.body)
  const text = keptText(textIn(fields, 'words') ?? '')
  const url = webLink(textIn(fields, 'link'))
  if (text === '' && url === null) throw new IntakeError('The entry has neither words nor a link.')
  return [
    {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text,
      title: keptTitle(textIn(fields, 'where')),
      url,
      author: { name: null, handle: null, externalId: null },
      publishedAt: null,
    },
  ]
}
