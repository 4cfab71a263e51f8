import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Category, Judge } from '../domain/judgement.ts'
import { reference } from '../domain/reference.ts'
import type { Database } from '../store/as-actor.ts'
import type { Jobs } from '../store/jobs.ts'
import type { Vault } from './vault.ts'

/** What every command works with. The time is an argument, so that a test can be any day. */
export type Services = {
  database: Database
  jobs: Pick<Jobs, 'send'>
  vault: Vault
  now(): Date
  /** The models that judge what is heard; none where nothing is to be suggested. */
  judges?: Judges
}

/** The models of judgement at hand, by the SHA-256 of their files. */
export type Judges = {
  shipped: string
  of(model: string): Judge | undefined
  /** Texts that are always the same, and what each is: to see whether a change makes anything worse. */
  fixedTexts(): readonly { text: string; right: Category }[]
}

/** Why something was not done, in words that the person can act on. */
export type Refusal = { type: 'refused'; because: string }

/** Not there, or not theirs: one answer for both. */
export type NotFound = { type: 'not-found' }

/** A refusal with its sentence, which must say what the person can do about it. */
export function refuse(because: string): Refusal {
  return { type: 'refused', because }
}

export const notFound: NotFound = { type: 'not-found' }

/**
 * An id for a new row: a random UUID, so that it can be chosen before the row is written and tells nothing.
 */
export const newId = randomUUID

/** A reference to say over the telephone. Random, so that nobody can tell from it how many there are. */
export function newReference(): string {
  if (nextByte + referenceBytes > random.length) {
    random = randomBytes(4096)
    nextByte = 0
  }
  const bytes = random.subarray(nextByte, nextByte + referenceBytes)
  nextByte += referenceBytes
  return reference(bytes)
}

const referenceBytes = 16
/** Random bytes are asked of the system for many references together; each is used once. */
let random: Uint8Array = new Uint8Array()
let nextByte = 0

/** A secret for a link or a cookie, and the hash that is all we keep of it. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** What is kept of a token: whoever reads the database cannot sign in with it. */
export function hashToken(token: string): string {
  return sha256(token)
}

/** The SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
