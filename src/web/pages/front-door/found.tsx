import { findAnswers } from './find-answers.ts'
import { passagesOf } from './passages.ts'
import type { Visiting } from './send-sheet.tsx'

/** What is in writing already and may answer a question; with a worry about a child online, the helpline beside it. */
export function Found({ visiting, question }: { visiting: Visiting; question: string }) {
  const { say, door } = visiting
  const { found } = say.words.question
  const passages = findAnswers(question, passagesOf(visiting))
  const aboutOnline = passages.some(({ from }) => from !== 'policy')
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
