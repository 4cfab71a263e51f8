import { type Basis, type Decision, type Do, doings, type Never, type Step } from '../domain/decision.ts'
import type { FactsOf, Kind } from '../domain/facts.ts'
import { allRules } from './all-rules.ts'
import { clauses } from './clauses.ts'
import type { Occasion } from './occasions/occasions.ts'
import type { Pack } from './pack.ts'
import type { Ban, Case, Finding } from './rule.ts'

const place: ReadonlyMap<Do, number> = new Map(doings.map((doing, index) => [doing, index]))
const alphabetical: readonly string[] = clauses.map(({ id }) => id).sort()
const alphabet: ReadonlyMap<Basis, number> = new Map(alphabetical.map((id, turn) => [id, turn]))
const grades: readonly Decision['breach'][] = ['none', 'discouraged', 'possible', 'breach']

/**
 * The function that decides about one kind of occurrence: its facts are read, the clauses find what they break, the
 * case is judged, and the clauses ask for steps and forbid others.
 */
export function carryOut<K extends Kind>(
  kind: K,
  { read, judge }: Occasion<K>,
): (facts: FactsOf[K], pack: Pack) => Decision {
  let rules: ReturnType<typeof allRules<K>> | undefined
  return (facts, pack) => {
    rules ??= allRules(kind)
    const known = read(facts)
    const found = gravest(rules.finds, known)
    const situation = judge(known, found, pack)
    const steps = inOrder(rules.asks, situation)
    const never = together(rules.forbids, situation, steps)
    return decisionOf(situation, { found, steps, never })
  }
}

type Outcome = { found: Finding; steps: Step[]; never: Never[] }

function decisionOf(situation: Case, { found, steps, never }: Outcome): Decision {
  const { breach, crime, severity, level, first, also, procedure, publicReply, evidence } = situation
  return {
    breach,
    crime,
    severity,
    confidentiality: level,
    first,
    also: [...also],
    procedure,
    steps,
    never,
    publicReply,
    evidence,
    missing: [],
    clauses: clausesOf(breach === 'none' ? [] : found.basis, steps, never),
    policyVersion: situation.pack.policyVersion,
  }
}

/** The gravest finding stands, and every clause that was broken is named. */
function gravest<Read>(finds: readonly ((read: Read) => Finding | undefined)[], read: Read): Finding {
  let breach: Decision['breach'] = 'none'
  const basis: Basis[] = []
  for (const find of finds) {
    const found = find(read)
    if (!found || found.breach === 'none') continue
    if (grades.indexOf(found.breach) > grades.indexOf(breach)) breach = found.breach
    basis.push(...found.basis)
  }
  return { breach, basis }
}

/**
 * Steps in the one order that holds everywhere. What several clauses ask for is one step that rests on all of them and
 * is as strong as the strongest; it waits only for steps that are there.
 */
function inOrder<Situation>(
  asks: readonly ((situation: Situation) => Step | undefined)[],
  situation: Situation,
): Step[] {
  const steps: Step[] = []
  const turns: number[] = []
  for (const ask of asks) {
    const step = ask(situation)
    if (step) insert(steps, turns, step)
  }
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Step
    if (step.after) steps[at] = waitingOnlyFor(step, step.after, steps)
  }
  return steps
}

/** Puts a step in its place among those that stand in order already, or joins it with the one that is there. */
function insert(steps: Step[], turns: number[], step: Step): void {
  const turn = place.get(step.do) as number
  let at = steps.length
  while (at > 0 && (turns[at - 1] as number) > turn) at--
  if (turns[at - 1] === turn) {
    steps[at - 1] = joined(steps[at - 1] as Step, step)
  } else {
    steps.splice(at, 0, step)
    turns.splice(at, 0, turn)
  }
}

function joined(one: Step, other: Step): Step {
  const [first, second] = one.force === 'may' && other.force === 'must' ? [other, one] : [one, other]
  const basis = union(first.basis, second.basis)
  if (!second.after) return { ...first, basis }
  return { ...first, basis, after: union(first.after ?? [], second.after) }
}

function waitingOnlyFor(step: Step, after: readonly Do[], steps: readonly Step[]): Step {
  const there = after.filter((earlier) => isAmong(steps, earlier))
  if (there.length === after.length) return step
  const { after: _absent, ...without } = step
  return there.length > 0 ? { ...without, after: there } : without
}

function isAmong(steps: readonly Step[], what: Do): boolean {
  for (const step of steps) if (step.do === what) return true
  return false
}

/** Both lists in one, each word once. They are short: looking through them is cheaper than making a Set. */
function union<Word>(one: readonly Word[], other: readonly Word[]): Word[] {
  const all = [...one]
  for (const word of other) if (!all.includes(word)) all.push(word)
  return all
}

/** What must not be done. What is asked for on other grounds is not among it. */
function together<Situation>(
  forbids: readonly ((situation: Situation) => Ban | undefined)[],
  situation: Situation,
  steps: readonly Step[],
): Never[] {
  const never: Never[] = []
  for (const forbid of forbids) {
    const ban = forbid(situation)
    if (!ban) continue
    for (const what of ban.what) {
      if (isAmong(steps, what)) continue
      const earlier = never.find((one) => one.do === what)
      if (!earlier) never.push({ do: what, basis: [...ban.basis] })
      else earlier.basis = union(earlier.basis, ban.basis)
    }
  }
  return never
}

/** Every clause that was relied on, once, in the order of letters and numbers. */
function clausesOf(broken: readonly Basis[], steps: readonly Step[], never: readonly Never[]): string[] {
  const relied = new Uint8Array(alphabetical.length)
  rely(relied, broken)
  for (const { basis } of steps) rely(relied, basis)
  for (const { basis } of never) rely(relied, basis)
  return alphabetical.filter((_, turn) => relied[turn] === 1)
}

function rely(relied: Uint8Array, basis: readonly Basis[]): void {
  for (const one of basis) {
    const turn = alphabet.get(one)
    if (turn !== undefined) relied[turn] = 1
  }
}
