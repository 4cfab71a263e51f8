import { setTimeout as pause } from 'node:timers/promises'
import { giveSourceBack, keepSource, recordSilence, takeDueSources } from '../commands/listen.ts'
import type { Services } from '../commands/services.ts'
import { takeInMail } from '../commands/take-in-mail.ts'
import type { MailEvent } from '../domain/mail.ts'
import type { Cursor, Finding } from '../domain/source.ts'
import type { Source } from '../store/sources.ts'
import { ifAborted } from './poll-feeds.ts'

/** The adapter as start.ts hands it over. */
export type ReadMailbox = (options: {
  address: string
  cursor: Cursor
  signal: AbortSignal
  onBatch(batch: { events: MailEvent[]; cursor: Cursor; findings?: Finding[] }): Promise<void>
}) => Promise<{ type: 'stopped' } | { type: 'failed'; lasting: boolean; finding: Finding }>

type Options = { holder: string; signal: AbortSignal }

/** So long after a process has died, another one takes its mailbox. */
const leaseSeconds = 30
const hourInSeconds = 3600
const slowest = 15 * 60

/** Reads the mailbox, where nobody else does, until the signal ends it. */
export async function listenToMail(services: Services, read: ReadMailbox, options: Options): Promise<void> {
  const under = new Set<Promise<void>>()
  while (!options.signal.aborted) {
    try {
      const lease = { kinds: ['mailbox'] as const, holder: options.holder, seconds: leaseSeconds, limit: 1 }
      for (const source of await takeDueSources(services, lease)) {
        const reading = readOne(services, read, source, options)
          .catch((error) => console.error(`Reading ${source.name} failed and is taken up again:`, error))
          .finally(() => under.delete(reading))
        under.add(reading)
      }
    } catch (error) {
      console.error('Whether a mailbox is due could not be read from the database; trying again:', error)
    }
    await pause(1000, undefined, { signal: options.signal }).catch(ifAborted(options.signal))
  }
  await Promise.all(under)
}

async function readOne(
  services: Services,
  read: ReadMailbox,
  source: Source,
  { holder, signal: ended }: Options,
): Promise<void> {
  const lost = new AbortController()
  const signal = AbortSignal.any([ended, lost.signal])
  const beat = setInterval(
    () => {
      keepSource(services, source.id, holder, leaseSeconds).then(
        (kept) => kept || lost.abort(),
        (error) => {
          console.error(`Reading ${source.name} stops here and is taken up again:`, error)
          lost.abort()
        },
      )
    },
    (leaseSeconds * 1000) / 3,
  )
  let failures = source.failures
  try {
    const over = await read({
      address: source.address ?? '',
      cursor: source.cursor,
      signal,
      async onBatch(batch) {
        failures = 0
        if (await takeInMail(services, source, holder, batch, leaseSeconds)) return
        lost.abort()
        throw new Error('Another process reads this mailbox now')
      },
    })
    if (over.type === 'failed') {
      const { finding, lasting } = over
      const againInSeconds = lasting ? hourInSeconds : Math.min(slowest, 15 * 2 ** Math.min(failures, 6))
      await recordSilence(services, { ...source, failures }, holder, { finding, lasting, againInSeconds })
    }
  } finally {
    clearInterval(beat)
    await giveSourceBack(services, source.id, holder)
  }
}
