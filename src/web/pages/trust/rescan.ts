import { startRescan } from '../../../commands/rescan.ts'
import { notFoundPage } from '../../errors.tsx'
import { forMembers } from '../../route.ts'
import { idIn } from './id-in.ts'
import { schoolPage } from './school.tsx'

/** Has what was kept already looked through for the school's words. */
export const rescan = forMembers('post', '/schools/:id/rescan', 'manage-sources', async (asking) => {
  const id = idIn(asking.c.req.param('id'))
  if (!id) return notFoundPage(asking)
  const result = await startRescan(asking.services, asking.actor, id)
  if (result.type === 'not-found') return notFoundPage(asking)
  if (result.type === 'refused')
    return schoolPage(asking, {
      form: 'terms',
      typed: {},
      errors: [{ field: 'words', message: result.because }],
      status: 409,
    })
  return asking.c.redirect(`/schools/${id}#earlier`, 303)
})
