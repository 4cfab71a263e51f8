import type { Told } from '../../../commands/tell-school.ts'
import type { Door } from '../../../domain/report.ts'
import { QrCode } from '../accounts/qr-code.tsx'
import { answer } from './answers.ts'
import { HelpNow } from './help-now.tsx'
import { goesOutside, nextSchoolDay, promised, readersInWords, thirtyDaysOn } from './readers-in-words.ts'
import { sendSheet, type Visiting } from './send-sheet.tsx'
import { SixWords } from './six-words.tsx'
import type { Standing } from './so-far.ts'

type Sent = { kind: Door; standing: Standing; told: Told }

/** It has arrived: six words to come back with, shown this once. They are in no address. */
export function receiptPage(visiting: Visiting, { kind, standing, told }: Sent): Promise<Response> {
  const { say, door, asking, at } = visiting
  const { receipt, shared } = say.words
  const address = `${asking.site.origin}${at('/receipt')}`
  const outside = told.readers === 'trust' || goesOutside(standing)
  const readers = readersInWords(standing, say, outside)
  const inDanger = answer(standing.answers, 'danger') === 'yes'
  return sendSheet(visiting, {
    title: `${say(shared.lastPage)} – ${door.school.name}`,
    exit: true,
    once: true,
    children: (
      <>
        <h1>{say(receipt.title)}</h1>
        <p className="lead">
          {kind !== 'question' && say(receipt.brave)} {say(receipt.readers, { readers })}
        </p>
        {inDanger && <HelpNow say={say} phone={door.phone} />}
        <section className="receipt" aria-labelledby="receipt">
          <h2 id="receipt">{say(receipt.heading)}</h2>
          <SixWords receipt={told.receipt} />
          {say.language.code !== 'en' && <p>{say(receipt.inEnglish)}</p>}
          <p>{say(receipt.keep)}</p>
          <p>
            <strong>{say(receipt.lost)}</strong>
          </p>
          <div className="receipt__code">
            <QrCode text={`${address}\n${told.receipt.join(' ')}`} label={say(receipt.code)} />
            <div>
              <p>{say(receipt.codeAbout)}</p>
              <p className="print-only">{say(receipt.printed)}</p>
            </div>
          </div>
          <p>{say(receipt.back, { address })}</p>
          <p className="screen-only">
            <button type="button" className="go go--back" data-print hidden>
              {say(receipt.print)}
            </button>
          </p>
        </section>
        <section aria-labelledby="next" className="part">
          <h2 id="next">{say(receipt.next.title)}</h2>
          <Next {...{ kind, standing, visiting, outside }} />
        </section>
        <p className="screen-only">
          <a className="go" href={at('')} data-leave>
            {say(receipt.done)}
          </a>
        </p>
      </>
    ),
  })
}

function Next({
  kind,
  standing,
  visiting,
  outside,
}: {
  kind: Door
  standing: Standing
  visiting: Visiting
  outside: boolean
}) {
  const { say } = visiting
  const { receipt, concern, question } = say.words
  const { dates } = concern
  if (kind === 'happened')
    return (
      <ul className="points">
        <li>{say(receipt.next.read)}</li>
        <li>{say(receipt.next.answer, { day: nextSchoolDay(visiting) })}</li>
        <li>{say(receipt.next.help)}</li>
      </ul>
    )
  const answerBy = promised(standing, 'answer', visiting)
  if (kind === 'question') {
    const readers = readersInWords(standing, say, outside)
    const { phone } = visiting.door.nspcc
    const online = answer(standing.answers, 'topic') === 'online-safety' && standing.reader === 'adult'
    return (
      <>
        <p>
          {answerBy
            ? say(question.answered, { readers, day: answerBy })
            : say(receipt.next.answer, { day: nextSchoolDay(visiting) })}
        </p>
        {online && phone && <p className="note">{say(question.found.nspcc, { phone })}</p>}
      </>
    )
  }
  const talkBy = promised(standing, 'talk-privately', visiting)
  const procedureBy = promised(standing, 'complaints-procedure', visiting)
  const data = answer(standing.answers, 'topic') === 'data'
  return (
    <ul className="points">
      {data && <li>{say(dates.data, { day: thirtyDaysOn(visiting) })}</li>}
      {talkBy && <li>{say(dates.talk, { day: talkBy })}</li>}
      {procedureBy && <li>{say(dates.procedure, { day: procedureBy })}</li>}
      {answerBy && <li>{say(dates.answer, { day: answerBy })}</li>}
      <li>{say(dates.where)}</li>
      {data ? <li>{say(dates.dataOffice)}</li> : <li>{say(dates.unsettled)}</li>}
    </ul>
  )
}
