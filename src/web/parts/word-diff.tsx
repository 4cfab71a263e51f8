import { Fragment } from 'react'
import { type DiffPart, diffWords } from '../../domain/word-diff.ts'

/**
 * What changed in a text, word by word. Not by colour alone: what went is struck through, what came is underlined, and
 * both are said, as most screen readers pass over <ins> and <del>.
 */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = diffWords(before, after).map((part, place) => ({ ...part, place }))
  return (
    <span className="diff">
      {parts.map((part) => (
        <Fragment key={part.place}>
          <Part {...part} />
        </Fragment>
      ))}
    </span>
  )
}

function Part({ type, text }: DiffPart) {
  if (type === 'same') return text
  const Mark = type === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="govuk-visually-hidden"> [{type}: </span>
      {text}
      <span className="govuk-visually-hidden">] </span>
    </Mark>
  )
}
