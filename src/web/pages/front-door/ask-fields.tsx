import type { Door } from '../../../domain/report.ts'
import { type Answers, answer } from './answers.ts'
import { wordsOfAsk } from './asked-in-words.ts'
import type { Ask } from './asks.ts'
import { Choose, Line, Write, type Wrong } from './fields.tsx'
import type { Passage } from './find-answers.ts'
import { Found } from './found.tsx'
import { HappeningDrawn } from './happening-drawn.tsx'
import { isHappening } from './happenings.ts'
import { HelpNow } from './help-now.tsx'
import { jobsReading, readersInWords } from './readers-in-words.ts'
import type { Sayer } from './sayer.ts'
import type { Visiting } from './send-sheet.tsx'
import type { Standing } from './so-far.ts'
import type { ToldAnswer } from './words/words.ts'
import { labelOf } from './words-told.ts'

type Fields = {
  kind: Door
  ask: Ask
  standing: Standing
  wrong: readonly Wrong[]
  visiting: Visiting
  /** On the page that offers them: what may answer a question. */
  passages: readonly Passage[]
}

/** What one question asks for: its words, what can be answered, and what has been answered already. */
export function AskFields({ kind, ask, standing, wrong, visiting, passages }: Fields) {
  const { say, at } = visiting
  const { answers } = standing
  const words = wordsOfAsk(kind, ask, say)
  const common = {
    name: ask.name,
    question: say(words.question),
    hint: words.hint === undefined ? undefined : say(words.hint),
    wrong: wrong.find(({ field }) => field === ask.name)?.message,
    say,
  }
  switch (ask.type) {
    case 'safe':
      return (
        <div className="ask">
          <h1>{common.question}</h1>
          <p>{common.hint}</p>
          <HelpNow say={say} phone={visiting.door.phone} />
          <input type="hidden" name="safe" value="seen" />
        </div>
      )
    case 'reads':
      return (
        <div className="ask">
          <h1>{common.question}</h1>
          <p>{say(say.words.who.reads.outside, { readers: readersInWords(standing, say, true) })}</p>
          <Secrets say={say} />
          <input type="hidden" name={ask.name} value="seen" />
        </div>
      )
    case 'text':
      return (
        <>
          <Write {...common} value={answer(answers, ask.name) ?? ''} heading>
            {kind !== 'question' && ask.name === 'words' && (
              <p className="note">{say(say.words.who.words.pictures)}</p>
            )}
          </Write>
          {kind === 'question' && <div data-offer={at('/question/answers')} aria-live="polite" />}
        </>
      )
    case 'found':
      return (
        <div className="ask">
          <h1>{common.question}</h1>
          <Found visiting={visiting} passages={passages} />
          <input type="hidden" name="found" value="seen" />
        </div>
      )
    case 'you':
      return (
        <You {...common} answers={answers} of={ask.of(say.reader)} wrongs={wrong} words={words.answers} />
      )
    default: {
      const many = ask.type === 'many'
      const readers = readersInWords(standing, say, false)
      return (
        <Choose
          {...common}
          type={many ? 'checkbox' : 'radio'}
          narrow={ask.name === 'age' || ask.name === 'platform'}
          chosen={answers.get(ask.name) ?? []}
          answers={offeredIn(ask, visiting).map(({ value, title }) => ({
            value,
            label: title ?? labelOf(words.answers, value, say),
            hint: hintOf(words.answers?.[value], say, { readers }),
            drawing: ask.name === 'what' && say.reader === 'seven' && isHappening(value) && (
              <HappeningDrawn name={value} />
            ),
          }))}
        >
          {ask.name === 'trouble' && (
            <UsualReader {...{ say, readers }} jobs={jobsReading(standing, say, false)} />
          )}
        </Choose>
      )
    }
  }
}

/** What can be answered: where the trust's platforms stand for themselves, they have their own names. */
export function offeredIn(ask: Ask, { say, door }: Visiting): { value: string; title?: string }[] {
  return ask
    .of(say.reader)
    .flatMap((value) =>
      value === 'platforms'
        ? door.platforms
            .filter(({ name }) => name !== 'other')
            .map(({ name, title }) => ({ value: name, title }))
        : [{ value }],
    )
}

function hintOf(
  answer: ToldAnswer | undefined,
  say: Sayer,
  filled: Readonly<Record<string, string>>,
): string | undefined {
  return typeof answer === 'object' && 'hint' in answer ? say(answer.hint, filled) : undefined
}

function UsualReader({ say, readers, jobs }: { say: Sayer; readers: string; jobs: string }) {
  const { trouble } = say.words.who
  return (
    <div className="reads">
      <p>
        <strong>{say(trouble.usual, { readers })}</strong>
      </p>
      <p>{say(say.words.shared.jobsReading, { jobs })}</p>
      <p>{say(trouble.why)}</p>
      <Secrets say={say} />
    </div>
  )
}

/** What the school has to pass on whatever is wished: said before anything is told. */
function Secrets({ say }: { say: Sayer }) {
  const { secrets } = say.words.who
  return (
    <div className="note">
      <h2>{say(secrets.title)}</h2>
      <p>{say(secrets.text)}</p>
      <p>{say(secrets.known)}</p>
    </div>
  )
}

function You(props: {
  name: string
  question: string
  hint: string | undefined
  wrong: string | undefined
  say: Sayer
  answers: Answers
  of: readonly string[]
  wrongs: readonly Wrong[]
  words: Readonly<Record<string, ToldAnswer>> | undefined
}) {
  const { say, answers, of, wrongs, words, ...common } = props
  const { you } = say.words.who
  const wrongAt = (field: string) => wrongs.find((one) => one.field === field)?.message
  return (
    <>
      <Choose
        {...common}
        say={say}
        type="radio"
        chosen={answers.get('you') ?? []}
        answers={of.map((value) => ({
          value,
          label: labelOf(words, value, say),
          hint: hintOf(words?.[value], say, {}),
        }))}
      />
      <Line
        name="name"
        question={say(you.name)}
        wrong={wrongAt('name')}
        value={answer(answers, 'name') ?? ''}
        say={say}
      />
      <Line
        name="contact"
        question={say(you.contact)}
        hint={say(you.contactHint)}
        wrong={wrongAt('contact')}
        value={answer(answers, 'contact') ?? ''}
        say={say}
      />
    </>
  )
}
