import { type Do, doings, type Step } from '../domain/decision.ts'

const place: ReadonlyMap<Do, number> = new Map(doings.map((doing, index) => [doing, index]))

/** Steps in the one order that holds everywhere. A step waits only for steps that are there. */
export function inOrder(steps: readonly Step[]): Step[] {
  const there = new Set(steps.map((step) => step.do))
  return [...steps]
    .sort((one, other) => place.get(one.do)! - place.get(other.do)!)
    .map((step) =>
      step.after?.every((earlier) => there.has(earlier)) === false ? withoutAbsent(step, there) : step,
    )
}

function withoutAbsent({ after = [], ...step }: Step, there: ReadonlySet<Do>): Step {
  const waitsFor = after.filter((earlier) => there.has(earlier))
  return waitsFor.length > 0 ? { ...step, after: waitsFor } : step
}
