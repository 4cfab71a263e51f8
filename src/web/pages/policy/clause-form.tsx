import type { OwnWords } from '../../../domain/policy-version.ts'
import type { Clause } from '../../../policy/clause.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import { Checkboxes } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError } from '../../parts/form.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { howInWords } from './how-in-words.ts'

/** One clause in the form of its heading: what it says, and behind a summary the fields to word it differently. */
export function ClauseForm(props: {
  clause: Clause
  stands: OwnWords
  typed: Typed
  errors: readonly FieldError[]
}) {
  const { clause, stands, typed, errors } = props
  const { id, sentence, how } = clause
  const returned = typed[`sentence-${id}`] !== undefined
  const typedOr = (name: 'sentence' | 'note') => (returned ? wordsOf(typed, `${name}-${id}`) : stands[name])
  const error = (name: string) => errorFor(errors, `${name}-${id}`)
  const own = stands.sentence !== sentence || stands.note !== ''
  const touched = typedOr('sentence') !== stands.sentence || typedOr('note') !== stands.note
  const wrong = ['sentence', 'note', 'same'].some(error)
  return (
    <div className="clause" id={id}>
      <p className="clause__id">{id}</p>
      <div className="clause__sentence">
        <p>{stands.sentence}</p>
        <input type="hidden" name={`was-sentence-${id}`} value={stands.sentence} />
        <input type="hidden" name={`was-note-${id}`} value={stands.note} />
        <Details summary={`Change the words of ${id}`} quiet open={touched || wrong}>
          <SummaryList
            tight
            rows={[
              { label: 'The model’s sentence', value: sentence },
              { label: 'What Birdsong does about it', value: howInWords(how) },
            ]}
          />
          <TextArea
            name={`sentence-${id}`}
            label={`${id} in our words`}
            value={typedOr('sentence')}
            error={error('sentence')}
            rows={4}
          />
          <Checkboxes
            name={`same-${id}`}
            legend={`Does ${id} still mean the same?`}
            error={error('same')}
            values={ticked(typed, `same-${id}`)}
            small
            options={[
              { value: 'yes', text: 'It means the same: what Birdsong does about it is what we mean' },
            ]}
          />
          <TextArea
            name={`note-${id}`}
            label={`What people do beyond it, for ${id}`}
            hint="Members read it beside the clause. It is no part of the policy’s text, and visitors do not see it."
            value={typedOr('note')}
            error={error('note')}
            rows={3}
            optional
          />
          {own && (
            <Checkboxes
              name={`model-${id}`}
              legend={`Go back with ${id}?`}
              legendAs="hidden"
              values={ticked(typed, `model-${id}`)}
              small
              options={[{ value: 'yes', text: 'Go back to the model’s sentence, without a note' }]}
            />
          )}
        </Details>
      </div>
    </div>
  )
}
