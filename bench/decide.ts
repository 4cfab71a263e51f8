import { type Facts, kinds } from '../src/domain/facts.ts'
import { decide, decideWithoutMissing } from '../src/policy/decide.ts'
import { defaultPack } from '../src/policy/pack.ts'
import { designPosts } from '../src/policy/prove/posts.ts'
import { everyFacts, type SmallKind } from '../src/policy/prove/spaces.ts'
import { percentile } from './machine.ts'

/** So many different facts of each kind, from little known to all known. */
const variety = 400
const warmUp = 20_000
const rounds = 60_000
const times = 15

/** What a decision costs, of each kind: the mean, and the facts that take longest; with its list of what is missing, and without. */
export async function decisions(): Promise<string[]> {
  return kinds.flatMap((kind) => {
    const all: Facts[] =
      kind === 'post'
        ? [...designPosts(defaultPack, 'quick').posts()]
        : [...everyFacts(kind as SmallKind, defaultPack)]
    const some = all.filter((_, place) => place % Math.ceil(all.length / variety) === 0)
    const whole = costOf((facts) => decide(facts), some)
    const bare = costOf((facts) => decideWithoutMissing(facts), some)
    return `a decision, ${kind}: ${whole.mean} µs CPU, ${whole.worst} µs at worst (goal 50); without what is missing ${bare.mean} and ${bare.worst} µs`
  })
}

/** In microseconds. The worst is the facts' own: of each, the median of several times counts, so that no pause of the program's does. */
function costOf(
  decideOne: (facts: Facts) => unknown,
  some: readonly Facts[],
): { mean: string; worst: string } {
  for (let round = 0; round < warmUp; round++) decideOne(some[round % some.length] as Facts)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) decideOne(some[round % some.length] as Facts)
  const { user, system } = process.cpuUsage(before)
  const medians = some.map((facts) => {
    const taken = Array.from({ length: times }, () => {
      const begun = performance.now()
      decideOne(facts)
      return (performance.now() - begun) * 1000
    })
    return percentile(taken, 0.5)
  })
  return { mean: ((user + system) / rounds).toFixed(1), worst: Math.max(...medians).toFixed(0) }
}
