import { natures, type PostFacts } from '../src/domain/facts.ts'
import { decide } from '../src/policy/decide.ts'

const rounds = 200_000

/** What one decision costs, with its list of what is still missing. */
export async function decisions(): Promise<string[]> {
  const cases = natures.map(
    (nature): PostFacts => ({
      kind: 'post',
      author: 'parent',
      about: ['staff'],
      nature: [nature],
      audience: 'public',
      danger: 'none',
    }),
  )
  for (let round = 0; round < 2000; round++) for (const facts of cases) decide(facts)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) decide(cases[round % cases.length] as PostFacts)
  const { user, system } = process.cpuUsage(before)
  return [`a decision: ${((user + system) / rounds).toFixed(1)} µs CPU`]
}
