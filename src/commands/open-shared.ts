import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, asVisitor } from '../store/as-actor.ts'
import { claimShared, findShared, removeShared, type Shared } from '../store/shared.ts'
import { hashToken, type Services } from './services.ts'

/**
 * What waits under a token. Whoever is signed in and opens it first has it, and from then on nobody else, whoever learns
 * the token; undefined where it is not there, is somebody else's, or has waited for an hour.
 */
export async function openShared(
  { database, now }: Services,
  actor: Actor,
  token: string,
): Promise<Shared | undefined> {
  const { person, trust } = actor
  if (!person || !may(actor, 'enter-mention')) return undefined
  const hash = hashToken(token)
  await asVisitor(database, { token: hash }, (transaction) =>
    claimShared(transaction, hash, { person, trust }),
  )
  return asActor(database, actor, (transaction) => findShared(transaction, hash, now()))
}

/** Forgets at once what the actor shared and does not send: words, link and picture. */
export async function leaveShared({ database }: Services, actor: Actor, token: string): Promise<void> {
  await asActor(database, actor, (transaction) => removeShared(transaction, hashToken(token)))
}
