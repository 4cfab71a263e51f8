import { describeDue } from '../../../domain/calendar.ts'
import { type Incident, type IncidentStep, waitingFor } from '../../../domain/incident.ts'
import { helpOfStep, titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Details } from '../../parts/details.tsx'
import { errorFor } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { StepCard, StepList } from '../../parts/step-card.tsx'
import { citesOf } from './cites.ts'
import { capital, nameOf } from './people-words.ts'
import { reasonField, Settle, type StepsProps, TakeBack, Ways } from './settle-form.tsx'

/** What the policy asks for, in its order, each with what can be done about it. */
export function Steps(props: StepsProps) {
  const { incident, names, calendar, now } = props
  const next = nextStep(incident)
  return (
    <>
      <Heading level={2} id="steps">
        What is to be done
      </Heading>
      {incident.steps.length === 0 ? (
        <p>The policy asks for nothing here.</p>
      ) : (
        <StepList>
          {incident.steps.map((step, index) => (
            <StepCard
              key={step.do}
              number={index + 1}
              title={titleOfStep(step.do)}
              state={step.state}
              force={step.force}
              owner={capital(wordsForHolder(step.by))}
              due={step.dueAt ? new Date(step.dueAt) : null}
              dueInWords={step.dueAt && capital(describeDue(new Date(step.dueAt), now, calendar))}
              now={now}
              waitsFor={waitingFor(incident, step).map(titleOfStep)}
              {...(step.settledAt && {
                settled: {
                  by: nameOf(names, step.settledBy),
                  at: new Date(step.settledAt),
                  reason: step.reason,
                },
              })}
              cites={citesOf(step.basis)}
              next={step === next}
              undo={<TakeBack {...props} step={step} />}
            >
              <ToDo {...props} step={step} open={step === next} />
            </StepCard>
          ))}
        </StepList>
      )}
    </>
  )
}

/** What comes next: the first step that must be done and waits for nothing, or else the first that may be. */
function nextStep(incident: Incident): IncidentStep | undefined {
  if (incident.closedAt) return undefined
  const ready = incident.steps.filter(
    (step) => step.state === 'to-do' && waitingFor(incident, step).length === 0,
  )
  return ready.find(({ force }) => force === 'must') ?? ready[0]
}

function ToDo(props: StepsProps & { step: IncidentStep; open: boolean }) {
  const { incident, step, open, errors } = props
  if (incident.closedAt) return null
  const content = (
    <>
      <p>{helpOfStep(step.do)}</p>
      <Ways {...props} />
      <Settle {...props} />
    </>
  )
  if (open) return content
  return (
    <Details summary="How to do it" quiet open={errorFor(errors, reasonField(step)) !== undefined}>
      {content}
    </Details>
  )
}
