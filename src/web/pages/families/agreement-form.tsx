import { fieldsOf, type Typed, ticked, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes, Radios } from '../../parts/choices.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import type { Sayer } from '../front-door/sayer.ts'
import { ownField } from './agreement-answers.ts'
import { againIn, type Topic, topicsIn } from './agreement-topics.ts'
import { FamilyDrawn } from './drawn.tsx'

/** The form by which a family makes its agreement. `fresh` where nothing has been sent yet: then a draft may be taken up. */
export function AgreementForm(props: {
  action: string
  typed: Typed
  errors: readonly FieldError[]
  fresh: boolean
  say: Sayer
}) {
  const { action, typed, errors, fresh, say } = props
  const { agreement: words } = say.words
  const topics = topicsIn(say)
  const field = fieldsOf(typed, errors)
  return (
    <>
      <Heading level={1}>{say(words.title)}</Heading>
      <p className="families__lead">{say(words.lead)}</p>
      <p>{say(words.nothing)}</p>
      <div data-draft={fresh ? 'fresh' : 'carried'} data-draft-form="agreement" hidden>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input className="govuk-checkboxes__input" type="checkbox" id="keep-draft" />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="keep-draft">
              {say(words.draft)}
            </label>
            <div className="govuk-hint govuk-checkboxes__hint">{say(words.draftAbout)}</div>
          </div>
        </div>
      </div>
      <Form action={action} csrf={null} id="agreement" className="agree">
        {topics.map((topic, index) => (
          <section className="agree__topic" key={topic.name} aria-labelledby={`topic-${topic.name}`}>
            <div className="agree__head">
              <FamilyDrawn picture={topic.name} />
              <Heading
                level={2}
                id={`topic-${topic.name}`}
                caption={say(words.place, { number: index + 1, all: topics.length })}
              >
                {topic.title}
              </Heading>
            </div>
            <Suggestions topic={topic} typed={typed} />
            <TextArea
              {...field(ownField(topic.name))}
              label={say(words.own, { topic: topic.title })}
              optional
              rows={2}
              autoComplete="off"
            />
          </section>
        ))}
        <section className="agree__topic" aria-labelledby="topic-signing">
          <Heading level={2} id="topic-signing">
            {say(words.signing)}
          </Heading>
          <TextArea
            {...field('names')}
            label={say(words.names)}
            hint={say(words.namesHint)}
            optional
            rows={4}
            autoComplete="off"
          />
          <Radios
            name="again"
            legend={say(words.again.question)}
            options={againIn.map(({ value }) => ({ value, text: say(words.again[value]) }))}
            value={wordsOf(typed, 'again') || 'season'}
          />
        </section>
        <ButtonRow>
          <Button name="go" value="show">
            {say(words.make)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Suggestions({ topic, typed }: { topic: Topic; typed: Typed }) {
  return (
    <Checkboxes
      name={topic.name}
      legend={topic.question}
      options={topic.suggestions.map(({ name, words }) => ({ value: name, text: words }))}
      values={ticked(typed, topic.name)}
    />
  )
}
