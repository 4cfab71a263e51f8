import { sayGapFilled } from '../../../commands/watch-sources.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'

/** Somebody says how a gap was filled. */
export const sourceGaps = forMembers('post', '/sources/:id/gaps', 'manage-sources', async (asking) => {
  const { c, services, actor } = asking
  const source = idIn(c.req.param('id'))
  const typed = await typedIn(c)
  const id = idIn(wordsOf(typed, 'gap'))
  if (!source || !id) return notFoundPage(asking)
  const outcome = await sayGapFilled(services, actor, { source, id, how: wordsOf(typed, 'how') })
  switch (outcome.type) {
    case 'filled':
      return c.redirect(`/sources/${source}?done=gap-filled`, 303)
    case 'refused':
      return c.redirect(`/sources/${source}?done=gap-how`, 303)
    case 'not-found':
      return notFoundPage(asking)
  }
})
