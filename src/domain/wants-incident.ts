import type { Decision, Do } from './decision.ts'

/** What a fair answer takes, and no more than that. */
const answering: ReadonlySet<Do> = new Set([
  'record',
  'reply-publicly',
  'redirect-to-email',
  'move-to-email',
  'answer',
  'thank',
  'pass-on-praise',
  'close-without-action',
])

/** Does the policy ask for more than a fair answer? Then an incident sees to it that nothing is forgotten. */
export function wantsIncident({ breach, crime, steps }: Decision): boolean {
  if (breach === 'possible' || breach === 'breach' || crime === 'possible') return true
  return steps.some(({ do: what, force }) => force === 'must' && !answering.has(what))
}
