import { doings } from '../../../domain/decision.ts'
import type { Kind } from '../../../domain/facts.ts'
import { hear, nameOfAct } from '../acts.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { quoted } from '../phrases.ts'

/** What is asked for by one rule and ruled out by another, on purpose: the engine lets the request stand. */
export const decidedClashes: readonly { asks: string; forbids: string; because: string }[] = [
  {
    asks: 'INC-2 (request deletion)',
    forbids: 'guidance:allegations-against-adults (deletion of allegation)',
    because:
      'An allegation by itself is never taken down. Where the same post is also unkind, hateful or a breach of privacy, that is asked to go once evidence of the allegation is kept.',
  },
]

const noClash: Check<Kind> = {
  wrong(it) {
    const { asks, forbids } = hear(it)
    for (const ban of forbids) {
      for (const step of asks) {
        if (!ban.says.what.includes(step.says.do)) continue
        const names = { asks: nameOfAct(step.act), forbids: nameOfAct(ban.act) }
        if (decidedClashes.some((one) => one.asks === names.asks && one.forbids === names.forbids)) continue
        return `${names.asks} would ask for ${quoted(step.says.do)}, and ${names.forbids} would rule it out.`
      }
    }
    return undefined
  },
}

const oneOwner: Check<Kind> = {
  wrong(it) {
    const { asks } = hear(it)
    for (const [place, one] of asks.entries()) {
      for (let next = place + 1; next < asks.length; next++) {
        const other = asks[next]
        if (!other || other.says.do !== one.says.do) continue
        const both = `${nameOfAct(one.act)} and ${nameOfAct(other.act)}`
        if (other.says.by !== one.says.by)
          return `${both} would give ${quoted(one.says.do)} to different people.`
        const due = one.says.within && other.says.within
        if (due && JSON.stringify(one.says.within) !== JSON.stringify(other.says.within))
          return `${both} would give ${quoted(one.says.do)} different times.`
      }
    }
    return undefined
  },
}

const noCircle: Check<Kind> = {
  wrong(it) {
    for (const { act, says } of hear(it).asks) {
      const later = says.after?.find((earlier) => doings.indexOf(earlier) >= doings.indexOf(says.do))
      if (later)
        return `${nameOfAct(act)} would have ${quoted(says.do)} wait for ${quoted(later)}, which comes later.`
    }
    return undefined
  },
}

/** That the policy's own rules agree with one another, each heard by itself. */
export const clashes: readonly MustHold[] = [
  {
    id: 'clash-a',
    says: 'No two clauses contradict each other: nothing is asked for by one and ruled out by another, unless that was decided on purpose.',
    every: noClash,
  },
  {
    id: 'clash-b',
    says: 'No two clauses give one step to different people, or different times to it.',
    every: oneOwner,
  },
  {
    id: 'clash-c',
    says: 'No clause has a step wait for a later one, so that no steps wait for each other in a circle.',
    every: noCircle,
  },
]
