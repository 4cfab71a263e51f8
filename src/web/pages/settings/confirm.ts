import { confirmDefaults } from '../../../commands/confirm-default.ts'
import { notFoundPage } from '../../errors.tsx'
import { ticked, typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'

/** Makes what ships the trust's own, for one setting or for several that were shown together. */
export const confirm = forMembers('post', '/settings/confirm', 'change-settings', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const then = /^[\w.-]{1,80}$/.test(wordsOf(typed, 'place')) ? `#${wordsOf(typed, 'place')}` : ''
  const result = await confirmDefaults(services, actor, ticked(typed, 'name'))
  switch (result.type) {
    case 'confirmed':
      return c.redirect(`/settings?done=confirmed${then}`, 303)
    case 'refused':
      return c.redirect(`/settings?done=confirmed-already${then}`, 303)
    case 'not-found':
      return notFoundPage(asking)
  }
})
