import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotTell, doesNotWait, isLighterThan, lacks, quoted, tellsFirst } from '../phrases.ts'

/** Somebody is in danger now. */
export const danger: readonly MustHold[] = [
  {
    id: '4a',
    says: 'Where somebody is in danger now, 999 is the first act; only keeping eyes off a picture may stand before it.',
    checks: {
      post: {
        when: ({ facts }) => facts.danger === 'immediate',
        wrong(it) {
          const before = it.decision.steps.slice(0, Math.max(0, it.place('police-999')))
          const other = before.find((step) => step.do !== 'do-not-view-or-copy')
          return (
            tellsFirst(it, 'emergency-services') ??
            isLighterThan(it, 'critical') ??
            lacks(it, 'police-999', 'must') ??
            (other && `${quoted(other.do)} would come before it.`)
          )
        },
      },
    },
  },
  {
    id: '4b',
    says: 'Where somebody is in danger now, evidence is kept next, and a deletion is asked for only after both.',
    checks: {
      post: {
        when: ({ facts }) => facts.danger === 'immediate',
        wrong(it) {
          const evidence = it.decision.evidence === 'full' ? 'capture-evidence' : 'words-only-record'
          const missing = lacks(it, evidence, 'must')
          if (missing) return missing
          if (it.place(evidence) < it.place('police-999')) return `${quoted(evidence)} would come first.`
          const within = it.decision.steps.slice(it.place('police-999') + 1, it.place(evidence))
          const other = within.find((step) => step.do !== 'unpublish' && step.do !== 'record')
          if (other) return `${quoted(other.do)} would come before the evidence.`
          if (!it.step('request-deletion')) return undefined
          return (
            doesNotWait(it, 'request-deletion', 'police-999') ?? doesNotWait(it, 'request-deletion', evidence)
          )
        },
      },
    },
  },
  {
    id: '4c',
    says: 'Only where somebody is in danger now is 999 rung: an insult alone never leads to it.',
    checks: {
      post: {
        when: ({ facts }) => facts.danger !== 'immediate',
        wrong: (it) =>
          asksFor(it, 'police-999') ??
          (it.decision.first === 'emergency-services' ? 'The emergency services would be told.' : undefined),
      },
    },
  },
  {
    id: '4d',
    says: 'Whatever the danger, somebody who can lead in it is told: the headteacher, the DSL or the trust.',
    checks: {
      post: {
        when: ({ facts }) => facts.danger === 'immediate' || facts.danger === 'possible',
        wrong: (it) => doesNotTell(it, 'headteacher', 'dsl', 'headteacher-or-dsl', 'trust'),
      },
    },
  },
]
