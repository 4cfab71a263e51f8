import { type Kind, kinds } from '../../domain/facts.ts'
import { clauses } from '../clauses.ts'
import { type Choices, choices, type Pack } from '../pack.ts'
import { type Act, acts, hear, nameOfAct } from './acts.ts'
import { type CaseOf, caseOf } from './case.ts'
import { designPosts } from './posts.ts'
import { everyFacts, type SmallKind } from './spaces.ts'

/** Collects which of the policy's functions acted, and which clauses were relied on. */
export class Reach {
  readonly #acted = new Set<Act>()
  readonly #reliedOn = new Set<string>()

  see<K extends Kind>(it: CaseOf<K>): void {
    const { finds, asks, forbids } = hear(it)
    for (const { act } of finds) this.#acted.add(act)
    for (const { act } of asks) this.#acted.add(act)
    for (const { act } of forbids) this.#acted.add(act)
    for (const clause of it.decision.clauses) this.#reliedOn.add(clause)
  }

  /** What is idle by each of `reachRules`, in a sentence; undefined where nothing is. */
  idle(pack: Pack): Record<(typeof reachRules)[number]['id'], string | undefined> {
    const silent = this.#silent(pack).map(nameOfAct)
    const unused = carriedOut.filter((id) => !this.#reliedOn.has(id))
    return {
      'reach-a': silent.length > 0 ? `These never act, whatever the facts: ${silent.join(', ')}.` : undefined,
      'reach-b': unused.length > 0 ? `No decision relies on ${unused.join(', ')}.` : undefined,
    }
  }

  /** The functions that never acted, with what the trust has chosen or could choose. */
  #silent(pack: Pack): Act[] {
    const silent = () => acts.filter((act) => !this.#acted.has(act))
    for (const other of packsWithOtherChoices(pack)) {
      const left = new Set(silent().map(({ kind }) => kind))
      for (const kind of kinds)
        if (left.has(kind) || left.has('every')) for (const it of casesOf(kind, other)) this.see(it)
    }
    return silent()
  }
}

/** What a clause does is seen in decisions, unless it says where else. */
const carriedOut: readonly string[] = clauses
  .filter(({ how, rules }) => rules || (how.type === 'executed' && !how.at))
  .map(({ id }) => id)

/** That nothing of the policy is idle, which only all the cases together can tell. Each is tried on so many. */
export const reachRules = [
  {
    id: 'reach-a',
    says: 'Every function of every clause, default and piece of guidance acts for some facts.',
    cases: acts.length,
  },
  {
    id: 'reach-b',
    says: 'Every clause that decisions carry out is relied on by some decision.',
    cases: carriedOut.length,
  },
] as const

/** Packs in which every gap is filled in another way, until each way has had its turn. */
function packsWithOtherChoices(pack: Pack): Pack[] {
  const gaps = Object.keys(choices) as (keyof Choices)[]
  const most = Math.max(...gaps.map((gap) => choices[gap].length))
  return Array.from({ length: most - 1 }, (_, turn) => {
    const others = gaps.map((gap) => {
      const ways = choices[gap].filter((way) => way !== pack.choices[gap])
      return [gap, ways[turn % ways.length]]
    })
    return { ...pack, choices: Object.fromEntries(others) as Choices }
  })
}

function* casesOf(kind: Kind, pack: Pack): Generator<CaseOf<Kind>> {
  const all = kind === 'post' ? designPosts(pack, 'quick').posts() : everyFacts(kind as SmallKind, pack)
  for (const facts of all) yield caseOf<Kind>(facts, pack)
}
