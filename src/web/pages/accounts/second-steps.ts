import { asActor } from '../../../store/as-actor.ts'
import { listPasskeys, type Passkey } from '../../../store/passkeys.ts'
import { findCredentials } from '../../../store/people.ts'
import type { MemberAsking } from '../../route.ts'

/** What somebody has for the second step. Whoever has one must use it before another is added. */
export type SecondSteps = { app: boolean; passkeys: readonly Passkey[]; any: boolean }

/** What the person who is signed in has for the second step. */
export function secondStepsOf({ services, actor, person }: MemberAsking): Promise<SecondSteps> {
  return asActor(services.database, actor, async (transaction) => {
    const app = (await findCredentials(transaction, person.id))?.authenticatorSecret != null
    const passkeys = await listPasskeys(transaction, person.id)
    return { app, passkeys, any: app || passkeys.length > 0 }
  })
}
