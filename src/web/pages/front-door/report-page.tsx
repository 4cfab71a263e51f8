import type { ReportMessage, ReportView } from '../../../domain/report.ts'
import { ConcernStanding } from './concern-standing.tsx'
import { AllWrong, Write } from './fields.tsx'
import { HelpNow } from './help-now.tsx'
import { formId } from './languages.tsx'
import { jobsInWords } from './readers-in-words.ts'
import { dayInWords, type Sayer, timeInWords } from './sayer.ts'
import { sayerTo, sendSheet, type Visiting } from './send-sheet.tsx'

type Opened = {
  view: ReportView
  receipt: string
  message?: string
  wrong?: string
  sent?: boolean
  moved?: boolean
}

/** What somebody told, how far it has come, and what was written since: for whoever holds the six words. */
export function reportPage(
  visiting: Visiting,
  { view, receipt, message = '', wrong, sent, moved }: Opened,
): Promise<Response> {
  const { door, at } = visiting
  const say = sayerTo(view.readBy, door, visiting.say.language)
  const { coming, shared } = say.words
  const { page } = coming
  return sendSheet(
    { ...visiting, say },
    {
      title: `${wrong ? `${say(shared.errors.marker)} ` : ''}${say(page.title)} – ${door.school.name}`,
      exit: true,
      form: '/receipt',
      status: wrong ? 400 : 200,
      children: (
        <form method="post" action={at('/receipt')} id={formId} autoComplete="off" noValidate data-ask>
          {wrong && <AllWrong wrong={[{ field: 'message', message: wrong }]} say={say} />}
          {sent && (
            <p className="note note--good" role="status">
              {say(page.sent)}
            </p>
          )}
          {moved && (
            <p className="note note--good" role="status">
              {say(say.words.stages.done)}
            </p>
          )}
          <h1>{say(page.title)}</h1>
          <input type="hidden" name="receipt" value={receipt} />
          <ol className="stages">
            {stagesOf(view).map((stage) => (
              <li key={stage}>{say(page.stages[stage])}</li>
            ))}
          </ol>
          {view.learnt && (
            <div className="note note--good">
              <h2>{say(page.learnt)}</h2>
              <p className="own-words" dir="auto">
                {view.learnt}
              </p>
            </div>
          )}
          <p>
            {say(page.told, { day: dayInWords(view.toldAt, say), time: timeInWords(view.toldAt, say) })}{' '}
            {view.readers.length > 0 && say(page.readers, { readers: jobsInWords(view.readers, say) })}{' '}
            {opening(view, say)}
          </p>
          {view.concern ? (
            <ConcernStanding concern={view.concern} say={say} />
          ) : (
            <Promises view={view} say={say} />
          )}
          <section aria-labelledby="messages" className="part">
            <h2 id="messages">{say(page.messages)}</h2>
            <ol className="messages">
              {view.messages.map((one) => (
                <Message key={`${one.at.getTime()} ${one.words}`} one={one} say={say} />
              ))}
            </ol>
            {view.messages.every(({ from }) => from === 'reporter') && <p>{say(page.none)}</p>}
          </section>
          <Write
            name="message"
            question={say(page.more)}
            hint={say(page.moreHint)}
            wrong={wrong}
            value={message}
            rows={4}
            say={say}
          />
          <div className="row">
            <button type="submit" className="go" name="go" value="add">
              {say(page.send)}
            </button>
            <button type="submit" className="go go--back" name="go" value="open">
              {say(page.again)}
            </button>
          </div>
          <p>
            <a className="go go--back" href={at('/closed')} data-leave>
              {say(page.close)}
            </a>
          </p>
          <p className="hint">{say(page.closeAbout)}</p>
          <section aria-labelledby="help" className="part">
            <h2 id="help">{say(say.words.front.helpTitle)}</h2>
            <HelpNow say={say} phone={door.phone} />
          </section>
        </form>
      ),
    },
  )
}

/** What the school has said that it does for them, and by when. */
function Promises({ view: { promises }, say }: { view: ReportView; say: Sayer }) {
  const { page } = say.words.coming
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="promises" className="part">
      <h2 id="promises">{say(page.promises)}</h2>
      <ul className="points">
        {promises.map(({ do: doing, by, done }) => {
          const told = Object.entries(page.promised).find(([name]) => name === doing)?.[1]
          return (
            told && (
              <li key={doing}>
                {say(told, { day: dayInWords(by, say) })} {done && <strong>{say(page.kept)}</strong>}
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

function Message({ one, say }: { one: ReportMessage; say: Sayer }) {
  const { page } = say.words.coming
  const when = { day: dayInWords(one.at, say), time: timeInWords(one.at, say) }
  return (
    <li className={`message message--${one.from}`}>
      <p className="message__by">
        <strong>{say(one.from === 'reporter' ? page.you : page.school)}</strong>, {say(page.when, when)}
      </p>
      <p className="own-words" dir="auto">
        {one.words}
      </p>
    </li>
  )
}

/** The stages that it has come through; who worked on it in which order is nobody’s business outside. */
function stagesOf({ stage }: ReportView): (keyof Sayer['words']['coming']['page']['stages'])[] {
  switch (stage) {
    case 'received':
      return ['received']
    case 'read':
      return ['received', 'read']
    case 'in-hand':
      return ['received', 'read', 'in-hand']
    case 'closed':
      return ['received', 'read', 'closed']
  }
}

function opening({ open }: ReportView, say: Sayer): string {
  const { page } = say.words.coming
  if (open.today) return say(page.openToday)
  const day = dayInWords(new Date(`${open.nextSchoolDay}T12:00:00Z`), say)
  return say(page.openNext, { day })
}
