import type { Basis, Do, Holder, Step, Within } from '../domain/decision.ts'
import type { Case } from './rule.ts'

/** A step that has to be done, within a time. */
export function must(step: Do, by: Holder, within: Within, basis: Basis[], after: Do[] = []): Step {
  return after.length > 0
    ? { do: step, by, force: 'must', within, after, basis }
    : { do: step, by, force: 'must', within, basis }
}

/** A step that is offered: whoever owns it judges. */
export function may(step: Do, by: Holder, basis: Basis[], after: Do[] = []): Step {
  return after.length > 0
    ? { do: step, by, force: 'may', after, basis }
    : { do: step, by, force: 'may', basis }
}

/** A step that is due where a rule was broken, free to choose where it may have been, and left out where none was. */
export function asGrave(
  step: Do,
  { breach, lead, pack }: Pick<Case, 'breach' | 'lead' | 'pack'>,
  basis: Basis[],
): Step | undefined {
  if (breach === 'breach') return must(step, lead, pack.deadlines.procedure, basis)
  return breach === 'possible' ? may(step, lead, basis) : undefined
}
