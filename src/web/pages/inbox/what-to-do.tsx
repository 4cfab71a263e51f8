import { may } from '../../../domain/may.ts'
import { wantsIncident } from '../../../domain/wants-incident.ts'
import { wordsForBreach, wordsForSeverity } from '../../../policy/words.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { Never } from '../incidents/decided.tsx'
import { ClausesBehind } from '../questions/clauses-behind.tsx'
import type { Place } from '../questions/round.ts'
import { StepPreview } from '../questions/step-preview.tsx'
import { type Triage, triagePage } from './triage-frame.tsx'
import { placeIn, placeQuery } from './triage-state.ts'

const title = 'What the policy asks for'

/** What follows from the answers: the steps, and the ways to go on. */
export const whatToDo = forMembers('get', '/inbox/:reference/what-to-do', 'see-inbox', (asking) => {
  const place = placeIn(asking.c.req.query())
  return triagePage(asking, place, (triage) => {
    const { decision } = triage.state
    const before = triage.state.before?.decision ?? null
    return {
      title,
      atLength: true,
      main: (
        <Panel>
          <PageHead title={title} />
          <p>
            {wordsForBreach(decision.breach)}. {wordsForSeverity(decision.severity).means}
          </p>
          <Never incident={{ decision }} before={before} />
          <StepPreview decision={decision} before={before} now={asking.now} />
          <ClausesBehind decision={decision} before={before} />
          <WaysOn asking={asking} triage={triage} place={place} />
        </Panel>
      ),
    }
  })
})

function WaysOn({
  asking: { actor, csrf },
  triage,
  place,
}: {
  asking: MemberAsking
  triage: Triage
  place: Place
}) {
  const { reading, state, reference } = triage
  const { mention } = reading
  const { decision } = state
  const incident = wantsIncident(decision)
  const next = state.open[0]
  const open = may(actor, 'open-incident', mention) && (
    <Form action={`/inbox/${reference}/incident`} csrf={csrf}>
      <Button kind={incident ? 'main' : 'plain'}>
        {incident ? 'Open an incident' : 'Open an incident all the same'}
      </Button>
    </Form>
  )
  const grave = decision.severity === 'high' || decision.severity === 'critical'
  const answer = !grave && (mention.state === 'new' || mention.state === 'in-hand') && (
    <Form action={`/inbox/${reference}/move`} csrf={csrf}>
      <Button kind={incident ? 'plain' : 'main'} name="to" value="answered">
        {incident ? 'It was answered, and that is enough' : 'Mark as answered'}
      </Button>
    </Form>
  )
  return (
    <>
      <p>
        {incident
          ? 'An incident keeps these steps together, reminds those whose they are, and shows what was done.'
          : 'A fair answer is enough. Answer where it was said, or by e-mail, and mark it as answered here.'}
      </p>
      <ButtonRow>
        {incident ? open : answer}
        {incident ? answer : open}
        <LinkButton kind="quiet" href={`/inbox/${reference}`}>
          Leave it for now
        </LinkButton>
      </ButtonRow>
      {next && (
        <p>
          <a href={`/inbox/${reference}/triage${placeQuery({ skipped: place.skipped }, { ask: next })}`}>
            Answer one more question
          </a>{' '}
          that could still change this.
        </p>
      )}
    </>
  )
}
