import { checkPassword } from '../domain/password.ts'
import { asVisitor, continueAs } from '../store/as-actor.ts'
import { findPerson, saveCredentials } from '../store/people.ts'
import { removeSessionsOf } from '../store/sessions.ts'
import { findSignInLink, takeSignInLink } from '../store/sign-in-links.ts'
import { hashToken, type Refusal, refuse, type Services } from './services.ts'
import { beginSession, hashPassword, type SignedIn } from './sign-in.ts'

/** Who an invitation is for, without using it up. */
export async function readInvitation(
  { database, now }: Services,
  token: string,
): Promise<{ name: string; email: string } | undefined> {
  const hash = hashToken(token)
  return asVisitor(database, { token: hash }, async (transaction) => {
    const link = await findSignInLink(transaction, hash, now())
    if (!link?.person || !link.trust) return undefined
    await continueAs(transaction, {
      person: link.person,
      trust: link.trust,
      appointments: [],
      confirmed: false,
    })
    return findPerson(transaction, link.person)
  })
}

/** Sets a password by a one-time link, and signs in. */
export async function acceptInvitation(
  services: Services,
  token: string,
  password: string,
): Promise<SignedIn | Refusal> {
  const hash = hashToken(token)
  const invited = await readInvitation(services, token)
  const checked = checkPassword(password, { name: invited?.name ?? '', email: invited?.email ?? '' })
  if (checked.type === 'refused') return refuse(checked.because)
  const passwordHash = await hashPassword(password)
  const link = await asVisitor(services.database, { token: hash }, async (transaction) => {
    const taken = await takeSignInLink(transaction, hash, services.now())
    if (!taken?.person || !taken.trust) return undefined
    const { person, trust } = taken
    await continueAs(transaction, { person, trust, appointments: [], confirmed: false })
    await saveCredentials(transaction, person, { passwordHash })
    await removeSessionsOf(transaction, person)
    return { person, trust }
  })
  if (!link)
    return refuse(
      'This link was used already, or it is more than a week old. Ask your administrator for a new one.',
    )
  return { type: 'signed-in', token: await beginSession(services, { ...link, confirmed: false }) }
}
