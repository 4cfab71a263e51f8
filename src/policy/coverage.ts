import type { Clause, How, Place } from './clause.ts'
import { clauses, headings } from './clauses.ts'
import { addressOfExample, type Example, examplesOf } from './examples.ts'
import { sentenceOfFacts } from './facts-in-words.ts'
import { type Gap, gaps } from './gaps.ts'
import type { Guidance } from './guidance/guidance.ts'
import { guidance } from './guidance.ts'

/** What becomes of something of the policy: its functions, and the places where it can be seen at work. */
type Covered = { functions: number; places: readonly Place[] }

export type CoveredClause = Covered & { clause: Clause; heading: string; becomes: How['type'] }
export type CoveredGap = Covered & { gap: Gap }
export type CoveredGuidance = Covered & { guidance: Guidance }

/** Every clause, in the policy's order: worked out from its functions and pages, and not written down anywhere. */
export function coveredClauses(): CoveredClause[] {
  return headings.flatMap((heading) =>
    heading.clauses.map((clause) => ({
      clause,
      heading: heading.title,
      becomes: clause.how.type,
      ...covered(examplesOf(clause.id), clause.how.at),
    })),
  )
}

/** Every gap with its default. What only the trust can know is seen where it fills it in. */
export function coveredGaps(): CoveredGap[] {
  return gaps.map((gap) => {
    const found = covered(examplesOf(`default:${gap.id}`), undefined)
    const settings: Place = { href: `/settings#gap.${gap.id}`, text: 'The settings of the trust' }
    return { gap, ...found, places: found.places.length > 0 ? found.places : [settings] }
  })
}

/** All the guidance. */
export function coveredGuidance(): CoveredGuidance[] {
  return guidance.map((one) => ({ guidance: one, ...covered(examplesOf(`guidance:${one.name}`), undefined) }))
}

/**
 * The clauses of which nothing becomes: no function carries them out, no page shows them, and nobody has said why they are
 * left to people. There must be none.
 */
export function uncovered(all: readonly Clause[] = clauses): string[] {
  return all.filter((clause) => !isCovered(clause)).map(({ id }) => id)
}

function isCovered({ id, how }: Clause): boolean {
  switch (how.type) {
    case 'executed':
      return how.at !== undefined || examplesOf(id).own.length > 0
    case 'shown':
      return how.at.href !== ''
    case 'people':
      return how.because.trim() !== '' && how.at.href !== ''
  }
}

function covered({ own, others }: { own: Example[]; others: Example[] }, at: Place | undefined): Covered {
  const first = own[0] ?? others[0]
  const tried = first && { href: addressOfExample(first.facts), text: sentenceOfFacts(first.facts) }
  return { functions: own.length + others.length, places: [at, tried].filter((place) => place !== undefined) }
}
