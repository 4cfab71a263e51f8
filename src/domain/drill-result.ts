import type { Decision, Do } from './decision.ts'
import type { DrillResult, Mark, Miss, PlayedStep, Well } from './drill.ts'
import { answeredOtherwise } from './drill-facts.ts'
import type { PostFacts } from './facts.ts'
import type { IncidentStep } from './incident.ts'
import type { MentionState } from './mention.ts'
import { wantsIncident } from './wants-incident.ts'

/** What happened in a drill, as its made-up trust holds it when it ends. Times are ISO instants. */
export type Played = {
  words: string
  named: boolean
  people: number
  heardAt: string
  openedAt: string | null
  triagedAt: string | null
  movedAt: string | null
  incidentAt: string | null
  closedAt: string | null
  endedAt: string
  ended: DrillResult['ended']
  state: MentionState
  /** What the people found, at the end; and whether they had to correct themselves. */
  given: PostFacts
  corrected: boolean
  truth: PostFacts | null
  steps: readonly IncidentStep[]
  /** By when each step of the true decision is due, as the school’s own days have it; hours and days are worked out before. */
  dueOf: ReadonlyMap<Do, string>
  tried: readonly { do: Do; because: 'never' | 'too-early' }[]
  pictures: number
}

const soon = 15

/**
 * What came of a drill: how many minutes everything took, what there is to practise, and what went well.
 *
 * `decide` is the policy’s own. What must be done follows from the true facts where they are known, and otherwise from
 * those that were given.
 */
export function resultOf(played: Played, decide: (facts: PostFacts) => Decision): DrillResult {
  const should = decide(played.truth ?? played.given)
  const facts = played.truth && played.triagedAt ? answeredOtherwise(played.given, played.truth, decide) : []
  const steps = stepsOf(played, should)
  const misses = [
    ...(played.named ? [] : [{ type: 'not-heard' } as const]),
    ...onTheWay(played, should),
    ...facts,
    ...(played.incidentAt ? ofSteps(steps, facts) : []),
    ...tooEarly(played, should),
    ...forbidden(played, should),
  ]
  return {
    words: played.words,
    ended: played.ended,
    minutes: since(played, played.endedAt),
    people: played.people,
    marks: marksOf(played),
    steps,
    misses,
    well: wellIn(played, should, steps, misses),
  }
}

function since({ heardAt }: Played, at: string): number {
  return Math.max(0, Math.floor((Date.parse(at) - Date.parse(heardAt)) / 60_000))
}

function marksOf(played: Played): Mark[] {
  const { state, openedAt, triagedAt, movedAt, incidentAt, closedAt } = played
  const mark = (what: Mark['what'], at: string | null): Mark => ({
    what,
    minutes: at === null ? null : since(played, at),
  })
  const put = state === 'answered' || state === 'set-aside' ? [mark(state, movedAt)] : []
  const run = incidentAt || put.length === 0 ? [mark('incident', incidentAt), mark('closed', closedAt)] : put
  return [mark('opened', openedAt), mark('triaged', triagedAt), ...run]
}

function stepsOf(played: Played, should: Decision): PlayedStep[] {
  const was = new Map(played.steps.map((step) => [step.do, step]))
  return should.steps
    .filter(({ force }) => force === 'must')
    .map((step) => {
      const done = was.get(step.do)
      const due = played.dueOf.get(step.do)
      return {
        do: step.do,
        by: step.by,
        state: done ? done.state : 'not-asked',
        minutes: done?.settledAt ? since(played, done.settledAt) : null,
        due: due === undefined ? null : since(played, due),
        basis: step.basis,
      }
    })
}

/** What became of the post before there was an incident, where one was called for. */
function onTheWay(played: Played, should: Decision): Miss[] {
  if (played.incidentAt) return []
  const musts = should.steps.filter(({ force }) => force === 'must')
  const asked = {
    musts: musts.map((step) => step.do),
    basis: [...new Set(musts.flatMap((step) => step.basis))],
  }
  if (!played.openedAt && played.state === 'new')
    return [{ type: 'never-opened' }, { type: 'left', ...asked }]
  if (played.state === 'set-aside') return musts.length > 0 ? [{ type: 'set-aside', ...asked }] : []
  if (wantsIncident(should)) return [{ type: 'no-incident', ...asked }]
  return played.state === 'answered' ? [] : [{ type: 'left', ...asked }]
}

function ofSteps(steps: readonly PlayedStep[], facts: readonly Miss[]): Miss[] {
  const explained = new Set(facts.flatMap((miss) => (miss.type === 'answered-otherwise' ? miss.missing : [])))
  return steps.flatMap((step): Miss[] => {
    const miss = (how: Extract<Miss, { type: 'step' }>['how']): Miss[] => [
      { type: 'step', do: step.do, how, basis: step.basis },
    ]
    switch (step.state) {
      case 'done':
        return step.due !== null && step.minutes !== null && step.minutes > step.due ? miss('late') : []
      case 'to-do':
        return miss('not-done')
      case 'not-asked':
        return explained.has(step.do) ? [] : miss('not-asked')
      default:
        return miss(step.state)
    }
  })
}

/** Steps that were done before what they have to wait for, as the true decision has it. */
function tooEarly(played: Played, should: Decision): Miss[] {
  const doneAt = new Map(
    played.steps.filter(({ state }) => state === 'done').map((step) => [step.do, step.settledAt ?? '']),
  )
  return should.steps.flatMap(({ do: what, after = [], basis }): Miss[] => {
    const at = doneAt.get(what)
    if (at === undefined) return []
    const before = after.filter(
      (one) => should.steps.some((step) => step.do === one) && !((doneAt.get(one) ?? '~') <= at),
    )
    return before.length > 0 ? [{ type: 'too-early', do: what, before, basis }] : []
  })
}

/** What must never be done here, and was tried or done. */
function forbidden(played: Played, should: Decision): Miss[] {
  const basisOf = (what: Do) =>
    should.never.find((never) => never.do === what)?.basis ??
    should.steps.find((step) => step.do === what)?.basis ??
    []
  const tried = new Map(played.tried.map((one) => [`${one.do} ${one.because}`, one]))
  const done = played.steps
    .filter(({ do: what, state }) => state === 'done' && should.never.some((never) => never.do === what))
    .map(({ do: what }) => ({ do: what, because: 'never' as const }))
  for (const one of done) tried.set(`${one.do} ${one.because}`, one)
  return [
    ...[...tried.values()].map((one): Miss => ({ type: 'tried', ...one, basis: basisOf(one.do) })),
    ...(should.evidence === 'words-only' && played.pictures > 0
      ? [{ type: 'picture-kept', basis: basisOf('capture-evidence') } as const]
      : []),
  ]
}

function wellIn(
  played: Played,
  should: Decision,
  steps: readonly PlayedStep[],
  misses: readonly Miss[],
): Well[] {
  const missed = (...types: Miss['type'][]) => misses.some(({ type }) => types.includes(type))
  const triaged = played.triagedAt !== null
  const right = triaged && played.truth !== null && !missed('answered-otherwise')
  const told = misses.every((miss) => miss.type !== 'answered-otherwise' || miss.first === null)
  const done = steps.filter(({ state }) => state === 'done')
  const found: [Well, boolean][] = [
    ['opened-soon', played.openedAt !== null && since(played, played.openedAt) <= soon],
    ['facts-right', right && !played.corrected],
    ['facts-corrected', right && played.corrected],
    ['right-people-first', played.incidentAt !== null && played.truth !== null && told],
    [
      'all-musts',
      played.incidentAt !== null && steps.length > 0 && !missed('step') && !missed('answered-otherwise'),
    ],
    ['in-order', done.length > 1 && !missed('too-early') && !missed('tried')],
    ['nothing-forbidden', triaged && should.never.length > 0 && !missed('tried', 'picture-kept')],
    ['fair-answer', !played.incidentAt && played.state === 'answered' && !wantsIncident(should)],
    ['closed', played.closedAt !== null],
  ]
  return found.filter(([, holds]) => holds).map(([well]) => well)
}
