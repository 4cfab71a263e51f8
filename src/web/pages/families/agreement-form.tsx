import { fieldsOf, type Typed, ticked, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes, Radios } from '../../parts/choices.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { ownField } from './agreement-answers.ts'
import { againIn, type Topic, topics } from './agreement-topics.ts'
import { FamilyDrawn } from './drawn.tsx'

/** The form by which a family makes its agreement. `fresh` where nothing has been sent yet: then a draft may be taken up. */
export function AgreementForm(props: {
  action: string
  typed: Typed
  errors: readonly FieldError[]
  fresh: boolean
}) {
  const { action, typed, errors, fresh } = props
  const field = fieldsOf(typed, errors)
  return (
    <>
      <Heading level={1}>Make your family agreement</Heading>
      <p className="families__lead">
        Sit down together for ten minutes. Tick what you like, change what you do not, and leave out the rest.
        Everybody has a say, and grown-ups promise things, too.
      </p>
      <p>
        Nothing of this is sent to the school, and nothing is kept here. At the end you print it, or save it
        on your own device.
      </p>
      <div data-draft={fresh ? 'fresh' : 'carried'} data-draft-form="agreement" hidden>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input className="govuk-checkboxes__input" type="checkbox" id="keep-draft" />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="keep-draft">
              Keep our draft in this browser
            </label>
            <div className="govuk-hint govuk-checkboxes__hint">
              Only on this device, until you take the tick away. Whoever uses this browser can read it.
            </div>
          </div>
        </div>
      </div>
      <Form action={action} csrf={null} id="agreement" className="agree">
        {topics.map((topic, index) => (
          <section className="agree__topic" key={topic.name} aria-labelledby={`topic-${topic.name}`}>
            <div className="agree__head">
              <FamilyDrawn picture={topic.name} />
              <Heading level={2} id={`topic-${topic.name}`} caption={`${index + 1} of ${topics.length}`}>
                {topic.title}
              </Heading>
            </div>
            <Suggestions topic={topic} typed={typed} />
            <TextArea
              {...field(ownField(topic))}
              label={`In our own words: ${topic.title.toLowerCase()}`}
              optional
              rows={2}
              autoComplete="off"
            />
          </section>
        ))}
        <section className="agree__topic" aria-labelledby="topic-signing">
          <Heading level={2} id="topic-signing">
            Who signs, and when we look again
          </Heading>
          <TextArea
            {...field('names')}
            label="Our names, one on each line"
            hint="First names are enough. Leave it empty to write them by hand."
            optional
            rows={4}
            autoComplete="off"
          />
          <Radios
            name="again"
            legend="When do we look at it again?"
            options={againIn.map(({ value, text }) => ({ value, text }))}
            value={wordsOf(typed, 'again') || 'season'}
          />
        </section>
        <ButtonRow>
          <Button name="go" value="show">
            Make our page
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
