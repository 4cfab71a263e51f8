import type { Decision, Step } from '../../../domain/decision.ts'
import { allowedAgain, isNewlyRuledOut, stepsGone } from '../../../domain/decision-change.ts'
import { titleOfStep } from '../../../policy/words.ts'
import { Details } from '../../parts/details.tsx'
import { doNot } from '../incidents/decided.tsx'
import { New, NoLonger, StepMarked } from './marks.tsx'
import { ownerAndTime, plural } from './step-words.ts'

type Props = { decision: Decision; before: Decision | null }

/** The steps in short, for beside the questions: whose each is, how long there is, what it waits for. */
export function StepsSoFar({ decision, before }: Props) {
  const musts = decision.steps.filter(({ force }) => force === 'must')
  const mays = decision.steps.filter(({ force }) => force === 'may')
  const gone = stepsGone(before, decision)
  return (
    <>
      <h3 className="decision__heading">
        {musts.length === 0 ? 'Nothing must be done' : `What must be done: ${plural(musts.length, 'step')}`}
      </h3>
      <ShortSteps steps={musts} before={before} />
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
        <Details summary={`What may be done as well: ${plural(mays.length, 'step')}`} quiet>
          <ShortSteps steps={mays} before={before} />
        </Details>
      )}
    </>
  )
}

function ShortSteps({ steps, before }: { steps: readonly Step[]; before: Decision | null }) {
  if (steps.length === 0) return null
  return (
    <ol className="decision__steps">
      {steps.map((step) => (
        <li key={step.do}>
          <span className="decision__step">{titleOfStep(step.do)}</span>{' '}
          <StepMarked before={before} step={step} />
          <span className="decision__owner">
            {ownerAndTime(step)}
            {step.after && step.after.length > 0 && `. After: ${step.after.map(titleOfStep).join('; ')}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What must not be done here, in short. */
export function NeverSoFar({ decision, before }: Props) {
  const gone = allowedAgain(before, decision)
  if (decision.never.length === 0 && gone.length === 0) return null
  return (
    <>
      <h3 className="decision__heading">What must not be done</h3>
      <ul className="decision__never">
        {decision.never.map((ban) => (
          <li key={ban.do}>
            {doNot(titleOfStep(ban.do))} {isNewlyRuledOut(before, ban) && <New />}
          </li>
        ))}
        {gone.map(({ do: what }) => (
          <li key={what}>
            <NoLonger /> {doNot(titleOfStep(what))}
          </li>
        ))}
      </ul>
    </>
  )
}
