import { Secret, TOTP } from 'otpauth'
import type { Actor } from '../domain/actor.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { listPasskeys } from '../store/passkeys.ts'
import { findCredentials, saveCredentials } from '../store/people.ts'
import { addAttempt, countAttempts, type Session } from '../store/sessions.ts'
import { type Refusal, refuse, type Services, sha256 } from './services.ts'
import { changeSession } from './sign-in.ts'

const period = 30

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Birdsong',
    label,
    secret: Secret.fromBase32(secret),
    period,
    digits: 6,
    algorithm: 'SHA1',
  })
}

/** A new secret for an authenticator app, and the address that its QR code shows. Nothing is kept yet. */
export function newAuthenticator(email: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32
  return { secret, uri: totp(secret, email).toString() }
}

/** The address of a secret's QR code, for showing a page again after a wrong code. */
export function authenticatorUri(secret: string, email: string): string {
  return totp(secret, email).toString()
}

/** Keeps an authenticator app's secret, once its owner has typed a right code from it. */
export function addAuthenticator(
  services: Services,
  actor: Actor,
  typed: { secret: string; code: string; session: Session },
): Promise<{ type: 'confirmed' } | Refusal> {
  return confirm(services, actor, typed.session, typed.code, typed.secret)
}

/** Confirms a session by a code from the person's authenticator app. */
export function confirmByCode(
  services: Services,
  actor: Actor,
  typed: { code: string; session: Session },
): Promise<{ type: 'confirmed' } | Refusal> {
  return confirm(services, actor, typed.session, typed.code, null)
}

async function confirm(
  services: Services,
  actor: Actor,
  session: Session,
  code: string,
  newSecret: string | null,
): Promise<{ type: 'confirmed' } | Refusal> {
  const { database } = services
  const at = services.now()
  const person = actor.person
  if (!person) return refuse('Sign in first.')
  const key = sha256(`code ${person}`)
  const since = new Date(at.getTime() - 15 * 60_000)
  const outcome = await asActor(
    database,
    actor,
    async (transaction): Promise<{ type: 'confirmed' } | Refusal> => {
      if ((await countAttempts(transaction, key, since)) >= 10)
        return refuse('There were too many tries. Wait a quarter of an hour.')
      const credentials = await findCredentials(transaction, person)
      if (newSecret && credentials?.authenticatorSecret)
        return refuse('You have an authenticator app already. Use a code from it.')
      if (newSecret && !actor.confirmed && (await listPasskeys(transaction, person)).length > 0) {
        return refuse('Confirm that it is you with your passkey first.')
      }
      const secret = newSecret ?? credentials?.authenticatorSecret
      if (!secret) return refuse('Set up an authenticator app or a passkey first.')
      const timestamp = at.getTime()
      const drift = totp(secret, '').validate({ token: code.replaceAll(/\s/g, ''), timestamp, window: 1 })
      const step = drift === null ? null : Math.floor(timestamp / 1000 / period) + drift
      // A code works once: whoever looked over a shoulder comes too late.
      if (step === null || step <= (credentials?.authenticatorStep ?? 0)) {
        return refuse(
          'That code is not right, or it was used already. Wait for the next one and type its six digits.',
        )
      }
      await saveCredentials(transaction, person, {
        authenticatorStep: step,
        ...(newSecret && { authenticatorSecret: newSecret }),
      })
      if (newSecret) {
        await appendEvents(transaction, actor.trust, [
          { at, person, type: 'authenticator-added', subject: 'person', subjectId: person, data: {} },
        ])
      }
      return { type: 'confirmed' }
    },
  )
  if (outcome.type === 'refused') {
    await asHousekeeping(database, (transaction) => addAttempt(transaction, [key], at, since))
    return outcome
  }
  await changeSession(services, session.tokenHash, { confirmedAt: at })
  return outcome
}
