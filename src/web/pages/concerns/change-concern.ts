import { moveConcern, takeBackStage } from '../../../commands/concerns/move-concern.ts'
import { namePanel } from '../../../commands/concerns/name-panel.ts'
import { reopenPromise, settlePromise } from '../../../commands/concerns/settle-promise.ts'
import { type Due, dues } from '../../../domain/concern.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf, afterChange } from '../incidents/after-change.ts'
import { problem } from '../incidents/done.ts'
import { incidentPage } from '../incidents/incident-page.tsx'
import { places } from './name-panel.tsx'

const referenceOf = ({ c }: MemberAsking) => c.req.param('reference') ?? ''
const below = (asking: MemberAsking) => `${addressOf(referenceOf(asking))}#concern`

function dueIn({ c }: MemberAsking): Due | undefined {
  return dues.find((one) => one === c.req.param('what'))
}

function refused(asking: MemberAsking, typed: Record<string, string> = {}) {
  return (because: string) => incidentPage(asking, { notice: problem(because), typed, status: 409 })
}

function saying(typed: Typed, name: string) {
  const [said, tell] = [wordsOf(typed, `said-${name}`), wordsOf(typed, `tell-${name}`)]
  return {
    saying: { said, tell: tell === 'yes' },
    kept: { [`said-${name}`]: said, ...(tell && { [`tell-${name}`]: tell }) },
  }
}

/** Goes on to the next stage. */
export const move = forMembers('post', '/incidents/:reference/concern/move', 'see-inbox', async (asking) => {
  const { saying: said, kept } = saying(await typedIn(asking.c), 'move')
  const outcome = await moveConcern(asking.services, asking.actor, referenceOf(asking), said)
  return afterChange(asking, outcome, { done: 'moved', to: below(asking), refused: refused(asking, kept) })
})

/** Goes back to the stage before. */
export const moveBack = forMembers(
  'post',
  '/incidents/:reference/concern/move-back',
  'see-inbox',
  async (asking) => {
    const outcome = await takeBackStage(asking.services, asking.actor, referenceOf(asking))
    return afterChange(asking, outcome, { done: 'moved-back', to: below(asking), refused: refused(asking) })
  },
)

/** Names those who hear it. */
export const panel = forMembers(
  'post',
  '/incidents/:reference/concern/panel',
  'see-inbox',
  async (asking) => {
    const typed = await typedIn(asking.c)
    const named = places.map((place) => ({
      name: wordsOf(typed, `member-${place}`),
      independent: wordsOf(typed, `independent-${place}`) === 'yes',
    }))
    const outcome = await namePanel(asking.services, asking.actor, referenceOf(asking), named)
    return afterChange(asking, outcome, { done: 'panel-named', to: below(asking), refused: refused(asking) })
  },
)

/** Notes that a promise was kept, or is not wanted any more. */
export const settle = forMembers(
  'post',
  '/incidents/:reference/concern/:what',
  'see-inbox',
  async (asking) => {
    const what = dueIn(asking)
    const typed = await typedIn(asking.c)
    const state = wordsOf(typed, 'state')
    if (!what || (state !== 'kept' && state !== 'dropped')) return notFoundPage(asking)
    const { saying: said, kept } = saying(typed, what)
    const outcome = await settlePromise(asking.services, asking.actor, referenceOf(asking), {
      ...said,
      what,
      state,
    })
    return afterChange(asking, outcome, {
      done: 'promise',
      to: below(asking),
      refused: refused(asking, kept),
    })
  },
)

/** Takes back what was noted by mistake. */
export const takeBack = forMembers(
  'post',
  '/incidents/:reference/concern/:what/take-back',
  'see-inbox',
  async (asking) => {
    const what = dueIn(asking)
    if (!what) return notFoundPage(asking)
    const outcome = await reopenPromise(asking.services, asking.actor, referenceOf(asking), what)
    return afterChange(asking, outcome, { done: 'promise-back', to: below(asking), refused: refused(asking) })
  },
)
