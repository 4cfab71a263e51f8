import { WebSocketServer } from 'ws'
import { freePort } from './stage.ts'

const v2 = 'network.bsky.jetstream.subscribeEvents'
const did = 'did:plc:benchbenchbenchbenchbench'

/** The moment at which each event was sent, by its number (milliseconds). */
export type Flow = { address: string; host: string; sentAt: Map<number, number>; stop(): Promise<void> }

/**
 * A stub of Jetstream, version 2 (its lexicon: github.com/bluesky-social/jetstream, 28 November 2026), that sends `count`
 * events with the words that `textOf` gives, as fast as they are read, or so many a second.
 */
export async function startFlow(
  count: number,
  textOf: (n: number) => string,
  perSecond: number | null,
): Promise<Flow> {
  const port = await freePort()
  const sentAt = new Map<number, number>()
  const server = new WebSocketServer({ port, host: '127.0.0.1' })
  server.on('connection', (socket, request) => {
    const cursor = new URL(request.url ?? '/', 'http://stub').searchParams.get('cursor')
    // A time, as a new source has it, is before everything here.
    let next = cursor === null || Number(cursor) >= 1e15 ? 1 : Number(cursor)
    const began = performance.now() - (next - 1) * (perSecond === null ? 0 : 1000 / perSecond)
    const send = () => {
      if (socket.readyState !== socket.OPEN) return
      const due = perSecond === null ? next + 1_999 : ((performance.now() - began) / 1000) * perSecond
      for (; next <= Math.min(count, due); next++) {
        sentAt.set(next, performance.now())
        socket.send(message(next, textOf(next)))
      }
      if (next > count) return
      // As fast as it is read: no more than a little may wait in the line.
      if (perSecond === null && socket.bufferedAmount > 4_000_000) setTimeout(send, 5)
      else if (perSecond === null) setImmediate(send)
      else setTimeout(send, 10)
    }
    send()
  })
  return {
    address: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    sentAt,
    async stop() {
      for (const socket of server.clients) socket.terminate()
      await new Promise((done) => server.close(done))
    },
  }
}

const createdAt = new Date().toISOString()

function message(seq: number, text: string): string {
  const record = { $type: 'app.bsky.feed.post', createdAt, langs: ['en'], text }
  const place = { collection: 'app.bsky.feed.post', rkey: `3k${seq}`, cid: `bafyrei${seq}` }
  const payload = {
    $type: `${v2}#commit`,
    seq,
    did,
    time: createdAt,
    rev: `3m${String(seq).padStart(11, '0')}`,
    operation: 'create',
    ...place,
    record,
  }
  return JSON.stringify({ $type: 'message', payload })
}
