import type { Step, Within } from '../../../domain/decision.ts'
import { titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { StepCard, StepList } from '../../parts/step-card.tsx'
import { citesOf } from '../incidents/cites.ts'
import { capital } from '../incidents/people-words.ts'

/** The steps that the policy asks for, and those that it allows, before there is an incident. */
export function StepPreview({ steps, now }: { steps: readonly Step[]; now: Date }) {
  const musts = steps.filter(({ force }) => force === 'must')
  const mays = steps.filter(({ force }) => force === 'may')
  return (
    <>
      <Heading level={2}>What must be done</Heading>
      {musts.length === 0 ? (
        <p>Nothing. The policy leaves this to you.</p>
      ) : (
        <Cards steps={musts} from={1} now={now} />
      )}
      {mays.length > 0 && (
        <Details summary="What may be done as well">
          <Cards steps={mays} from={musts.length + 1} now={now} />
        </Details>
      )}
    </>
  )
}

function Cards({ steps, from, now }: { steps: readonly Step[]; from: number; now: Date }) {
  return (
    <StepList>
      {steps.map(({ do: what, by, force, within, after = [], basis }, index) => (
        <StepCard
          key={what}
          number={from + index}
          title={titleOfStep(what)}
          state="to-do"
          force={force}
          owner={[capital(wordsForHolder(by)), within && withinInWords(within)].filter(Boolean).join(', ')}
          due={null}
          now={now}
          waitsFor={after.map(titleOfStep)}
          cites={citesOf(basis)}
        />
      ))}
    </StepList>
  )
}

/** How long there is: 'within 24 hours', 'within 1 school day'. */
function withinInWords(within: Within): string {
  if ('schoolDays' in within) return `within ${plural(within.schoolDays, 'school day')}`
  if (within.hours < 1) return `within ${plural(Math.round(within.hours * 60), 'minute')}`
  return `within ${plural(within.hours, 'hour')}`
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
