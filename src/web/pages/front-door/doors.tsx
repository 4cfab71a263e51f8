import { renderToStaticMarkup } from 'react-dom/server'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forAnybody } from '../../route.ts'
import type { Passage } from './find-answers.ts'
import { answersTo, Found } from './found.tsx'
import type { Sayer } from './sayer.ts'
import { type Visiting, visitingOf } from './send-sheet.tsx'
import { doorRoutes } from './tell.tsx'
import { writeMarks } from './words/marks.ts'
import type { Told } from './words/words.ts'

/** Something happened online. */
export const happenedRoutes = doorRoutes('happened', ({ say }) => (
  <Intro {...say.words.happened.intro} say={say}>
    <Hurry say={say} />
  </Intro>
))

/** A worry about something at school. */
export const worriedRoutes = doorRoutes('worried', ({ say }) => (
  <Intro {...say.words.concern.intro} say={say}>
    <Hurry say={say} />
  </Intro>
))

/** A question to the school. */
export const questionRoutes = doorRoutes('question', () => null)

/** What may answer a question, while it is being typed: a piece of a page, for the script. */
export const offeredAnswers = forAnybody('post', '/s/:school/question/answers', async (asking) => {
  const visiting = await visitingOf(asking, 'eleven')
  if (!visiting) return notFoundPage(asking)
  const question = wordsOf(await typedIn(asking.c), 'words')
  const passages = await answersTo(question, visiting)
  return asking.c.html(writeMarks(renderToStaticMarkup(<Offered visiting={visiting} passages={passages} />)))
})

function Offered({ visiting, passages }: { visiting: Visiting; passages: readonly Passage[] }) {
  const { say } = visiting
  return (
    <section>
      <h2>{say(say.words.question.intro.offered)}</h2>
      <Found visiting={visiting} passages={passages} />
    </section>
  )
}

type IntroProps = { title: Told; text: Told; nothing: Told; say: Sayer; children: React.ReactNode }

function Intro({ title, text, nothing, say, children }: IntroProps) {
  return (
    <div className="intro">
      <p className="intro__title">{say(title)}</p>
      <p>{say(text)}</p>
      <p>{say(nothing)}</p>
      {children}
    </div>
  )
}

/** How to leave in a hurry, and what a device remembers all the same. */
function Hurry({ say }: { say: Sayer }) {
  const { exit } = say.words.shared
  return (
    <>
      <p>{say(exit.how)}</p>
      <details>
        <summary>{say(exit.title)}</summary>
        <p>{say(exit.history)}</p>
      </details>
    </>
  )
}
