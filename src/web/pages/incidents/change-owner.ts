import { changeOwner, reopenIncident } from '../../../commands/run-incident.ts'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { afterChange } from './after-change.ts'
import { problem } from './done.ts'
import { incidentPage } from './incident-page.tsx'

/** Takes an incident over, or gives it back. */
export const owner = forMembers('post', '/incidents/:reference/owner', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const mine = wordsOf(await typedIn(c), 'owner') === 'me'
  return afterChange(
    asking,
    await changeOwner(services, actor, c.req.param('reference') ?? '', mine ? actor.person : null),
    {
      done: mine ? 'owner' : 'given-back',
      refused: (because) => incidentPage(asking, { notice: problem(because), status: 409 }),
    },
  )
})

/** Opens a closed incident again, with a reason. */
export const reopen = forMembers('post', '/incidents/:reference/reopen', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const because = wordsOf(await typedIn(c), 'because').slice(0, 2000)
  return afterChange(asking, await reopenIncident(services, actor, c.req.param('reference') ?? '', because), {
    done: 'reopened',
    refused: (why) =>
      because.trim() === ''
        ? incidentPage(asking, { errors: [{ field: 'because', message: why }] })
        : incidentPage(asking, { notice: problem(why), status: 409 }),
  })
})
