import { bePresent } from '../../../commands/be-present.ts'
import { notFoundPage } from '../../errors.tsx'
import { forMembers } from '../../route.ts'

/** A page says that a mention is open in front of its reader. */
export const presence = forMembers('post', '/inbox/:reference/presence', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const result = await bePresent(services, actor, c.req.param('reference') ?? '')
  return result.type === 'not-found' ? notFoundPage(asking) : c.body(null, 204)
})
