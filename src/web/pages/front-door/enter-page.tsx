import type { Wait } from '../../../commands/front-door/slow-down.ts'
import { AllWrong, Line } from './fields.tsx'
import { formId } from './languages.tsx'
import { sendSheet, type Visiting } from './send-sheet.tsx'
import { Ticket } from './wait-page.tsx'

type Entering = { receipt?: string; message?: string; wrong?: string; wait?: Wait }

/** The page where a receipt's words are typed. Nothing that was typed before is offered by the browser. */
export function enterPage(
  visiting: Visiting,
  { receipt = '', message = '', wrong, wait }: Entering,
): Promise<Response> {
  const { say, door, at } = visiting
  const { coming, shared } = say.words
  return sendSheet(visiting, {
    title: `${wrong ? `${say(shared.errors.marker)} ` : ''}${say(coming.title)} – ${door.school.name}`,
    exit: true,
    form: '/receipt',
    status: wrong ? (wait ? 429 : 400) : 200,
    children: (
      <form method="post" action={at('/receipt')} id={formId} autoComplete="off" noValidate data-ask>
        {wrong && <AllWrong wrong={[{ field: 'receipt', message: wrong }]} say={say} />}
        <h1>{say(coming.title)}</h1>
        <Line
          name="receipt"
          question={say(coming.enter.label)}
          hint={say(coming.enter.hint)}
          wrong={wrong}
          value={receipt}
          say={say}
        />
        {message !== '' && <input type="hidden" name="message" value={message} />}
        {wait && <Ticket wait={wait} again={false} say={say} />}
        {say.language.code !== 'en' && <p>{say(coming.enter.inEnglish)}</p>}
        <p className="note">{say(coming.enter.lost)}</p>
        <div className="row">
          <button type="submit" className="go" name="go" value={message === '' ? 'open' : 'add'}>
            {say(coming.enter.button)}
          </button>
        </div>
      </form>
    ),
  })
}
