import { setTimeout as pause } from 'node:timers/promises'
import { bookTurn, giveSourceBack, takeDueSources } from '../commands/listen.ts'
import type { Services } from '../commands/services.ts'
import { takeInAnswer } from '../commands/take-in.ts'
import type { Pulled } from '../domain/source.ts'
import type { Answered } from '../store/leases.ts'
import type { Source } from '../store/sources.ts'
import type { Outside } from './outside.ts'

type Options = { holder: string; hostSpacingSeconds: number; signal: AbortSignal }

const leaseSeconds = 60
const atOnce = 8

/** Asks feeds as they fall due until the signal ends it. Several processes may; each feed is asked by one of them. */
export async function pollFeeds(services: Services, outside: Outside, options: Options): Promise<void> {
  const under = new Set<Promise<void>>()
  while (!options.signal.aborted) {
    try {
      const free = atOnce - under.size
      const lease = { kinds: ['feed'] as const, holder: options.holder, seconds: leaseSeconds, limit: free }
      for (const source of free > 0 ? await takeDueSources(services, lease) : []) {
        const asking = ask(services, outside, source, options)
          .catch((error) => console.error(`The feed ${source.name} waits for its lease to end:`, error))
          .finally(() => under.delete(asking))
        under.add(asking)
      }
    } catch (error) {
      console.error('The feeds that are due could not be read from the database; trying again:', error)
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

async function ask(
  services: Services,
  outside: Outside,
  source: Source,
  { holder, hostSpacingSeconds, signal }: Options,
): Promise<void> {
  try {
    if (!source.address) throw new Error('A feed has no address')
    const host = URL.canParse(source.address) ? new URL(source.address).host : source.address
    const turn = await bookTurn(services, host, hostSpacingSeconds)
    const wait = turn.getTime() - services.now().getTime()
    if (wait > (leaseSeconds / 2) * 1000) {
      await later(services, source, holder, turn)
      return
    }
    if (wait > 0) await pause(wait, undefined, { signal })
    const pulled = await outside.pullFeed(source.address, source.cursor, services.now())
    const events = pulled.type === 'batch' ? pulled.events : []
    await takeInAnswer(services, source, holder, {
      events,
      answered: answerOf(source, pulled, services.now()),
    })
  } catch (error) {
    if (!signal.aborted) console.error(`Asking the feed ${source.name} failed and is tried again:`, error)
    await giveSourceBack(services, source.id, holder)
  }
}

function later(services: Services, source: Source, holder: string, turn: Date): Promise<unknown> {
  const { health, failures, findings } = source
  const answered = { health, failures, findings, askedAt: source.askedAt ?? turn, heard: false, dueAt: turn }
  return takeInAnswer(services, source, holder, { events: [], answered })
}

const day = 86_400

/** What an answer means for the source: how it is doing, and when it is asked again (later with every failure). */
function answerOf(source: Source, pulled: Pulled, now: Date): Answered {
  const again = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  const failures = source.failures + 1
  const common = { askedAt: now, heard: false, dueAt: again(source.everySeconds) }
  switch (pulled.type) {
    case 'batch': {
      const { cursor, findings, events } = pulled
      return { ...common, cursor, health: 'healthy', failures: 0, findings, heard: events.length > 0 }
    }
    case 'not-modified':
      return {
        ...common,
        cursor: pulled.cursor,
        health: 'healthy',
        failures: 0,
        findings: source.health === 'healthy' ? source.findings : [],
      }
    case 'throttled':
      return {
        ...common,
        health: 'throttled',
        failures: source.failures,
        findings: [pulled.finding],
        dueAt: pulled.until,
      }
    case 'failed':
      return {
        ...common,
        health: pulled.lasting ? 'broken' : 'failing',
        failures,
        findings: [pulled.finding],
        dueAt: again(pulled.lasting ? day : Math.min(day, source.everySeconds * failures)),
      }
  }
}
