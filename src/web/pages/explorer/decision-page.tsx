import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { questionAbout } from '../../../policy/questions/questions.ts'
import { wordsForBreach, wordsForSeverity } from '../../../policy/words.ts'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import type { Asking } from '../../route.ts'
import { Never } from '../incidents/decided.tsx'
import { ClausesBehind } from '../questions/clauses-behind.tsx'
import { StepPreview } from '../questions/step-preview.tsx'
import { addressOf } from './address.ts'
import { type Trying, tryingPage } from './frame.tsx'
import { mayRecord } from './visitor.ts'

const title = 'What the policy asks for'

/** The whole decision: its steps, what must not be done, every clause behind it, and the ways on. */
export function decisionPage(asking: Asking, trying: Trying): Promise<Response> {
  const { tried, round } = trying
  const { decision } = round
  const before = round.before?.decision ?? null
  return tryingPage(asking, trying, {
    title,
    atLength: true,
    main: (
      <Panel>
        <PageHead caption={wordsForKind(tried.kind).title} title={title} />
        <p>
          {wordsForBreach(decision.breach)}. {wordsForSeverity(decision.severity).means}
        </p>
        <Never incident={{ decision }} before={before} />
        <StepPreview decision={decision} before={before} now={asking.now} />
        <ClausesBehind decision={decision} before={before} />
        <WaysOn asking={asking} trying={trying} />
      </Panel>
    ),
  })
}

function WaysOn({ asking, trying: { tried, round } }: { asking: Asking; trying: Trying }) {
  const [next] = round.open
  return (
    <>
      {next && (
        <p>
          One more answer could still change this:{' '}
          <a href={addressOf(tried, { ask: next })}>{questionAbout(tried.kind, next).question}</a>
        </p>
      )}
      {mayRecord(asking) && (
        <>
          <p>
            This was only tried out, and nobody has been told. If it has happened, an incident keeps its steps
            together and tells those whose they are.
          </p>
          <ButtonRow>
            <LinkButton href={recordAt(tried)}>This has happened: record it</LinkButton>
            <LinkButton kind="quiet" href={addressOf(tried, { show: 'form' })}>
              Change the answers
            </LinkButton>
          </ButtonRow>
        </>
      )}
      {!mayRecord(asking) && (
        <p>
          <a href={addressOf(tried, { show: 'form' })}>Change the answers</a>, or{' '}
          <a href="/policy/try">try something else</a>.
        </p>
      )}
    </>
  )
}

/** A post is entered where posts are: with its link and its picture. */
function recordAt(tried: Trying['tried']): string {
  if (tried.kind !== 'post') return addressOf(tried, {}, '/record')
  return addressOf(tried).replace('/policy/try/post', '/inbox/new')
}
