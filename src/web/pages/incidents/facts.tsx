import { isDeepStrictEqual } from 'node:util'
import { changeFacts } from '../../../commands/run-incident.ts'
import type { Facts } from '../../../domain/facts.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { factIn, fieldsAsked } from '../../../policy/questions/questions.ts'
import { memberPage } from '../../chrome.tsx'
import { type Typed, typedIn } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { Ask } from '../questions/ask.tsx'
import { answersIn, chosenIn, sentIn } from '../questions/sent.ts'
import { addressOf, afterChange } from './after-change.ts'
import { problem } from './done.ts'
import { incidentToRun } from './incident-to-run.ts'

/** Everything that can be known about what happened, on one page, with what is known already. */
export const facts = forMembers('get', '/incidents/:reference/facts', 'see-inbox', (asking) =>
  factsPage(asking),
)

/** Writes down what was learnt and asks the policy again; a fact that was not touched stays as it is. */
export const saveFacts = forMembers('post', '/incidents/:reference/facts', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const read = await incidentToRun(asking)
  if (read instanceof Response) return read
  const typed = await typedIn(c)
  const learnt = whatIsNew(read.incident.facts, typed)
  return afterChange(asking, await changeFacts(services, actor, c.req.param('reference') ?? '', learnt), {
    done: 'facts',
    refused: (because) => factsPage(asking, { typed, because }),
  })
})

/** The answers that are not what the form showed: a list from elsewhere may hold more than a form can say. */
function whatIsNew(known: Facts, typed: Typed): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answersIn(known.kind, typed)).filter(([field]) => {
      const shown = chosenIn({ facts: known, skipped: [field] }, field)
      return !isDeepStrictEqual(asSet(shown), asSet(sentIn(typed, field)))
    }),
  )
}

function asSet({ chosen, named = '' }: { chosen: readonly string[]; named?: string }) {
  return { chosen: new Set(chosen), named: named.trim() }
}

async function factsPage(asking: MemberAsking, again?: { typed: Typed; because: string }): Promise<Response> {
  const read = await incidentToRun(asking)
  if (read instanceof Response) return read
  const { incident } = read
  const { facts: known } = incident
  const { kind } = known
  return memberPage(asking, {
    title: 'We have learnt more',
    current: '/incidents',
    back: { href: addressOf(incident.reference), text: 'The incident' },
    ...(again && { notice: problem(again.because), status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${incident.reference}`}>
          We have learnt more
        </Heading>
        <p>
          Open what you know better now, change it, and leave the rest. The policy is asked again: steps may
          be added, and what you have done stays done. An incident never becomes less private by it.
        </p>
        <Form action={addressOf(incident.reference, 'facts')} csrf={asking.csrf}>
          <div className="record">
            {fieldsAsked(kind).map((field) => (
              <Details
                key={field}
                summary={`${nameOfFact(kind, field)}: ${wordsForFact(kind, field, factIn(known, field))}`}
                open={again !== undefined || incident.decision.missing.includes(field)}
              >
                <Ask
                  kind={kind}
                  field={field}
                  sent={
                    again ? sentIn(again.typed, field) : chosenIn({ facts: known, skipped: [field] }, field)
                  }
                  alone={false}
                />
              </Details>
            ))}
            <ButtonRow>
              <Button>Save, and ask the policy again</Button>
              <LinkButton kind="quiet" href={addressOf(incident.reference)}>
                Leave it as it is
              </LinkButton>
            </ButtonRow>
          </div>
        </Form>
      </>
    ),
  })
}
