import type { Do, Holder } from './decision.ts'
import type { IncidentStep } from './incident.ts'

type Asked = { by: Holder; force: IncidentStep['force']; dueAt: string | null }

/** How one step of an incident changes: it comes (`before` is null), goes (`after` is null), or is asked for otherwise. */
export type StepChange = { do: Do; before: Asked | null; after: Asked | null }

/** What is different between an incident's steps before and after: who, how strongly, until when. In the later order. */
export function stepChanges(before: readonly IncidentStep[], after: readonly IncidentStep[]): StepChange[] {
  const old = new Map(before.map((step) => [step.do, asked(step)]))
  const now = new Map(after.map((step) => [step.do, asked(step)]))
  const kept = [...now].map(([what, step]) => ({ do: what, before: old.get(what) ?? null, after: step }))
  const gone = [...old]
    .filter(([what]) => !now.has(what))
    .map(([what, step]) => ({ do: what, before: step, after: null }))
  return [...kept, ...gone].filter((change) => !isSame(change))
}

function asked({ by, force, dueAt }: IncidentStep): Asked {
  return { by, force, dueAt }
}

function isSame({ before, after }: StepChange): boolean {
  return (
    before !== null &&
    after !== null &&
    before.by === after.by &&
    before.force === after.force &&
    before.dueAt === after.dueAt
  )
}
