import type { Decision, Step } from '../../../domain/decision.ts'
import { stepsGone } from '../../../domain/decision-change.ts'
import { titleOfStep } from '../../../policy/words.ts'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { StepCard, StepList } from '../../parts/step-card.tsx'
import { citesOf } from '../incidents/cites.ts'
import { NoLonger, StepMarked } from './marks.tsx'
import { ownerAndTime } from './step-words.ts'

type Props = { decision: Decision; before: Decision | null; now: Date }

/** The steps that the policy asks for, and those that it allows, before there is an incident. */
export function StepPreview({ decision, before, now }: Props) {
  const musts = decision.steps.filter(({ force }) => force === 'must')
  const mays = decision.steps.filter(({ force }) => force === 'may')
  const gone = stepsGone(before, decision)
  return (
    <>
      <Heading level={2}>What must be done</Heading>
      {musts.length === 0 ? (
        <p>Nothing. The policy leaves this to you.</p>
      ) : (
        <Cards steps={musts} from={1} before={before} now={now} />
      )}
      {gone.length > 0 && (
        <ul className="decision__gone">
          {gone.map(({ do: what }) => (
            <li key={what}>
              <NoLonger /> {titleOfStep(what)}
            </li>
          ))}
        </ul>
      )}
      {mays.length > 0 && (
        <Details summary="What may be done as well">
          <Cards steps={mays} from={musts.length + 1} before={before} now={now} />
        </Details>
      )}
    </>
  )
}

function Cards(props: { steps: readonly Step[]; from: number; before: Decision | null; now: Date }) {
  const { steps, from, before, now } = props
  return (
    <StepList>
      {steps.map((step, index) => (
        <StepCard
          key={step.do}
          number={from + index}
          title={titleOfStep(step.do)}
          mark={<StepMarked before={before} step={step} />}
          state="to-do"
          force={step.force}
          owner={ownerAndTime(step)}
          due={null}
          now={now}
          waitsFor={(step.after ?? []).map(titleOfStep)}
          cites={citesOf(step.basis)}
        />
      ))}
    </StepList>
  )
}
