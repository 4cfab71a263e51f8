import { dueAt } from '../../../domain/calendar.ts'
import { atLondon } from '../../../domain/day.ts'
import type { Do, Step } from '../../../domain/decision.ts'
import type { Kind } from '../../../domain/facts.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { quoted } from '../phrases.ts'

/** The contract's order, in groups: what stands in one group may come in any order within it. */
const groups: readonly (readonly Do[])[] = [
  ['do-not-view-or-copy'],
  ['police-999'],
  ['unpublish'],
  ['record'],
  ['capture-evidence', 'words-only-record'],
  ['hide-on-own-page'],
  ['support-affected'],
  ['talk-privately'],
  ['request-deletion'],
  ['verify-removed'],
  ['report-to-platform'],
  ['contact-posh'],
  [
    'police-101',
    'lado',
    'childrens-social-care',
    'report-remove',
    'iwf',
    'prevent-advice',
    'prevent-referral',
    'report-terrorist-content',
    'data-protection-officer',
  ],
  ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'],
  ['complaints-procedure'],
  ['reply-publicly', 'redirect-to-email', 'move-to-email', 'answer', 'thank', 'pass-on-praise'],
  [
    'remind-of-aup',
    'ask-to-sign-aup',
    'age-advice',
    'online-safety-lesson',
    'share-family-material',
    'refer-to-nspcc',
    'consult-adviser',
  ],
  ['notify-trust'],
  ['close-without-action'],
]
const turns: ReadonlyMap<Do, number> = new Map(
  groups.flatMap((group, turn) => group.map((what) => [what, turn])),
)

const inOrder: Check<Kind> = {
  wrong({ decision: { steps } }) {
    let last: { turn: number; what: Do } | undefined
    const seen = new Set<Do>()
    for (const { do: what } of steps) {
      if (seen.has(what)) return `${quoted(what)} would stand there twice.`
      seen.add(what)
      const turn = turns.get(what)
      if (turn === undefined) continue
      if (last && last.turn > turn) return `${quoted(what)} would only come after ${quoted(last.what)}.`
      last = { turn, what }
    }
    return undefined
  },
}

const waitsForEarlier: Check<Kind> = {
  wrong({ decision: { steps }, place }) {
    for (const [at, { do: what, after = [] }] of steps.entries()) {
      const wrong = after.find((earlier) => place(earlier) === -1 || place(earlier) >= at)
      if (wrong) return `${quoted(what)} would wait for ${quoted(wrong)}, which does not come before it.`
    }
    return undefined
  },
}

/** Ten on an ordinary school day with others after it, the end of that day, and a Friday afternoon. */
const openings = [
  atLondon('2026-11-17', 10 * 60),
  atLondon('2026-11-17', 16 * 60 + 59),
  atLondon('2026-11-20', 15 * 60),
]
const dues = new Map<string, number[]>()

function duesOf(within: NonNullable<Step['within']>): number[] {
  const name = JSON.stringify(within)
  const known = dues.get(name)
  if (known) return known
  const made = openings.map((from) => dueAt(from, within, { closed: [] }).getTime())
  dues.set(name, made)
  return made
}

const dueInTurn: Check<Kind> = {
  when: ({ decision }) => decision.steps.some(({ after }) => after),
  wrong({ decision: { steps }, step }) {
    for (const { do: what, within, after = [] } of steps) {
      for (const earlier of after) {
        const before = step(earlier)?.within
        if (!within || !before) continue
        const [early, late] = [duesOf(before), duesOf(within)]
        if (early.some((due, place) => due > (late[place] ?? 0)))
          return `${quoted(what)} would be due before ${quoted(earlier)}, for which it waits.`
      }
    }
    return undefined
  },
}

/** In which order steps stand, and by when they are due. */
export const order: readonly MustHold[] = [
  {
    id: 'order-a',
    says: 'Steps stand in the one order that holds everywhere, each once.',
    every: inOrder,
  },
  {
    id: 'order-b',
    says: 'A step waits only for steps that are there and come before it.',
    every: waitsForEarlier,
  },
  {
    id: 'order-c',
    says: 'No step is due before one that it waits for.',
    every: dueInTurn,
  },
]
