import { setTimeout as pause } from 'node:timers/promises'
import {
  askedOf,
  bookTurn,
  giveSourceBack,
  hasItsTurn,
  takeDueSources,
  waitForTurn,
  wantedOf,
} from '../commands/listen.ts'
import type { Services } from '../commands/services.ts'
import { takeInAnswer } from '../commands/take-in.ts'
import type { Pulled } from '../domain/connector.ts'
import { againAfter, healthAfter } from '../domain/outcome.ts'
import type { Answered } from '../store/leases.ts'
import type { Source } from '../store/sources.ts'
import type { Outside } from './outside.ts'

type Options = { holder: string; hostSpacingSeconds: number; signal: AbortSignal }

const leaseSeconds = 60
const atOnce = 8

/** Asks sources as they fall due until the signal ends it. Several processes may; each source is asked by one of them. */
export async function pollSources(services: Services, outside: Outside, options: Options): Promise<void> {
  const under = new Set<Promise<void>>()
  while (!options.signal.aborted) {
    try {
      const free = atOnce - under.size
      const lease = { intake: 'pull' as const, holder: options.holder, seconds: leaseSeconds, limit: free }
      for (const source of free > 0 ? await takeDueSources(services, lease) : []) {
        const asking = askSource(services, outside, source, options)
          .catch((error) => console.error(`The source ${source.name} waits for its lease to end:`, error))
          .finally(() => under.delete(asking))
        under.add(asking)
      }
    } catch (error) {
      console.error('The sources that are due could not be read from the database; trying again:', error)
    }
    await pause(500, undefined, { signal: options.signal }).catch(ifAborted(options.signal))
  }
  await Promise.all(under)
}

/** Ending is no failure; anything else is. */
export function ifAborted(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error
  }
}

/** Asks one leased source, commits what it brought with its new cursor, and gives it back. */
export async function askSource(
  services: Services,
  outside: Outside,
  source: Source,
  { holder, hostSpacingSeconds, signal }: Options,
): Promise<void> {
  try {
    const now = services.now()
    const turn = hasItsTurn(source, now) ? now : await bookTurn(services, hostOf(source), hostSpacingSeconds)
    const wait = turn.getTime() - now.getTime()
    if (wait > (leaseSeconds / 2) * 1000) return await waitForTurn(services, source.id, holder, turn)
    if (wait > 0) await pause(wait, undefined, { signal })
    const { pulled, period } = await pull(services, outside, source, signal)
    await takeInAnswer(services, source, holder, {
      events: pulled.type === 'batch' ? pulled.events : [],
      answered: answerOf(source, pulled, services.now()),
      ...(period !== null && { spent: { period, amount: pulled.spent ?? 0 } }),
    })
  } catch (error) {
    if (!signal.aborted) console.error(`Asking ${source.name} failed and is tried again:`, error)
    await giveSourceBack(services, source.id, holder)
  }
}

/** Sources without an address ask the one host of their platform. */
function hostOf({ address, kind }: Source): string {
  if (address === null || address === '') return kind
  return URL.canParse(address) ? new URL(address).host : address
}

async function pull(
  services: Services,
  outside: Outside,
  source: Source,
  signal: AbortSignal,
): Promise<{ pulled: Pulled; period: string | null }> {
  const ready = await askedOf(services, source)
  if (ready.type === 'trouble') return { pulled: ready.trouble, period: null }
  const connector = await outside.connector(source.kind)
  if (!connector.pull) throw new Error(`A source of the kind ${source.kind} cannot be asked`)
  const wanted = await wantedOf(services, source)
  return { pulled: await connector.pull({ ...ready.asked, signal, wanted }), period: ready.period }
}

/** What an answer means for the source: how it is doing, and when it is asked again (later with every failure). */
function answerOf(source: Source, pulled: Pulled, now: Date): Answered {
  const dueAt = new Date(now.getTime() + source.everySeconds * 1000)
  const common = { outcome: pulled.type, askedAt: now, dueAt }
  switch (pulled.type) {
    case 'batch': {
      const { cursor, findings, more } = pulled
      const next = more ? { dueAt: now } : {}
      return {
        ...common,
        ...next,
        cursor,
        health: 'healthy',
        failures: 0,
        findings,
      }
    }
    case 'not-modified':
      return {
        ...common,
        cursor: pulled.cursor,
        health: 'healthy',
        failures: 0,
        findings: source.health === 'healthy' ? source.findings : [],
      }
    default:
      return {
        ...common,
        health: healthAfter[pulled.type],
        failures: pulled.type === 'throttled' ? source.failures : source.failures + 1,
        findings: [pulled.finding],
        dueAt: againAfter(pulled, source, now),
      }
  }
}
