import { extname } from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { MailEvent } from '../domain/mail.ts'
import { type ReadWith, readMailDocument, unreadable } from './mail-document.ts'

type Order = { bytes: Uint8Array; cut: boolean; how: ReadWith }

/** Reads e-mails in a thread of its own. */
export type MailReader = {
  read(bytes: Uint8Array, cut: boolean): Promise<MailEvent>
  close(): Promise<void>
}

/**
 * A reader of e-mails that nobody's e-mail can hold up: one that takes longer than `timeLimit` milliseconds, or more
 * memory than a letter deserves, is given up as unreadable, and the next one is read by a new thread.
 */
export function openMailReader(how: ReadWith, timeLimit = 30_000): MailReader {
  let worker: Worker | undefined
  const end = async () => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  return {
    close: end,
    async read(bytes, cut) {
      worker ??= startWorker()
      const reading = worker
      const { promise, resolve } = Promise.withResolvers<MailEvent | null>()
      const giveUp = () => resolve(null)
      // One e-mail that brings a fault to light must not keep all others from being read. No words of it are logged.
      const fail = (error: Error) => {
        console.error(`An e-mail could not be read, and is kept aside: ${error.name}`)
        giveUp()
      }
      const tooSlow = setTimeout(giveUp, timeLimit)
      reading.once('message', resolve).once('error', fail).once('exit', giveUp)
      try {
        reading.postMessage({ bytes, cut, how } satisfies Order)
        const event = await promise
        if (event === null) await end()
        return event ?? unreadable(bytes)
      } finally {
        clearTimeout(tooSlow)
        reading.off('message', resolve).off('error', fail).off('exit', giveUp)
      }
    },
  }
}

function startWorker(): Worker {
  const file = new URL(`./mail-worker${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  worker.unref()
  return worker
}

if (!isMainThread && parentPort) {
  const port = parentPort
  port.on('message', (order: unknown) => {
    if (isOrder(order))
      void readMailDocument(order.bytes, order.cut, order.how).then((event) => port.postMessage(event))
  })
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'bytes' in data && 'how' in data
}
