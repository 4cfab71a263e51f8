import { type First, holders } from '../../../domain/decision.ts'
import type { Kind } from '../../../domain/facts.ts'
import { fieldsOf } from '../../../domain/fields.ts'
import { clauses } from '../../clauses.ts'
import { gaps } from '../../gaps.ts'
import { guidance } from '../../guidance.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { quoted } from '../phrases.ts'

const bases = new Set<string>([
  ...clauses.map(({ id }) => id),
  ...gaps.map(({ id }) => `default:${id}`),
  ...guidance.map(({ name }) => `guidance:${name}`),
])
const firsts: readonly First[] = [...holders, 'emergency-services', 'none']

const oneFirst: Check<Kind> = {
  wrong({ decision: { first, also } }) {
    if (!firsts.includes(first)) return `Nobody is called ${first}, who would be told first.`
    const told = [first, ...also]
    const twice = told.find((one, place) => told.indexOf(one) !== place)
    return twice && `The same people would be told twice: ${twice}.`
  },
}

const ownedAndFounded: Check<Kind> = {
  wrong({ decision: { steps } }) {
    for (const { do: what, by, basis, force, within } of steps) {
      if (!holders.includes(by)) return `${quoted(what)} would belong to nobody.`
      if (basis.length === 0) return `${quoted(what)} would rest on nothing.`
      const unknown = basis.find((one) => !bases.has(one))
      if (unknown) return `${quoted(what)} would rest on ${unknown}, which does not exist.`
      if (force === 'must' && !within) return `${quoted(what)} would have to be done, at no time.`
    }
    return undefined
  },
}

const cited: Check<Kind> = {
  wrong({ decision: { steps, never, clauses: named, breach } }) {
    const groundless = never.find(({ basis }) => basis.length === 0 || basis.some((one) => !bases.has(one)))
    if (groundless) return `${quoted(groundless.do)} would be ruled out on no ground that exists.`
    const reliedOn = [...steps, ...never].flatMap(({ basis }) => basis).filter((one) => !one.includes(':'))
    const left = reliedOn.find((one) => !named.includes(one))
    if (left) return `${left} would be relied on and not named.`
    const made = named.find((one) => !bases.has(one) || one.includes(':'))
    if (made) return `${made} would be named, and is no clause.`
    return breach !== 'none' && named.length === 0 ? 'It would be a breach of no clause.' : undefined
  },
}

const neverAsked: Check<Kind> = {
  when: ({ decision }) => decision.never.length > 0,
  wrong({ decision: { never }, step }) {
    const both = never.find((ban) => step(ban.do))
    return both && `${quoted(both.do)} would be a step, and ruled out.`
  },
}

/** Facts that say of every field that nobody knows, where one field was left out. */
const unknownIsLeftOut: Check<Kind> = {
  when: ({ facts }) => leftOutOf(facts).length === 1,
  wrong({ facts, other, decision }) {
    const [field = ''] = leftOutOf(facts)
    const said = other({ ...facts, [field]: 'unknown' } as typeof facts)
    if (JSON.stringify(said) === JSON.stringify(decision)) return undefined
    return 'The decision would be another if it were said that this is not known, and not merely left out.'
  },
}

const names = new Map(Object.entries(fieldsOf).map(([kind, fields]) => [kind, Object.keys(fields)]))

function leftOutOf(facts: { kind: Kind }): string[] {
  return (names.get(facts.kind) ?? []).filter((name) => !(name in facts))
}

const hasRecord: Check<Kind> = {
  wrong: ({ step }) => (step('record')?.force === 'must' ? undefined : 'Nothing would be written down.'),
}

/** What holds of every decision, whatever it is about. */
export const steps: readonly MustHold[] = [
  {
    id: '1a',
    says: 'Exactly one is told first, and nobody is told twice.',
    every: oneFirst,
  },
  {
    id: '1b',
    says: 'Every step belongs to somebody and rests on something that exists, and what must be done has a time.',
    every: ownedAndFounded,
  },
  {
    id: '1c',
    says: 'Every clause that a decision relies on is named in it, and whatever is ruled out is ruled out on a ground that exists.',
    every: cited,
  },
  {
    id: 'never',
    says: 'What is ruled out is never asked for.',
    every: neverAsked,
  },
  {
    id: 'unknown',
    says: 'Not to say something is the same as to say that nobody knows.',
    every: unknownIsLeftOut,
  },
  {
    id: 'record',
    says: 'Whatever is brought before the policy is written down.',
    every: hasRecord,
  },
]
