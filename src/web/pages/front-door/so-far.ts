import type { FrontDoor } from '../../../commands/read-front-door.ts'
import type { Decision, Holder } from '../../../domain/decision.ts'
import type { Facts } from '../../../domain/facts.ts'
import { type Door, trustLevel } from '../../../domain/report.ts'
import { decide, decideWithoutMissing } from '../../../policy/decide.ts'
import { type Answers, answer } from './answers.ts'
import type { SoFar } from './asks.ts'
import { factsAsked, factsHappened, factsWorried } from './facts-told.ts'
import { readerOf } from './reader.ts'

/** How far somebody is, with what the policy makes of it. */
export type Standing = SoFar & {
  decision: Omit<Decision, 'missing'>
  /** What the policy would still have to know: worked out when it is asked for, as it takes longer than all the rest. */
  missing(): readonly string[]
}

/** What the answers so far add up to. */
export function standingOf(door: Door, answers: Answers, { pack }: Pick<FrontDoor, 'pack'>): Standing {
  const facts = factsOf(door, answers, pack)
  const decision = decideWithoutMissing(facts, pack)
  return {
    answers,
    facts,
    reader: readerOf(answer(answers, 'who')),
    decision,
    missing: () => decide(facts, pack).missing,
    outside: decision.confidentiality >= trustLevel || isAgainstHeadteacher(answers, facts),
  }
}

function factsOf(door: Door, answers: Answers, pack: FrontDoor['pack']): Facts {
  if (door === 'happened') return factsHappened(answers, pack)
  return door === 'worried' ? factsWorried(answers) : factsAsked(answers)
}

/**
 * The headteacher did it; or it is about the headteacher, and nobody has said what it is or what it has to do with them.
 * Before anybody at the school reads whether that is harmless, somebody outside does.
 */
function isAgainstHeadteacher(answers: Answers, facts: Facts): boolean {
  if (answer(answers, 'author') === 'headteacher') return true
  return facts.kind === 'post' && aboutHeadteacher(answers) && !facts.nature
}

const aboutHeadteacher = (answers: Answers) => (answers.get('about') ?? []).includes('headteacher')

/** Who usually reads it first, as a role of the policy. */
export function firstReader({ first, also }: Pick<Decision, 'first' | 'also'>): Holder {
  return (
    ([first, ...also].find((one) => one !== 'emergency-services' && one !== 'none') as Holder | undefined) ??
    'headteacher'
  )
}
