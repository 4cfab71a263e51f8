import { pictureOf } from '../../../domain/receipt-pictures.ts'

/** The six words of a receipt, large and in their order, with a picture where a word has one. */
export function SixWords({ receipt }: { receipt: readonly string[] }) {
  return (
    <ol className="six" lang="en-GB" dir="ltr" translate="no">
      {receipt.map((word, place) => {
        const picture = pictureOf(word)
        return (
          <li key={`${place} ${word}`}>
            {picture && (
              <span className="six__picture" aria-hidden="true">
                {picture}
              </span>
            )}
            {word}
          </li>
        )
      })}
    </ol>
  )
}
