import type { Actor, Appointment } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { checkPassword } from '../domain/password.ts'
import { asActor, asVisitor, continueAs, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { listPasskeys, removePasskey } from '../store/passkeys.ts'
import {
  addPerson,
  findPerson,
  listPeople,
  saveAppointments,
  saveCredentials,
  savePerson,
} from '../store/people.ts'
import {
  addSignInLink,
  findSignInLink,
  removeSessionsOf,
  removeSignInLinksOf,
  takeSignInLink,
} from '../store/sessions.ts'
import {
  hashToken,
  type NotFound,
  newId,
  newToken,
  notFound,
  type Refusal,
  refuse,
  type Services,
} from './services.ts'
import { beginSession, hashPassword, type SignedIn } from './sign-in.ts'

const day = 24 * 3_600_000
const notYours = 'The administrator manages people.'

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

export type Changed = { type: 'changed' }

/** Changes what somebody's roles are. The trust always keeps an administrator. */
export function changeRoles(
  services: Services,
  actor: Actor,
  person: string,
  appointments: Appointment[],
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    if (!(await findPerson(transaction, person))) return notFound
    const keepsRole = appointments.some(({ role }) => role === 'administrator')
    if (!keepsRole && (await isLastAdministrator(transaction, person)))
      return refuse('Somebody has to be the administrator. Appoint another one first.')
    await appoint(transaction, actor, person, appointments, services.now())
    return { type: 'changed' }
  })
}

/** Somebody leaves: they are signed out everywhere, and their name stays with what they did. */
export function personLeaves(
  services: Services,
  actor: Actor,
  person: string,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    if (!(await findPerson(transaction, person))) return notFound
    if (await isLastAdministrator(transaction, person))
      return refuse('Somebody has to be the administrator. Appoint another one first.')
    const at = services.now()
    await savePerson(transaction, person, { leftAt: at })
    await removeSessionsOf(transaction, person)
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'person-left', subject: 'person', subjectId: person, data: {} },
    ])
    return { type: 'changed' }
  })
}

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

async function appoint(
  transaction: Transaction,
  actor: Actor,
  person: string,
  appointments: readonly Appointment[],
  at: Date,
): Promise<void> {
  await saveAppointments(
    transaction,
    actor.trust,
    person,
    appointments.map((appointment) => ({ ...appointment, id: newId() })),
  )
  await appendEvents(transaction, actor.trust, [
    {
      at,
      person: actor.person,
      type: 'appointed',
      subject: 'person',
      subjectId: person,
      data: { appointments: [...appointments] },
    },
  ])
}

async function isLastAdministrator(transaction: Transaction, person: string): Promise<boolean> {
  const administrators = (await listPeople(transaction)).filter(
    ({ left, appointments }) => !left && appointments.some(({ role }) => role === 'administrator'),
  )
  return administrators.length === 1 && administrators[0]?.id === person
}
