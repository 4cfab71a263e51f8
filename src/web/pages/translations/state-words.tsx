import { Tag, type Tone } from '../../parts/tag.tsx'
import type { TextStanding } from './texts.ts'

export const stateWords: Readonly<Record<TextStanding['state'], string>> = {
  missing: 'Not translated: English stands there',
  unread: 'Unreviewed',
  read: 'Read by a speaker',
  own: 'Your trust’s own words',
}

const tones: Readonly<Record<TextStanding['state'], Tone>> = {
  missing: 'red',
  unread: 'gold',
  read: 'green',
  own: 'teal',
}

/** How a text stands, and whether its English has changed since. */
export function TextState({ text: { state, changed } }: { text: TextStanding }) {
  return (
    <>
      <Tag tone={tones[state]}>{stateWords[state]}</Tag>{' '}
      {changed && <Tag tone="orange">The English has changed since</Tag>}
    </>
  )
}
