import { z } from 'zod'
import { needsReason, reopenStep, settleStep } from '../../../commands/settle-step.ts'
import { type Do, doings } from '../../../domain/decision.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers, type MemberAsking } from '../../route.ts'
import { afterChange } from './after-change.ts'
import { problem } from './done.ts'
import { incidentPage } from './incident-page.tsx'
import { reasonField } from './settle-form.tsx'

const states = z.enum(['done', 'skipped', 'not-applicable'])

/** Marks a step as done, skipped, or found not to apply. */
export const settle = forMembers('post', '/incidents/:reference/steps/:do', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const what = stepIn(asking)
  const typed = await typedIn(c)
  const state = states.safeParse(typed.state)
  if (!what || !state.success) return notFoundPage(asking)
  const field = reasonField({ do: what })
  const reason = wordsOf(typed, field)
  const kept = { [field]: reason }
  if (reason.length > 2000) {
    return incidentPage(asking, {
      errors: [{ field, message: 'Use at most 2,000 characters.' }],
      typed: kept,
    })
  }
  const outcome = await settleStep(services, actor, c.req.param('reference') ?? '', {
    do: what,
    state: state.data,
    reason,
  })
  return afterChange(asking, outcome, {
    done: 'step',
    refused: (because) =>
      reason.trim() === '' && (state.data !== 'done' || needsReason(what))
        ? incidentPage(asking, { errors: [{ field, message: because }], typed: kept })
        : incidentPage(asking, { notice: problem(because), typed: kept, status: 409 }),
  })
})

/** Takes back what was marked by mistake. */
export const takeBack = forMembers(
  'post',
  '/incidents/:reference/steps/:do/take-back',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const what = stepIn(asking)
    if (!what) return notFoundPage(asking)
    return afterChange(asking, await reopenStep(services, actor, c.req.param('reference') ?? '', what), {
      done: 'taken-back',
      refused: (because) => incidentPage(asking, { notice: problem(because), status: 409 }),
    })
  },
)

function stepIn({ c }: MemberAsking): Do | undefined {
  return doings.find((one) => one === c.req.param('do'))
}
