import { Checkboxes, type Choice, Radios } from './choices.tsx'
import { Basis, type Cite, namesOfCites } from './clause-cite.tsx'
import { Details } from './details.tsx'

type Asked = {
  name: string
  /** The question itself: the page's h1, where it is the only one. */
  question: string
  legendAs?: 'page' | 'field'
  /** One or two sentences: what the answer changes. */
  why: string
  cites: readonly Cite[]
  hint?: string
  error?: string | undefined
  options: readonly Choice[]
  /** For many answers: smaller boxes, so that more of them are seen at once. */
  small?: boolean
}

/**
 * One question of the triage, with why it is asked and what that rests on. Stands in a Form, with the buttons after it.
 * `one`: a single answer. `many`: all that hold.
 */
export function Question(
  props:
    | (Asked & { answers: 'one'; value?: string | null })
    | (Asked & { answers: 'many'; values?: readonly string[] }),
) {
  const { question, why, cites, legendAs = 'page' } = props
  const shared = {
    ...props,
    legend: question,
    legendAs,
    intro: (
      <div className="question__why">
        <p>{why}</p>
        {cites.length > 0 && (
          <Details summary={`What this rests on: ${namesOfCites(cites)}`} quiet>
            <Basis cites={cites} />
          </Details>
        )}
      </div>
    ),
  }
  if (props.answers === 'one') return <Radios {...shared} value={props.value} />
  return <Checkboxes {...shared} values={props.values} />
}
