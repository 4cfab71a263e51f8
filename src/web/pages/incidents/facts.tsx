import { changeFacts } from '../../../commands/run-incident.ts'
import type { Incident } from '../../../domain/incident.ts'
import { postQuestions } from '../../../policy/post-questions.ts'
import type { PostField } from '../../../policy/question.ts'
import { factFromForm, nameOfFact, wordsForFact } from '../../../policy/questions.ts'
import { memberPage } from '../../chrome.tsx'
import { ticked, typedIn } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { TriageQuestion } from '../inbox/triage-question.tsx'
import { addressOf, afterChange } from './after-change.ts'
import { problem } from './done.ts'
import { incidentToRun } from './incident-to-run.ts'

const fields = Object.keys(postQuestions) as PostField[]

type Answers = ReadonlyMap<string, readonly string[]>

/** Everything that can be known about the post, on one page, with what is known already. */
export const facts = forMembers('get', '/incidents/:reference/facts', 'see-inbox', (asking) =>
  factsPage(asking),
)

/** Writes down what was learnt and asks the policy again; a fact that was not touched stays as it is. */
export const saveFacts = forMembers('post', '/incidents/:reference/facts', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const answers = new Map(fields.map((field) => [field, ticked(typed, field)]))
  // Where nothing is chosen of several answers the fact is unknown; where one was asked for, it stays as it is.
  const learnt = Object.fromEntries(
    [...answers]
      .filter(([field, chosen]) => chosen.length > 0 || postQuestions[field].kind === 'many')
      .map(([field, chosen]) => [field, factFromForm(field, chosen)]),
  )
  return afterChange(asking, await changeFacts(services, actor, c.req.param('reference') ?? '', learnt), {
    done: 'facts',
    refused: (because) => factsPage(asking, { answers, because }),
  })
})

async function factsPage(
  asking: MemberAsking,
  again?: { answers: Answers; because: string },
): Promise<Response> {
  const read = await incidentToRun(asking)
  if (read instanceof Response) return read
  const { incident } = read
  const answers = again?.answers ?? answersIn(incident)
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
            {fields.map((field) => (
              <Details
                key={field}
                summary={`${nameOfFact(field)}: ${wordsForFact(field, factFromForm(field, answers.get(field) ?? []))}`}
                open={again !== undefined || incident.decision.missing.includes(field)}
              >
                <TriageQuestion field={field} chosen={answers.get(field) ?? ['unknown']} alone={false} />
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

function answersIn({ facts }: Incident): Answers {
  return new Map(
    Object.entries(facts).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(String) : [String(value)],
    ]),
  )
}
