import { z } from 'zod'
import { closeIncident } from '../../../commands/run-incident.ts'
import { openMusts, outcomes } from '../../../domain/incident.ts'
import { titleOfStep, wordsForHolder, wordsForOutcome } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { optional, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf, afterChange } from './after-change.ts'
import { problem } from './done.ts'
import { incidentToRun } from './incident-to-run.ts'

const schema = z.object({
  outcome: z.enum(outcomes, 'Choose how it ended.'),
  lessons: optional(4000),
})

/** How it ended and what was learnt; or what must be done before it can be closed. */
export const close = forMembers('get', '/incidents/:reference/close', 'see-inbox', (asking) =>
  closePage(asking, {}),
)

/** Closes it, and goes on to the record to print. */
export const closeIt = forMembers('post', '/incidents/:reference/close', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = c.req.param('reference') ?? ''
  const typed = await typedIn(c)
  const parsed = parse(schema, typed)
  if (parsed.type === 'errors') return closePage(asking, { typed, errors: parsed.errors })
  const { outcome, lessons } = parsed.value
  return afterChange(
    asking,
    await closeIncident(services, actor, reference, { outcome, lessons: lessons ?? '' }),
    {
      done: 'closed',
      to: addressOf(reference, 'print'),
      refused: (because) => closePage(asking, { typed, because }),
    },
  )
})

async function closePage(
  asking: MemberAsking,
  { typed = {}, errors = [], because }: { typed?: Typed; errors?: readonly FieldError[]; because?: string },
): Promise<Response> {
  const read = await incidentToRun(asking)
  if (read instanceof Response) return read
  const { incident } = read
  const { reference } = incident
  const open = openMusts(incident)
  return memberPage(asking, {
    title: 'Close the incident',
    current: '/incidents',
    back: { href: addressOf(reference), text: 'The incident' },
    errors,
    ...(because && { notice: problem(because), status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${reference}`}>
          Close the incident
        </Heading>
        {open.length > 0 ? (
          <>
            <Callout kind="warning" title="Not yet">
              <p>These steps must be done first, or skipped with a reason:</p>
              <ul className="govuk-list govuk-list--bullet">
                {open.map((step) => (
                  <li key={step.do}>
                    <a href={`${addressOf(reference)}#step-${incident.steps.indexOf(step) + 1}`}>
                      {titleOfStep(step.do)}
                    </a>{' '}
                    ({wordsForHolder(step.by)})
                  </li>
                ))}
              </ul>
            </Callout>
            <ButtonRow>
              <LinkButton href={addressOf(reference)}>Back to the steps</LinkButton>
            </ButtonRow>
          </>
        ) : (
          <Form action={addressOf(reference, 'close')} csrf={asking.csrf}>
            <Radios
              name="outcome"
              legend="How did it end?"
              error={errorFor(errors, 'outcome')}
              value={wordsOf(typed, 'outcome') || null}
              options={outcomes.map((outcome) => ({ value: outcome, text: wordsForOutcome(outcome) }))}
            />
            <TextArea
              name="lessons"
              label="What did we learn?"
              hint="What went well, and what we would do differently. No names: others may read this one day."
              optional
              error={errorFor(errors, 'lessons')}
              value={wordsOf(typed, 'lessons')}
            />
            <ButtonRow>
              <Button>Close the incident</Button>
              <LinkButton kind="quiet" href={addressOf(reference)}>
                Not yet
              </LinkButton>
            </ButtonRow>
          </Form>
        )}
      </>
    ),
  })
}
