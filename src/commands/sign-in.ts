import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asHousekeeping, asVisitor, type Transaction } from '../store/as-actor.ts'
import {
  type Credentials,
  findCredentials,
  findPersonByEmail,
  type Person,
  saveCredentials,
} from '../store/people.ts'
import {
  addAttempt,
  addSession,
  countAttempts,
  removeSession,
  removeSessionsOf,
  type Session,
  saveSession,
} from '../store/sessions.ts'
import type { Trust } from '../store/trusts.ts'
import { findVisit, hasUnread } from '../store/visits.ts'
import { hashToken, newToken, type Refusal, refuse, type Services, sha256 } from './services.ts'

const minute = 60_000
const sessionHours = 12

/** After so many failures in a quarter of an hour, an account or an address has to wait. */
const failuresAllowed = { account: 10, address: 50 }

export type SignedIn = { type: 'signed-in'; token: string }

/** Signs somebody in by e-mail and password. What is wrong is not said, so that nobody learns which accounts exist. */
export async function signIn(
  services: Services,
  typed: { email: string; password: string; address: string },
): Promise<SignedIn | Refusal> {
  const { database, now } = services
  const at = now()
  const email = typed.email.trim().toLowerCase()
  const keys = { account: sha256(`account ${email}`), address: sha256(`address ${typed.address}`) }
  const since = new Date(at.getTime() - 15 * minute)

  const waiting = await asHousekeeping(database, async (transaction) => {
    const account = await countAttempts(transaction, keys.account, since)
    const address = await countAttempts(transaction, keys.address, since)
    return account >= failuresAllowed.account || address >= failuresAllowed.address
  })
  if (waiting)
    return refuse(
      'There were too many tries. Wait a quarter of an hour, or ask your administrator for a new link.',
    )

  const known = await asVisitor(database, { email }, async (transaction) => {
    const person = await findPersonByEmail(transaction, email)
    return person && { ...person, credentials: await findCredentials(transaction, person.id) }
  })
  const matches = await passwordMatches(typed.password, known?.credentials?.passwordHash ?? null)
  if (!known || !matches) {
    await asHousekeeping(database, (transaction) => addAttempt(transaction, Object.values(keys), at, since))
    return refuse(
      'The e-mail address or the password is not right. Check both, and whether capital letters are on.',
    )
  }
  return {
    type: 'signed-in',
    token: await beginSession(services, { person: known.id, trust: known.trust, confirmed: false }),
  }
}

/** Begins a session with a new token; a token from before signing in is never kept, so that nobody can plant one. */
export async function beginSession(
  { database, now }: Services,
  who: { person: string | null; trust: string | null; confirmed: boolean; founder?: boolean },
): Promise<string> {
  const { token, hash } = newToken()
  const at = now()
  const session: Session = {
    tokenHash: hash,
    trust: who.trust,
    person: who.person,
    founder: who.founder ?? false,
    lookingAs: null,
    lookingIn: null,
    drill: null,
    confirmedAt: who.confirmed ? at : null,
    challenge: null,
    expiresAt: new Date(at.getTime() + sessionHours * 60 * minute),
  }
  await asVisitor(database, { token: hash }, (transaction) => addSession(transaction, { ...session, at }))
  return token
}

/** Who is behind a request: the session, and the person that it acts as. */
export type Visit = {
  session: Session
  person: Person | null
  trust: Trust | null
  actor: Actor | null
  demonstration: boolean
  /** Is everything here made up, in the demonstration or in a drill? Nobody signs in as its people. */
  madeUp: boolean
  /** The drill that they are in, and since when it runs. */
  drill: { id: string; since: Date } | null
  /** The drill that they were in, which is over for them; they are themselves again, and have not been told yet. */
  drillOver: string | null
  /** Are there notices that the person has not read? */
  unread: boolean
}

/** Reads the session of a cookie's token: undefined where there is none, it has ended, or the person has left. */
export async function visitOf({ database, now }: Services, token: string): Promise<Visit | undefined> {
  const found = await findVisit(database, hashToken(token), now())
  if (!found) return undefined
  const { session, person, trust, own } = found
  if (!person || !trust) {
    if (!session.founder) return undefined
    return {
      session,
      person: null,
      trust: null,
      actor: null,
      demonstration: false,
      madeUp: false,
      drill: null,
      drillOver: null,
      unread: false,
    }
  }
  if (person.left) return undefined
  // One comes into a drill as somebody who belongs to its trust, leads there still, and is signed in as themselves.
  if (trust.drillOf !== null) {
    if (!own || own.left || session.trust !== trust.drillOf || session.drill !== trust.id) return undefined
    const themselves = {
      person: session.person,
      trust: trust.drillOf,
      appointments: own.appointments,
      confirmed: false,
    }
    if (!may(themselves, 'run-drill')) return undefined
  }
  const madeUp = trust.demonstration || trust.drillOf !== null
  // Where everything is made up there is nobody's authenticator to ask for.
  const confirmed = madeUp || session.confirmedAt !== null
  const actor = { person: person.id, trust: trust.id, appointments: person.appointments, confirmed }
  const unread = await hasUnread(database, actor)
  const drill = trust.drillOf === null ? null : { id: trust.id, since: trust.madeAt }
  const drillOver = drill || trust.demonstration ? null : session.drill
  return {
    session,
    person,
    trust,
    actor,
    demonstration: trust.demonstration,
    madeUp,
    drill,
    drillOver,
    unread,
  }
}

export async function signOut({ database }: Services, token: string): Promise<void> {
  const hash = hashToken(token)
  await asVisitor(database, { token: hash }, (transaction) => removeSession(transaction, hash))
}

/** Changes one's own session, known by its token's hash. */
export function changeSession(
  { database }: Services,
  tokenHash: string,
  changes: Partial<Omit<Session, 'tokenHash'>>,
): Promise<void> {
  return asVisitor(database, { token: tokenHash }, (transaction) =>
    saveSession(transaction, tokenHash, changes),
  )
}

/** Sets a new password and ends the person's other sessions. */
export async function setPassword(
  transaction: Transaction,
  person: string,
  password: string,
  keep?: string,
): Promise<void> {
  const credentials: Partial<Credentials> = { passwordHash: await hashPassword(password) }
  await saveCredentials(transaction, person, credentials)
  await removeSessionsOf(transaction, person, keep)
}

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** scrypt with OWASP's parameters (2^15, 8, 1), the salt beside it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt:${salt.toString('base64url')}:${(await derive(password, salt)).toString('base64url')}`
}

/** Takes as long where there is no account, so that the time does not tell. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const [, salt = 'AAAAAAAAAAAAAAAAAAAAAA', expected = ''] = stored?.split(':') ?? []
  const derived = await derive(password, Buffer.from(salt, 'base64url'))
  const wanted = Buffer.from(expected, 'base64url')
  return wanted.length === derived.length && timingSafeEqual(wanted, derived)
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
