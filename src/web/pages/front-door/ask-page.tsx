import type { ReactNode } from 'react'
import type { Door } from '../../../domain/report.ts'
import { type Answers, answer, without } from './answers.ts'
import { AskFields } from './ask-fields.tsx'
import type { Ask } from './asks.ts'
import { AllWrong, type Wrong } from './fields.tsx'
import { answersTo } from './found.tsx'
import { formId } from './languages.tsx'
import type { Sayer } from './sayer.ts'
import { sendSheet, type Visiting } from './send-sheet.tsx'
import type { Standing } from './so-far.ts'
import type { Told } from './words/words.ts'

export type Asking = {
  kind: Door
  ask: Ask
  standing: Standing
  /** The names of the questions that were asked before this one, the last at the end. */
  trail: readonly string[]
  wrong?: readonly Wrong[]
  /** Stands before the question: on the first page, what this is. */
  intro?: ReactNode
}

/** One question a page. What was answered before travels in the form itself, and nothing is kept before it is sent. */
export async function askPage(
  visiting: Visiting,
  { kind, ask, standing, trail, wrong = [], intro }: Asking,
): Promise<Response> {
  const { say, door, at } = visiting
  const { shared } = say.words
  const passages =
    ask.type === 'found' ? await answersTo(answer(standing.answers, 'words') ?? '', visiting) : []
  const number = `${trail.length + 1}`
  const marker = wrong.length > 0 ? `${say(shared.errors.marker)} ` : ''
  return sendSheet(visiting, {
    title: `${marker}${say(shared.pageTitle, { number })} – ${door.school.name}`,
    exit: true,
    form: `/${kind}`,
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <>
        <AllWrong wrong={wrong} say={say} />
        {intro}
        <form method="post" action={at(`/${kind}`)} id={formId} noValidate data-ask>
          <Carried answers={without(standing.answers, ask.fields)} at={ask.name} trail={trail} />
          <AskFields {...{ kind, ask, standing, wrong, visiting, passages }} />
          <div className="row">
            <button type="submit" className="go" name="go" value="on">
              {say(onwardWords(ask, say))}
            </button>
            {trail.length > 0 && (
              <button type="submit" className="go go--back" name="go" value="back">
                {say(shared.go.back)}
              </button>
            )}
          </div>
        </form>
      </>
    ),
  })
}

function onwardWords({ type }: Ask, { words }: Sayer): Told {
  if (type === 'safe') return words.who.safe.on
  return type === 'found' ? words.question.found.stillAsk : words.shared.go.on
}

/** Everything that was answered on other pages, and where somebody is. */
export function Carried({ answers, at, trail }: { answers: Answers; at: string; trail: readonly string[] }) {
  return (
    <>
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="trail" value={trail.join(' ')} />
      {[...answers].flatMap(([field, values]) =>
        values.map((value) => <input type="hidden" name={field} value={value} key={`${field} ${value}`} />),
      )}
    </>
  )
}
