import type { Wait } from '../../../commands/front-door/slow-down.ts'
import type { Door } from '../../../domain/report.ts'
import { Carried } from './ask-page.tsx'
import { formId } from './languages.tsx'
import type { Sayer } from './sayer.ts'
import { sendSheet, type Visiting } from './send-sheet.tsx'
import type { Standing } from './so-far.ts'

type Waiting = { kind: Door; standing: Standing; trail: readonly string[]; wait: Wait; again: boolean }

/**
 * Nothing is refused: it takes a moment longer. Where scripts run the browser works something out and goes on by itself;
 * elsewhere a plain button is good once the time is over. Nobody is asked to solve anything.
 */
export function waitPage(
  visiting: Visiting,
  { kind, standing, trail, wait, again }: Waiting,
): Promise<Response> {
  const { say, door, at } = visiting
  const { shared } = say.words
  return sendSheet(visiting, {
    title: `${say(shared.pageTitle, { number: `${trail.length + 1}` })} – ${door.school.name}`,
    exit: true,
    form: `/${kind}`,
    status: 429,
    children: (
      <form method="post" action={at(`/${kind}`)} id={formId} data-ask>
        <h1>{say(shared.wait.title)}</h1>
        <p>{say(shared.wait.text)}</p>
        <Carried answers={standing.answers} at="check" trail={trail} />
        <Ticket {...{ wait, again, say }} />
        <div className="row">
          <button type="submit" className="go" name="go" value="send">
            {say(shared.wait.button)}
          </button>
        </div>
      </form>
    ),
  })
}

/** A waiting ticket in a form, for the script to work on and for whoever has none to wait for. */
export function Ticket({ wait, again, say }: { wait: Wait; again: boolean; say: Sayer }) {
  const { shared } = say.words
  return (
    <div data-wait={wait.seconds} data-bits={wait.bits}>
      <input type="hidden" name="ticket" value={wait.ticket} />
      <input type="hidden" name="nonce" value="" />
      <p role="status" className="note">
        <span data-without-script>
          {say(again ? shared.wait.soon : shared.wait.left, { count: wait.seconds })}
        </span>
        <span data-with-script hidden>
          {say(shared.wait.working)}
        </span>
      </p>
    </div>
  )
}
