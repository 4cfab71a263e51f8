import type { Concern, ConcernEvent, Due, Promised, StageBegun } from './concern.ts'
import { stepBehind } from './concern.ts'
import type { Do } from './decision.ts'
import type { StepState } from './incident.ts'

type At = { at: string }

/** A concern after one more event; null until its first stage has begun. */
export function applyToConcern(concern: Concern | null, event: ConcernEvent & At): Concern | null {
  if (event.type === 'stage-begun') return begun(concern, event.data, event.at)
  if (!concern) return null
  switch (event.type) {
    case 'stage-taken-back': {
      const before = concern.past.at(-1)
      return before ? { ...before, past: concern.past.slice(0, -1), panel: [] } : concern
    }
    case 'promise-settled': {
      const { what, state, said } = event.data
      return settled(concern, what, { state, said, at: event.at })
    }
    case 'promise-reopened':
      return change(concern, event.data.what, { state: 'open', said: null, at: null })
    case 'promise-reminded':
      return event.data.late.reduce((so, what) => change(so, what, { remindedAt: event.at }), concern)
    case 'panel-named':
      return { ...concern, panel: event.data.members }
  }
}

/** A concern after a step of its incident was settled or opened again (`to-do`). */
export function afterStep(
  concern: Concern | null,
  step: { do: Do; state: StepState; reason: string | null; at: string },
): Concern | null {
  const promise = concern?.promises.find(({ what }) => stepBehind(concern.stage, what) === step.do)
  if (!concern || !promise) return concern
  if (step.state === 'to-do') return change(concern, promise.what, { state: 'open', said: null, at: null })
  if (promise.state !== 'open') return concern
  const state = step.state === 'done' ? 'kept' : 'dropped'
  return settled(concern, promise.what, { state, said: step.reason, at: step.at })
}

function begun(concern: Concern | null, { promises, ...data }: StageBegun, at: string): Concern {
  const { past = [], panel: _panel, ...before } = concern ?? { panel: [] }
  return {
    ...data,
    since: at,
    promises: promises.map((one) => ({
      ...one,
      state: 'open',
      said: null,
      at: null,
      remindedAt: null,
    })),
    past: concern ? [...past, before as Omit<Concern, 'past' | 'panel'>] : [],
    panel: [],
  }
}

/** Whoever was talked with or answered knows that it has arrived. */
function settled(concern: Concern, what: Due, to: Pick<Promised, 'state' | 'said' | 'at'>): Concern {
  const after = change(concern, what, to)
  const acknowledged = after.promises.some((one) => one.what === 'acknowledge' && one.state === 'open')
  if (what === 'acknowledge' || to.state !== 'kept' || !acknowledged) return after
  return change(after, 'acknowledge', { state: 'kept', said: null, at: to.at })
}

function change(concern: Concern, what: Due, to: Partial<Promised>): Concern {
  return {
    ...concern,
    promises: concern.promises.map((one) => (one.what === what ? { ...one, ...to } : one)),
  }
}
