import { setTimeout as pause } from 'node:timers/promises'
import {
  askedOf,
  giveSourceBack,
  keepSource,
  matcherOf,
  mayBeWanted,
  recordSilence,
  takeDueSources,
  wantedBy,
} from '../commands/listen.ts'
import type { Services } from '../commands/services.ts'
import { takeInStream } from '../commands/take-in.ts'
import { takeInMail } from '../commands/take-in-mail.ts'
import type { StreamBatch } from '../domain/connector.ts'
import type { MailEvent } from '../domain/mail.ts'
import type { Source } from '../store/sources.ts'
import type { Outside } from './outside.ts'
import { ifAborted } from './poll-sources.ts'

type Options = {
  holder: string
  signal: AbortSignal
  onTermsChanged(hear: (trust: string) => void): () => void
}

/** So long after a listener has died, another one takes its stream. One batch may take as long. */
const leaseSeconds = 15
const atOnce = 50

/** Listens to every stream that nobody else listens to, until the signal ends it. */
export async function listenToStreams(
  services: Services,
  outside: Pick<Outside, 'connector'>,
  options: Options,
): Promise<void> {
  const under = new Set<Promise<void>>()
  while (!options.signal.aborted) {
    try {
      const limit = Math.min(4, atOnce - under.size)
      const lease = { intake: 'stream' as const, holder: options.holder, seconds: leaseSeconds, limit }
      for (const source of limit > 0 ? await takeDueSources(services, lease) : []) {
        const listening = listenToSource(services, outside, source, options)
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

/** Listens to one leased source until the signal ends it, the lease is lost, or it cannot be listened to. */
export async function listenToSource(
  services: Services,
  outside: Pick<Outside, 'connector'>,
  source: Source,
  options: Options,
): Promise<void> {
  const { holder } = options
  const lost = new AbortController()
  const signal = AbortSignal.any([options.signal, lost.signal])
  const lose = (error: unknown) => {
    console.error(`Listening to ${source.name} stops here and is taken up again:`, error)
    lost.abort()
  }
  const beat = setInterval(
    () => {
      keepSource(services, source.id, holder, leaseSeconds).then((kept) => kept || lost.abort(), lose)
    },
    (leaseSeconds * 1000) / 3,
  )
  const terms = await currentTerms(services, source, options, lose)
  let failures = source.failures
  try {
    const ready = await askedOf(services, source)
    const connector = await outside.connector(source.kind)
    if (!connector.stream) throw new Error(`A source of the kind ${source.kind} is no stream`)
    const ended =
      ready.type === 'trouble'
        ? ready.trouble
        : await connector.stream({
            ...ready.asked,
            signal,
            wanted: (text) => terms.wanted(text),
            mayBeWanted: (events) => terms.mayBeWanted(events),
            async onBatch(batch) {
              await terms.renewed()
              failures = 0
              if (await takeIn(services, source, holder, batch)) return
              lost.abort()
              throw new Error('Another process listens to this source now')
            },
            onState(state) {
              if (state.type === 'interrupted')
                console.error(`${source.name}: ${state.finding.sentence}`, state.cause ?? '')
            },
          })
    if (ended.type !== 'stopped') await recordSilence(services, { ...source, failures }, holder, ended)
  } finally {
    clearInterval(beat)
    terms.forget()
    await giveSourceBack(services, source.id, holder)
  }
}

/** E-mails bring files, of which some may not be kept. */
function takeIn(services: Services, source: Source, holder: string, batch: StreamBatch): Promise<boolean> {
  return source.kind === 'mailbox'
    ? takeInMail(services, source, holder, { ...batch, events: batch.events as MailEvent[] }, leaseSeconds)
    : takeInStream(services, source, holder, batch, leaseSeconds)
}

/** The words that are listened for, as they stand: changed while the stream goes on. */
async function currentTerms(
  services: Services,
  source: Source,
  options: Options,
  lose: (error: unknown) => void,
) {
  let matcher = await matcherOf(services, source.trust)
  let renewed = Promise.resolve()
  const forget = options.onTermsChanged((trust) => {
    if (trust !== source.trust) return
    renewed = matcherOf(services, source.trust).then((fresh) => {
      matcher = fresh
    }, lose)
  })
  return {
    wanted: (text: string) => wantedBy(matcher, source, text),
    mayBeWanted: (events: readonly Uint8Array[]) => mayBeWanted(matcher, source, events),
    renewed: () => renewed,
    forget,
  }
}
