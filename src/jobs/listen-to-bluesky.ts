import { setTimeout as pause } from 'node:timers/promises'
import {
  giveSourceBack,
  keepSource,
  knownTo,
  matcherOf,
  recordSilence,
  takeDueSources,
} from '../commands/listen.ts'
import type { Services } from '../commands/services.ts'
import { takeInStream } from '../commands/take-in.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import type { Source } from '../store/sources.ts'
import { ifAborted } from './poll-feeds.ts'

/** The adapter as start.ts hands it over. */
export type ListenToBluesky = (options: {
  address: string
  cursor: Cursor
  signal: AbortSignal
  wanted(text: string): boolean
  known(asked: {
    uris: string[]
    dids: string[]
  }): Promise<{ uris: ReadonlySet<string>; dids: ReadonlySet<string> }>
  onBatch(batch: { events: RawEvent[]; cursor: Cursor; findings: Finding[] }): Promise<void>
  onState(
    state:
      | { type: 'listening' }
      | { type: 'interrupted'; finding: Finding; againIn: number; cause?: unknown },
  ): void
}) => Promise<{ type: 'stopped' } | { type: 'refused'; finding: Finding }>

type Options = {
  holder: string
  signal: AbortSignal
  onTermsChanged(hear: (trust: string) => void): () => void
}

/** So long after a listener has died, another one takes its stream. */
const leaseSeconds = 10
const hourInSeconds = 3600

/** Listens to every Bluesky source that nobody else listens to, until the signal ends it. */
export async function listenToStreams(
  services: Services,
  listen: ListenToBluesky,
  options: Options,
): Promise<void> {
  const under = new Set<Promise<void>>()
  while (!options.signal.aborted) {
    try {
      const lease = { kinds: ['bluesky'] as const, holder: options.holder, seconds: leaseSeconds, limit: 4 }
      for (const source of await takeDueSources(services, lease)) {
        const listening = listenToOne(services, listen, source, options)
          .catch((error) => console.error(`Listening to ${source.name} failed and is taken up again:`, error))
          .finally(() => under.delete(listening))
        under.add(listening)
      }
    } catch (error) {
      console.error('The streams that are due could not be read from the database; trying again:', error)
    }
    await pause(1000, undefined, { signal: options.signal }).catch(ifAborted(options.signal))
  }
  await Promise.all(under)
}

async function listenToOne(
  services: Services,
  listen: ListenToBluesky,
  source: Source,
  options: Options,
): Promise<void> {
  const { holder } = options
  const lost = new AbortController()
  const signal = AbortSignal.any([options.signal, lost.signal])
  let matcher = await matcherOf(services, source.trust)
  let renewed = Promise.resolve()
  const unsubscribe = options.onTermsChanged((trust) => {
    if (trust !== source.trust) return
    renewed = matcherOf(services, source.trust).then((fresh) => {
      matcher = fresh
    }, lose)
  })
  const beat = setInterval(
    () => {
      keepSource(services, source.id, holder, leaseSeconds).then((kept) => kept || lost.abort(), lose)
    },
    (leaseSeconds * 1000) / 3,
  )

  function lose(error: unknown): void {
    console.error(`Listening to ${source.name} stops here and is taken up again:`, error)
    lost.abort()
  }

  try {
    const ended = await listen({
      address: source.address ?? '',
      cursor: source.cursor,
      signal,
      // A school may be chosen for the whole source; what is heard is still only what names the trust's schools.
      wanted: (text) => matcher.quickly(text) && matcher.find(text).length > 0,
      known: (asked) => knownTo(services, source, asked),
      async onBatch(batch) {
        await renewed
        if (!(await takeInStream(services, source, holder, batch, leaseSeconds))) {
          lost.abort()
          throw new Error('Another process listens to this source now')
        }
      },
      onState(state) {
        if (state.type === 'interrupted')
          console.error(`${source.name}: ${state.finding.sentence}`, state.cause ?? '')
      },
    })
    if (ended.type === 'refused') {
      await recordSilence(services, source, holder, {
        finding: ended.finding,
        lasting: true,
        againInSeconds: hourInSeconds,
      })
    }
  } finally {
    clearInterval(beat)
    unsubscribe()
    await giveSourceBack(services, source.id, holder)
  }
}
