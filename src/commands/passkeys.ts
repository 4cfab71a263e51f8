import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Actor } from '../domain/actor.ts'
import { asActor, asVisitor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { addPasskey, findPasskey, listPasskeys, passkeyUsed, removePasskey } from '../store/passkeys.ts'
import { findCredentials, type Person } from '../store/people.ts'
import { addSession, findSession, removeSession, type Session } from '../store/sessions.ts'
import { hashToken, newToken, type Refusal, refuse, type Services } from './services.ts'
import { beginSession, changeSession, type SignedIn } from './sign-in.ts'

/** The address that the browser shows: passkeys are bound to it. */
export type Site = { origin: string; host: string }

/** Loaded with the first passkey: it takes longer than any other part of signing in. */
const webauthn = () => import('@simplewebauthn/server')

const didNotWork = 'The passkey did not work. Try again, or use your password.'

/** What the browser needs to make a passkey; the challenge is kept with the session. */
export async function passkeyOptions(
  services: Services,
  actor: Actor,
  person: Person,
  session: Session,
  site: Site,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await asActor(services.database, actor, (transaction) => listPasskeys(transaction, person.id))
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: 'Birdsong',
    rpID: site.host,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transports as never })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await changeSession(services, session.tokenHash, { challenge: options.challenge })
  return options
}

/** Keeps a new passkey. Whoever has a second factor already must have used it: a borrowed session cannot add one. */
export async function registerPasskey(
  services: Services,
  actor: Actor,
  session: Session,
  site: Site,
  answer: { response: RegistrationResponseJSON; name: string },
): Promise<{ type: 'registered' } | Refusal> {
  const person = actor.person
  if (!person || !session.challenge) return refuse(didNotWork)
  const at = services.now()
  const verified = await (await webauthn())
    .verifyRegistrationResponse({
      response: answer.response,
      expectedChallenge: session.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    })
    .catch((error: Error) => error)
  if (verified instanceof Error || !verified.verified) return refuse(didNotWork)
  const { credential } = verified.registrationInfo
  const outcome = await asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'registered' } | Refusal> => {
      const secured =
        (await listPasskeys(transaction, person)).length > 0 ||
        (await findCredentials(transaction, person))?.authenticatorSecret != null
      if (secured && !actor.confirmed)
        return refuse('Confirm that it is you first, with the second step that you have.')
      await addPasskey(transaction, {
        id: credential.id,
        trust: actor.trust,
        person,
        name: answer.name.trim().slice(0, 80) || 'Passkey',
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        createdAt: at,
      })
      await appendEvents(transaction, actor.trust, [
        { at, person, type: 'passkey-added', subject: 'person', subjectId: person, data: {} },
      ])
      return { type: 'registered' }
    },
  )
  if (outcome.type === 'registered')
    await changeSession(services, session.tokenHash, { challenge: null, confirmedAt: at })
  return outcome
}

/** What the browser needs to sign in by a passkey, and a token under which the challenge is kept, to be used once. */
export async function signInOptions(
  { database, now }: Services,
  site: Site,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; token: string }> {
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: site.host,
    userVerification: 'required',
  })
  const { token, hash } = newToken()
  const at = now()
  await asVisitor(database, { token: hash }, (transaction) =>
    addSession(transaction, {
      tokenHash: hash,
      trust: null,
      person: null,
      founder: false,
      lookingAs: null,
      lookingIn: null,
      drill: null,
      confirmedAt: null,
      challenge: options.challenge,
      expiresAt: new Date(at.getTime() + 5 * 60_000),
      at,
    }),
  )
  return { options, token }
}

/** Signs in by a passkey. It counts as both factors: something one has, and a finger, face or code to open it. */
export async function signInByPasskey(
  services: Services,
  site: Site,
  answer: { response: AuthenticationResponseJSON; token: string },
): Promise<SignedIn | Refusal> {
  const { database, now } = services
  const hash = hashToken(answer.token)
  const challenge = await asVisitor(database, { token: hash }, async (transaction) => {
    const asked = await findSession(transaction, hash, now())
    await removeSession(transaction, hash)
    return asked?.person === null ? asked.challenge : null
  })
  const id = answer.response.id
  const passkey = await asVisitor(database, { token: id }, (transaction) => findPasskey(transaction, id))
  if (!challenge) return refuse(didNotWork)
  if (!passkey) return refuse('This passkey is not known here. Sign in with your password, and add it again.')
  const verified = await (await webauthn())
    .verifyAuthenticationResponse({
      response: answer.response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: { id, publicKey: passkey.publicKey, counter: passkey.counter },
    })
    .catch((error: Error) => error)
  if (verified instanceof Error || !verified.verified) return refuse(didNotWork)
  const nobody: Actor = { person: passkey.person, trust: passkey.trust, appointments: [], confirmed: true }
  await asActor(database, nobody, (transaction) =>
    passkeyUsed(transaction, id, verified.authenticationInfo.newCounter, now()),
  )
  const token = await beginSession(services, {
    person: passkey.person,
    trust: passkey.trust,
    confirmed: true,
  })
  return { type: 'signed-in', token }
}

/**
 * Removes one’s own passkey, once the second step was taken: whoever has only the password cannot take it
 * away.
 */
export function forgetPasskey(
  services: Services,
  actor: Actor,
  id: string,
): Promise<{ type: 'removed' } | Refusal> {
  const person = actor.person
  return asActor(services.database, actor, async (transaction): Promise<{ type: 'removed' } | Refusal> => {
    if (!person || !actor.confirmed) return refuse('Confirm that it is you first.')
    if (!(await removePasskey(transaction, person, id)))
      return refuse('This passkey has been removed already.')
    await appendEvents(transaction, actor.trust, [
      { at: services.now(), person, type: 'passkey-removed', subject: 'person', subjectId: person, data: {} },
    ])
    return { type: 'removed' }
  })
}
