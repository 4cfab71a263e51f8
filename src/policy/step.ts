import type { Basis, Do, Holder, Step, Within } from '../domain/decision.ts'

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
