import { signOut } from '../../../commands/sign-in.ts'
import { giveToken, tokenOf } from '../../cookie.ts'
import type { Asking } from '../../route.ts'

/** Goes on in a new session: the browser gets its token, and the session that it had until now ends. */
export async function takeOver({ c, services, site }: Asking, token: string): Promise<void> {
  const before = tokenOf(c)
  if (before) await signOut(services, before)
  giveToken(c, site, token)
}
