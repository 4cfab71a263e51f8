import type { ReactNode } from 'react'
import { kinds } from '../../../domain/facts.ts'
import { basisWords } from '../../../policy/basis-words.ts'
import { withinInWords } from '../../../policy/deadline-words.ts'
import type { Effect } from '../../../policy/examples/single-rules.ts'
import { addressOfExample, type Example } from '../../../policy/examples.ts'
import { sentenceOfFacts } from '../../../policy/facts-in-words.ts'
import { findGap } from '../../../policy/gaps.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { titleOfStep, wordsForBreach, wordsForHolder, wordsForLevel } from '../../../policy/words.ts'
import { Heading } from '../../parts/heading.tsx'
import { capital } from '../incidents/people-words.ts'
import { ForceTag } from './force.tsx'

const list = new Intl.ListFormat('en-GB')

/** Functions of the policy at work, by the kind of occurrence that they are about. */
export function RuleExamples({ examples }: { examples: readonly Example[] }) {
  const ofKind = Map.groupBy(examples, ({ rule }) => rule.kind)
  return (['every', ...kinds] as const).map((kind) => {
    const ones = ofKind.get(kind)
    if (!ones) return null
    return (
      <div className="rules" key={kind}>
        <Heading level={3}>
          {kind === 'every' ? 'Whatever is brought before the school' : wordsForKind(kind).title}
        </Heading>
        <ul className="rules__list">
          {ones.map((example) => (
            <Rule example={example} key={example.rule.key} />
          ))}
        </ul>
      </div>
    )
  })
}

function Rule({ example }: { example: Example }) {
  const { facts, effect, choice } = example
  return (
    <li className="rule">
      <p className="rule__does">{effectInWords(effect)}</p>
      <p className="rule__example">
        For example: {sentenceOfFacts(facts)}{' '}
        {choice && `(Where the trust has chosen: ${choiceInWords(choice)}.) `}
        <a className="screen-only" href={addressOfExample(facts)}>
          See all that follows
          <span className="govuk-visually-hidden"> where {sentenceOfFacts(facts)}</span>
        </a>
      </p>
    </li>
  )
}

function choiceInWords({ gap, value }: NonNullable<Example['choice']>): string {
  return (
    findGap(gap)
      ?.choices?.find((one) => one.value === value)
      ?.words.toLowerCase() ?? value
  )
}

function effectInWords(effect: Effect): ReactNode {
  switch (effect.does) {
    case 'finds':
      return <strong>{wordsForBreach(effect.breach)}</strong>
    case 'asks': {
      const { do: what, by, force, within } = effect.step
      return (
        <>
          <ForceTag force={force} /> <strong>{titleOfStep(what)}</strong>
          <span className="rule__who">
            {' '}
            {capital(wordsForHolder(by))}
            {within && `, within ${withinInWords(within)}`}
          </span>
        </>
      )
    }
    case 'forbids':
      return (
        <>
          <span className="rule__never">Ruled out:</span>{' '}
          <strong>{list.format(effect.what.map((what) => `‘${titleOfStep(what)}’`))}</strong>
        </>
      )
    case 'tells':
      return (
        <>
          <strong>It goes to {wordsForHolder(effect.first)} first.</strong>{' '}
          <span className="rule__who">Who may read it: {wordsForLevel(effect.level).who}</span>
        </>
      )
  }
}

/** The clauses, defaults and guidance under which these functions stand, as links with what each of them says. */
export function Sources({ examples }: { examples: readonly Example[] }) {
  const sources = [...new Set(examples.map(({ rule }) => rule.source))]
  return (
    <ul className="rules__list">
      {sources.map((source) => {
        const { id, kind, sentence, href } = basisWords(source)
        return (
          <li className="rule" key={source}>
            <p>
              <a href={href}>{kind === 'guidance' ? 'Guidance' : id}</a>: {sentence}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
