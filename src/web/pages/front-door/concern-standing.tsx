import type { ConcernView } from '../../../domain/report.ts'
import { dayInWords, type Sayer } from './sayer.ts'

/** Where a concern stands, what was promised by when, and what whoever brought it may do. Stands in the page's form. */
export function ConcernStanding({ concern, say }: { concern: ConcernView; say: Sayer }) {
  const { stages } = say.words
  const { stage, promises, next, mayGoBack, matter } = concern
  return (
    <section aria-labelledby="stage" className="part">
      <h2 id="stage">{say(stages.title)}</h2>
      <input type="hidden" name="stage" value={stage} />
      <p>
        <strong>{say(stages.names[stage])}</strong>
      </p>
      {matter === 'data-protection' && <p>{say(stages.data)}</p>}
      <ul className="points">
        {promises
          .filter(({ state }) => state !== 'dropped')
          .map(({ what, by, state, late }) => (
            <li key={what}>
              {say(stages.due[what], { day: dayInWords(by, say) })}{' '}
              {state === 'kept' && <strong>{say(stages.kept)}</strong>}
              {late && <strong>{say(stages.late)}</strong>}
            </li>
          ))}
      </ul>
      {next === 'formal' || next === 'panel' ? (
        <>
          <h3>{say(stages.unsettled.title)}</h3>
          <p>{say(stages.unsettled[next])}</p>
          <p>
            <button type="submit" className="go go--back" name="go" value="next-stage">
              {say(stages.unsettled.buttons[next])}
            </button>
          </p>
        </>
      ) : (
        <p>{say(stage === 'panel' ? stages.unsettled.last : stages.unsettled.later)}</p>
      )}
      {mayGoBack && (
        <p>
          {say(stages.back.text)}{' '}
          <button type="submit" className="go go--back" name="go" value="stage-back">
            {say(stages.back.button)}
          </button>
        </p>
      )}
      {matter === 'data-protection' && <p>{say(stages.dataOffice)}</p>}
    </section>
  )
}
