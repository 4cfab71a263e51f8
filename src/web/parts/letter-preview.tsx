import { Fragment } from 'react'
import { emptyPlaces } from '../../domain/letter.ts'
import { Callout } from './callout.tsx'

/** The same places that `emptyPlaces` finds, kept as pieces between the words around them. */
const place = /(\[[^\]\n]{1,80}\])/

function Filled({ text }: { text: string }) {
  return text.split(place).map((piece, index) =>
    place.test(piece) ? (
      <mark className="letter__blank" key={index}>
        {piece}
      </mark>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  )
}

/** `from` is left out where it is the sender that everything goes out from. */
export type Letter = { from?: string; to: string; subject: string; body: string }

/** A letter as it will arrive. Blanks are marked, listed, and say that it cannot be sent yet. */
export function LetterPreview({ letter }: { letter: Letter }) {
  const { from, to, subject, body } = letter
  const blanks = emptyPlaces(`${to}\n${subject}\n${body}`).map((words) => words.slice(1, -1))
  return (
    <div className="letter">
      {blanks.length > 0 && (
        <Callout kind="warning" title="This letter cannot be sent yet">
          <p>Still to be filled in: {blanks.join(', ')}.</p>
        </Callout>
      )}
      <div className="letter__sheet">
        <dl className="letter__head">
          {[
            ...(from === undefined ? [] : [['From', from] as const]),
            ['To', to] as const,
            ['Subject', subject] as const,
          ].map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Filled text={value} />
              </dd>
            </div>
          ))}
        </dl>
        <div className="letter__body">
          {body.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>
              <Filled text={paragraph} />
            </p>
          ))}
        </div>
      </div>
    </div>
  )
}
