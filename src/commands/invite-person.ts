import type { Actor, Appointment } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { listPasskeys, removePasskey } from '../store/passkeys.ts'
import { addPerson, findPerson, saveCredentials, savePerson } from '../store/people.ts'
import { removeSessionsOf } from '../store/sessions.ts'
import { addSignInLink, removeSignInLinksOf } from '../store/sign-in-links.ts'
import { appoint, notYours } from './manage-people.ts'
import { type NotFound, newId, newToken, notFound, type Refusal, refuse, type Services } from './services.ts'

const day = 24 * 3_600_000

/** `token` makes the one-time link with which the person chooses a password. */
export type Invited = { type: 'invited'; person: string; token: string }

/** Adds somebody to the trust and makes the link with which they sign in for the first time. */
export function invitePerson(
  services: Services,
  actor: Actor,
  invited: { name: string; email: string; appointments: Appointment[] },
): Promise<Invited | Refusal> {
  return asActor(services.database, actor, async (transaction): Promise<Invited | Refusal> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    const at = services.now()
    const person = newId()
    const email = invited.email.trim().toLowerCase()
    const added = await addPerson(transaction, actor.trust, {
      id: person,
      name: invited.name.trim(),
      email,
      passwordHash: null,
      at,
    })
    if (added === 'address-taken') return refuse('Somebody with this e-mail address has an account already.')
    await appoint(transaction, actor, person, invited.appointments, at)
    return { type: 'invited', person, token: await newLink(transaction, actor.trust, person, at) }
  })
}

/**
 * A new one-time link for somebody who has lost theirs, their password or their phone, or who comes back. Whatever they
 * signed in with before no longer works.
 */
export function renewInvitation(
  services: Services,
  actor: Actor,
  person: string,
): Promise<Invited | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Invited | Refusal | NotFound> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    if (!(await findPerson(transaction, person))) return notFound
    const at = services.now()
    await saveCredentials(transaction, person, {
      passwordHash: null,
      authenticatorSecret: null,
      authenticatorStep: null,
    })
    for (const { id } of await listPasskeys(transaction, person)) await removePasskey(transaction, person, id)
    await removeSignInLinksOf(transaction, person)
    await removeSessionsOf(transaction, person)
    await savePerson(transaction, person, { leftAt: null })
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'sign-in-renewed', subject: 'person', subjectId: person, data: {} },
    ])
    return { type: 'invited', person, token: await newLink(transaction, actor.trust, person, at) }
  })
}

async function newLink(transaction: Transaction, trust: string, person: string, at: Date): Promise<string> {
  const { token, hash } = newToken()
  await addSignInLink(transaction, {
    tokenHash: hash,
    trust,
    person,
    at,
    expiresAt: new Date(at.getTime() + 7 * day),
  })
  return token
}
