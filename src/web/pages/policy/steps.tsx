import type { Do, Holder } from '../../../domain/decision.ts'
import { clauses } from '../../../policy/clauses.ts'
import { type KnownStep, knownSteps } from '../../../policy/known-steps.ts'
import { helpOfStep, titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forAnybody } from '../../route.ts'
import { pageForAnybody } from '../explorer/visitor.ts'
import { citesOf } from '../incidents/cites.ts'
import { ForceTag } from './force.tsx'
import { readSentences } from './read-sentences.ts'
import { type Sentences, ShownClause } from './sentences.tsx'
import { wayBack } from './way-back.ts'

/** Every step that Birdsong knows, in the order in which steps are done, and what each one means. */
export const stepsPage = forAnybody('get', '/policy/steps', async (asking) => {
  const sentences = await readSentences(asking)
  const steps = knownSteps()
  return pageForAnybody(asking, {
    title: 'The steps, and what each one means',
    back: wayBack(asking),
    children: (
      <article className="paper">
        <Heading level={1}>The steps, and what each one means</Heading>
        <p>
          These are the {steps.length} things that Birdsong can ask somebody to do, in the order in which they
          are done. An incident has only those that it calls for, each with its own time and owner.
        </p>
        <Details summary="All steps on this page" quiet>
          <ol className="known-steps">
            {steps.map(({ do: what }) => (
              <li key={what}>
                <a href={`#${what}`}>{titleOfStep(what)}</a>
              </li>
            ))}
          </ol>
        </Details>
        {steps.map((step) => (
          <Step key={step.do} step={step} sentences={sentences} />
        ))}
      </article>
    ),
  })
})

function Step({ step, sentences }: { step: KnownStep; sentences: Sentences }) {
  const { do: what, forces, by, basis } = step
  return (
    <section className="known-step" id={what} aria-labelledby={`${what}-title`}>
      <Heading level={2} size="s" id={`${what}-title`}>
        {titleOfStep(what)}
      </Heading>
      <p>{helpOfStep(what)}</p>
      <p className="known-step__who">
        {forces.map((force) => (
          <ForceTag force={force} key={force} />
        ))}{' '}
        {ownersInWords(by)}
      </p>
      {shownBeside(what).map((id) => (
        <ShownClause key={id} id={id} sentences={sentences} />
      ))}
      <Details
        summary={
          <>
            What it rests on<span className="govuk-visually-hidden">: {titleOfStep(what)}</span>
          </>
        }
        quiet
      >
        <Basis cites={citesOf(basis)} />
      </Details>
    </section>
  )
}

/** The clauses that say of themselves that they are shown beside this step. */
function shownBeside(what: Do): string[] {
  return clauses.filter(({ how }) => how.at?.href === `/policy/steps#${what}`).map(({ id }) => id)
}

/** Whose a step is: whoever it falls to most often comes first. ‘The headteacher or the DSL’ is not said beside both. */
function ownersInWords(owners: readonly Holder[]): string {
  const both = owners.includes('headteacher') && owners.includes('dsl')
  const named = owners.filter((owner) => !both || owner !== 'headteacher-or-dsl').map(wordsForHolder)
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' })
  return `Whose it is: ${list.format(named)}${owners.length > 1 ? ', depending on the case' : ''}.`
}
