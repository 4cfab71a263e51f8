import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Decision, type Do, type Severity, severities } from '../domain/decision.ts'
import { decide } from './decide.ts'
import { readFacts } from './read-facts.ts'

/** The example cases of the team, in its shared folder beside the repository; skipped where that is missing. */
const file = new URL('../../../shared/examples/vignettes.jsonl', import.meta.url)

type Expectation = Partial<
  Pick<Decision, 'breach' | 'crime' | 'first' | 'also' | 'severity' | 'publicReply' | 'evidence' | 'missing'>
> & {
  must?: Do[]
  contains?: Do[]
  may?: Do[]
  never?: Do[]
  neverMust?: Do[]
  firstStep?: Do
  severityAtLeast?: Severity
  confidentialityAtLeast?: number
}
type Vignette = { id: string; title: string; facts: { kind: string }; expect: Expectation }

const vignettes: Vignette[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  : []

describe.skipIf(vignettes.length === 0)(
  'the example cases (../shared/examples) come out as they should',
  () => {
    const decided = vignettes.filter(({ facts }) => facts.kind === 'post' || facts.kind === 'listening')

    test.for(decided)('$id $title', ({ facts, expect: expected }) => {
      const read = readFacts(facts)
      if (read.type === 'bad-facts') throw new Error(read.sentence)
      const decision = decide(read.facts)
      const {
        must,
        contains,
        may,
        never,
        neverMust,
        firstStep,
        severityAtLeast,
        confidentialityAtLeast,
        ...equal
      } = expected
      const all = decision.steps.map((step) => step.do)
      const forced = decision.steps.filter(({ force }) => force === 'must').map((step) => step.do)
      const offered = decision.steps.filter(({ force }) => force === 'may').map((step) => step.do)

      expect(decision).toMatchObject(equal)
      expect(forced.filter((step) => must?.includes(step))).toEqual(must ?? [])
      expect(all).toEqual(expect.arrayContaining(contains ?? []))
      expect(offered).toEqual(expect.arrayContaining(may ?? []))
      expect(all.filter((step) => never?.includes(step))).toEqual([])
      expect(forced.filter((step) => neverMust?.includes(step))).toEqual([])
      if (firstStep) expect(all[0]).toBe(firstStep)
      if (severityAtLeast) {
        expect(severities.indexOf(decision.severity)).toBeGreaterThanOrEqual(
          severities.indexOf(severityAtLeast),
        )
      }
      expect(decision.confidentiality).toBeGreaterThanOrEqual(confidentialityAtLeast ?? 0)
    })

    test.for(vignettes.filter((one) => !decided.includes(one)))(
      '$id is refused by name: $title',
      ({ facts }) => {
        expect(readFacts(facts)).toMatchObject({
          type: 'bad-facts',
          field: 'kind',
          sentence: `The kind “${facts.kind}” is not decided yet; this version decides post and listening.`,
        })
      },
    )
  },
)
