import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { system } from '../../domain/actor.ts'
import { beginsWithZeroBits, quotaLasts, ticketLasts, waitFor } from '../../domain/quota.ts'
import type { Waited } from '../../domain/report.ts'
import { asActor } from '../../store/as-actor.ts'
import { installationSecret } from '../../store/installation.ts'
import { countOneLess, countOneMore, type QuotaKey } from '../../store/quotas.ts'
import { spendTicket } from '../../store/spent-tickets.ts'
import type { Services } from '../services.ts'

/**
 * Come again after so many seconds with this ticket; or at once, where the browser has worked out a nonce with which the
 * SHA-256 of `ticket:nonce` (as UTF-8) begins with `bits` zero bits.
 */
export type Wait = { type: 'wait'; seconds: number; ticket: string; bits: number }

/** Go on. `inRush`: more came from there than is usual. */
type Go = { type: 'go'; inRush: boolean }

/** Counts one from a network, and lets it go on at once, after a wait, or after some work in its browser. */
export async function slowDown(
  services: Services,
  key: QuotaKey,
  waited: Waited | undefined,
): Promise<Go | Wait> {
  const secret = await installationSecret(services.database)
  const now = services.now()
  const ticket = waited && readTicket(secret, key, waited.ticket, now)
  if (ticket && waited) {
    const worked = waited.nonce !== null && hasWorked(waited.ticket, waited.nonce, ticket.bits)
    const left = Math.ceil((ticket.readyAt - now.getTime()) / 1000)
    if (!worked && left > 0) return { type: 'wait', seconds: left, ticket: waited.ticket, bits: ticket.bits }
  }
  return asActor(services.database, system(key.trust), async (transaction): Promise<Go | Wait> => {
    if (ticket && (await spendTicket(transaction, key.trust, ticket.name, new Date(ticket.until)))) {
      return { type: 'go', inRush: true }
    }
    const count = await countOneMore(transaction, key, now, new Date(now.getTime() - quotaLasts))
    const wait = waitFor(key.what, count)
    if (!wait) return { type: 'go', inRush: false }
    return { type: 'wait', ...wait, ticket: makeTicket(secret, key, wait, now) }
  })
}

/** Takes back what was counted: it was no guess. */
export function giveBack(services: Services, key: QuotaKey): Promise<void> {
  return asActor(services.database, system(key.trust), (transaction) => countOneLess(transaction, key))
}

function makeTicket(
  secret: Uint8Array,
  key: QuotaKey,
  { seconds, bits }: { seconds: number; bits: number },
  now: Date,
): string {
  const issued = now.getTime()
  const name = `${issued}.${issued + seconds * 1000}.${bits}.${randomBytes(12).toString('base64url')}`
  return `${name}.${sign(secret, key, name)}`
}

/** What a ticket says; undefined where it is none of ours, for something else, or too old. */
function readTicket(
  secret: Uint8Array,
  key: QuotaKey,
  ticket: string,
  now: Date,
): { name: string; readyAt: number; until: number; bits: number } | undefined {
  const parts = ticket.slice(0, 200).split('.')
  const [issued = '', readyAt = '', bits = ''] = parts
  const name = parts.slice(0, 4).join('.')
  const given = Buffer.from(parts[4] ?? '')
  const right = Buffer.from(sign(secret, key, name))
  if (parts.length !== 5 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const until = Number(issued) + ticketLasts
  return until <= now.getTime() ? undefined : { name, readyAt: Number(readyAt), until, bits: Number(bits) }
}

/** For this school and this purpose; not for the network, which may have become another one meanwhile. */
function sign(secret: Uint8Array, { school, what }: QuotaKey, name: string): string {
  return createHmac('sha256', secret).update(`ticket ${school} ${what} ${name}`).digest('base64url')
}

function hasWorked(ticket: string, nonce: string, bits: number): boolean {
  if (nonce.length > 40) return false
  return beginsWithZeroBits(createHash('sha256').update(`${ticket}:${nonce}`).digest(), bits)
}
