import { findAnswers, type Passage } from './find-answers.ts'
import { passagesOf } from './passages.ts'
import type { Visiting } from './send-sheet.tsx'

/** What is in writing already and may answer a question. */
export async function answersTo(question: string, visiting: Visiting): Promise<Passage[]> {
  return findAnswers(question, await passagesOf(visiting))
}

/** What is in writing already and may answer a question; with a worry about a child online, the helpline beside it. */
export function Found({ visiting, passages }: { visiting: Visiting; passages: readonly Passage[] }) {
  const { say, door } = visiting
  const { found } = say.words.question
  const aboutOnline = passages.some(({ from }) => from === 'family' || from === 'ages')
  return (
    <>
      {passages.length === 0 ? (
        <p>{say(found.none)}</p>
      ) : (
        <ul className="found">
          {passages.map(({ title, text, href, from }) => (
            <li key={`${href} ${title} ${text}`}>
              <a href={href} data-keep>
                {title}
              </a>
              <p>{text}</p>
              {from !== 'policy' && <p className="hint">{say(found.from[from])}</p>}
            </li>
          ))}
        </ul>
      )}
      {aboutOnline && door.nspcc.phone && (
        <p className="note">{say(found.nspcc, { phone: door.nspcc.phone })}</p>
      )}
    </>
  )
}
