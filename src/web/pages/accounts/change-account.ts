import { changePassword } from '../../../commands/change-password.ts'
import { forgetPasskey } from '../../../commands/passkeys.ts'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { accountPage } from './account.tsx'

/** Changes the password for somebody who knows the old one; their other sessions end. */
export const newPassword = forMembers('post', '/account/password', 'signed-in', async (asking) => {
  const { c, services, actor, person, visit } = asking
  const typed = await typedIn(c)
  const [current, next] = [wordsOf(typed, 'current'), wordsOf(typed, 'password')]
  if (!current) return accountPage(asking, [{ field: 'current', message: 'Give your password as it is now' }])
  const result = await changePassword(services, actor, { person, session: visit.session, current, next })
  switch (result.type) {
    case 'changed':
      return c.redirect('/account?done=password', 303)
    case 'weak':
      return accountPage(asking, [{ field: 'password', message: result.because }])
    case 'refused':
      return accountPage(asking, [{ field: 'current', message: result.because }], 409)
  }
})

/** Removes one of the person’s own passkeys. */
export const removePasskey = forMembers('post', '/account/passkeys/remove', 'signed-in', async (asking) => {
  const { c, services, actor } = asking
  const result = await forgetPasskey(services, actor, wordsOf(await typedIn(c), 'id'))
  if (result.type === 'refused')
    return accountPage(asking, [{ field: 'passkeys', message: result.because }], 409)
  return c.redirect('/account?done=passkey-removed', 303)
})
