import type { Sharing } from '../domain/shared.ts'
import { readSharing } from '../domain/shared.ts'
import { asHousekeeping, asVisitor } from '../store/as-actor.ts'
import { addAttempt, countAttempts } from '../store/sessions.ts'
import { addShared, removeExpiredShared, sharedBytes } from '../store/shared.ts'
import { newToken, type Services, sha256 } from './services.ts'

const minute = 60_000

/** Nobody has to sign in to share, so as many as this are taken from one network, or one person, in a quarter of an hour. */
const mostInAQuarter = 30
/** Pictures that wait, of everybody together, in bytes. */
const mostWaiting = 300_000_000

/**
 * May something more be shared by these: a person, or a network address of which only a hash is kept? It counts. Ask
 * before a picture is looked at, because looking costs more than anything else.
 */
export function mayShare({ database, now }: Services, from: string): Promise<boolean> {
  const at = now()
  const since = new Date(at.getTime() - 15 * minute)
  const key = sha256(`share ${from}`)
  return asHousekeeping(database, async (transaction) => {
    if ((await countAttempts(transaction, key, since)) >= mostInAQuarter) return false
    await addAttempt(transaction, [key], at, since)
    return true
  })
}

/**
 * Keeps what was shared for an hour, for whoever holds the token and signs in with it. Nothing else is written: no
 * mention, no evidence. The picture has been checked; `leftOut` says what was not taken.
 */
export async function keepShared(
  { database, now }: Services,
  sharing: Sharing,
  picture: { bytes: Uint8Array; mediaType: string } | null,
  leftOut: readonly string[],
): Promise<string> {
  const at = now()
  const { words, link, wasCut } = readSharing(sharing)
  const isFull =
    picture !== null && (await asHousekeeping(database, sharedBytes)) + picture.bytes.byteLength > mostWaiting
  const said = [
    ...leftOut,
    ...(wasCut ? ['The words were very long. Only the first 10,000 characters are here.'] : []),
    ...(isFull
      ? ['The picture was not taken: too many wait to be sent just now. Share it again later.']
      : []),
  ]
  const { token, hash } = newToken()
  const one = {
    tokenHash: hash,
    words,
    link,
    picture: isFull ? null : picture,
    leftOut: said.join('\n') || null,
  }
  const expires = new Date(at.getTime() + 60 * minute)
  await asVisitor(database, { token: hash }, (transaction) => addShared(transaction, one, { at, expires }))
  return token
}

/** Forgets what was shared an hour ago or earlier and has not been sent. */
export function forgetShared({ database, now }: Services): Promise<void> {
  return asHousekeeping(database, (transaction) => removeExpiredShared(transaction, now()))
}
