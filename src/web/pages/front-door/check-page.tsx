import type { Door } from '../../../domain/report.ts'
import { answer } from './answers.ts'
import { offeredIn } from './ask-fields.tsx'
import { Carried } from './ask-page.tsx'
import { wordsOfAsk } from './asked-in-words.ts'
import type { Ask } from './asks.ts'
import { AllWrong } from './fields.tsx'
import { formId } from './languages.tsx'
import { goesOutside, readersInWords } from './readers-in-words.ts'
import { sendSheet, type Visiting } from './send-sheet.tsx'
import type { Standing } from './so-far.ts'
import { answeredIn } from './walk.ts'
import { labelOf } from './words-told.ts'

type Checking = { kind: Door; standing: Standing; trail: readonly string[]; refused?: string }

/** Everything that was answered, to be looked through, changed and sent. */
export function checkPage(
  visiting: Visiting,
  { kind, standing, trail, refused }: Checking,
): Promise<Response> {
  const { say, door, at } = visiting
  const { who, shared } = say.words
  const asks = answeredIn(kind, standing).filter(({ type }) => type !== 'safe' && type !== 'reads')
  const readers = readersInWords(standing, say, goesOutside(standing))
  return sendSheet(visiting, {
    title: `${refused ? `${say(shared.errors.marker)} ` : ''}${say(shared.pageTitle, { number: `${trail.length + 1}` })} – ${door.school.name}`,
    exit: true,
    form: `/${kind}`,
    status: refused ? 400 : 200,
    children: (
      <form method="post" action={at(`/${kind}`)} id={formId} data-ask>
        {refused && <AllWrong wrong={[{ field: 'answers', message: refused }]} say={say} />}
        <h1>{say(who.check.title)}</h1>
        <p>{say(who.check.text)}</p>
        <Carried answers={standing.answers} at="check" trail={trail} />
        <dl className="answers" id="answers">
          {asks.map((ask) => (
            <div key={ask.name}>
              <dt>{say(wordsOfAsk(kind, ask, say).summary)}</dt>
              <dd>
                <Answered {...{ kind, ask, standing, visiting }} />
              </dd>
              <dd className="answers__change">
                <button type="submit" className="linked" name="go" value={`change:${ask.name}`}>
                  {say(shared.go.change)}
                  <span className="unseen">: {say(wordsOfAsk(kind, ask, say).summary)}</span>
                </button>
              </dd>
            </div>
          ))}
          <div>
            <dt>{say(who.reads.summary)}</dt>
            <dd>{readers}</dd>
          </div>
        </dl>
        <div className="row">
          <button type="submit" className="go" name="go" value="send">
            {say(shared.go.send)}
          </button>
          <button type="submit" className="go go--back" name="go" value="back">
            {say(shared.go.back)}
          </button>
        </div>
      </form>
    ),
  })
}

function Answered({
  kind,
  ask,
  standing,
  visiting,
}: {
  kind: Door
  ask: Ask
  standing: Standing
  visiting: Visiting
}) {
  const { say } = visiting
  const { answers } = standing
  if (ask.type === 'text') {
    const text = (answer(answers, ask.name) ?? '').trim()
    return text === '' ? (
      say(say.words.shared.nothing)
    ) : (
      <span className="own-words" dir="auto">
        {text}
      </span>
    )
  }
  const words = wordsOfAsk(kind, ask, say)
  const titles = new Map(offeredIn(ask, visiting).map(({ value, title }) => [value, title]))
  const labels = (answers.get(ask.name) ?? []).map(
    (value) => titles.get(value) ?? labelOf(words.answers, value, say),
  )
  if (ask.type !== 'you' || answer(answers, 'you') === 'anonymous') return labels.join('; ')
  const contact = answer(answers, 'you') === 'named' ? (answer(answers, 'contact') ?? '').trim() : ''
  return (
    <>
      {labels.join('; ')}: <bdi>{answer(answers, 'name')}</bdi>
      {contact && (
        <>
          {' '}
          (<bdi>{contact}</bdi>)
        </>
      )}
    </>
  )
}
