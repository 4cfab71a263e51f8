import { extname } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type FeedDocument, readFeedDocument } from './feed-document.ts'

/** Smaller documents take well under 100 ms and are read in place (4 MB took 700 ms, 20 MB of tiny items 4 s). */
const smallEnough = 256_000

type Order = { bytes: Uint8Array; contentType: string | undefined; url: string }

/**
 * Reads a feed's document without holding up everything else: a large one is read in a thread of its own, which
 * is ended when it takes longer than `timeLimit` milliseconds or more memory than a feed deserves.
 */
export async function readFeedAside(order: Order, timeLimit = 15_000): Promise<FeedDocument> {
  if (order.bytes.byteLength <= smallEnough)
    return readFeedDocument(order.bytes, order.contentType, order.url)
  const file = new URL(`./feed-worker${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(file, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 256 } })
  const { promise, resolve, reject } = Promise.withResolvers<FeedDocument>()
  const tooSlow = setTimeout(() => resolve(tooMuch), timeLimit)
  worker.once('message', resolve)
  worker.once('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooMuch) : reject(error),
  )
  worker.once('exit', () => resolve(tooMuch))
  try {
    return await promise
  } finally {
    clearTimeout(tooSlow)
    await worker.terminate()
  }
}

const tooMuch: FeedDocument = {
  type: 'unreadable',
  sentence:
    'The feed is built in a way that takes too long to read. Please ask its publisher for a smaller one.',
}

if (!isMainThread && parentPort && isOrder(workerData)) {
  parentPort.postMessage(readFeedDocument(workerData.bytes, workerData.contentType, workerData.url))
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'bytes' in data && 'url' in data
}
