import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cborEncode } from '@atproto/common'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ListenState } from '../domain/connector.ts'
import { type Batch, listenToBluesky } from './bluesky.ts'

// What a sound server never sends, a stand-in of ours does. What a sound one does: bluesky.test.ts.

let http: Server
let streams: WebSocketServer
let address: string
let script: (socket: WebSocket, cursor: string | null) => void
let connections: (string | null)[]
beforeEach(async () => {
  connections = []
  http = createServer((_, response) => response.writeHead(404).end())
  streams = new WebSocketServer({ server: http })
  streams.on('connection', (socket, request) => {
    const cursor = new URL(request.url ?? '', 'http://x').searchParams.get('cursor')
    connections.push(cursor)
    script(socket, cursor)
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const socket of streams.clients) socket.terminate()
  await new Promise((done) => http.close(done))
})

const frame = (header: object, body: object) => Buffer.concat([cborEncode(header), cborEncode(body)])
const passing = (seq: number) => frame({ op: 1, t: '#identity' }, { seq, did: 'did:plc:a', time: 't' })
const account = (seq: number, status: string) =>
  frame({ op: 1, t: '#account' }, { seq, did: 'did:plc:a', time: `t${seq}`, active: false, status })

function sendAll(socket: WebSocket, ...frames: Buffer[]) {
  for (const bytes of frames) socket.send(bytes)
}

async function listenUntil(
  done: (heard: { batches: Batch[]; states: ListenState[] }) => boolean,
  { seq = 0, onBatch = async () => {} }: { seq?: number; onBatch?: (batch: Batch) => Promise<void> } = {},
) {
  const stop = new AbortController()
  const heard = { batches: [] as Batch[], states: [] as ListenState[] }
  const check = () => done(heard) && stop.abort()
  await listenToBluesky({
    address,
    directory: address,
    cursor: { seq, address },
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(100_000)]),
    allow: [new URL(address).host],
    userAgent: 'Birdsong test',
    wanted: () => true,
    known: async ({ uris, dids }) => ({ uris: new Set(uris), dids: new Set(dids) }),
    async onBatch(batch) {
      await onBatch(batch)
      heard.batches.push(batch)
      check()
    },
    onState(state) {
      heard.states.push(state)
      check()
    },
  })
  return {
    ...heard,
    events: heard.batches.flatMap(({ events }) => events),
    findings: heard.batches.flatMap(({ findings }) => findings),
  }
}

test('a frame that cannot be read is handed over whole, and the listening goes on', async () => {
  const garbage = Buffer.from([0xff, 0x00, 0x42])
  const hollow = frame(
    { op: 1, t: '#commit' },
    {
      seq: 2,
      repo: 'did:plc:a',
      rev: 'r',
      time: 't',
      blocks: new Uint8Array(),
      ops: [{ action: 'create', path: 'app.bsky.feed.post/1', cid: null }],
    },
  )
  script = (socket) => sendAll(socket, garbage, hollow, account(3, 'deleted'))
  const { events, batches } = await listenUntil(
    ({ batches }) => batches.flatMap(({ events }) => events).length >= 3,
  )
  expect(events.map(({ kind }) => kind)).toEqual(['item', 'item', 'account'])
  expect(JSON.parse(events[0]?.body ?? '')).toMatchObject({
    type: 'unreadable',
    frame: garbage.toString('base64'),
  })
  expect(JSON.parse(events[1]?.body ?? '')).toMatchObject({
    type: 'unreadable',
    frame: hollow.toString('base64'),
  })
  expect(batches.at(-1)?.cursor).toEqual({ seq: 3, address, way: 'repos' })
})

test('a stream of which nothing can be read is left alone for a while', async () => {
  script = (socket) => {
    for (let count = 0; count < 100; count++) socket.send(Buffer.from([0xff, count]))
  }
  const { states } = await listenUntil(({ states }) => states.at(-1)?.type === 'interrupted')
  expect(states.at(-1)).toMatchObject({ againIn: 60_000 })
})

test('servers that have fallen behind have deleted nobody', async () => {
  script = (socket) => {
    socket.send(account(1, 'desynchronized'))
    socket.send(account(2, 'throttled'))
    socket.send(account(3, 'suspended'))
  }
  const { events } = await listenUntil(({ batches }) => batches.some(({ events }) => events.length > 0))
  expect(events.map(({ body }) => JSON.parse(body).status)).toEqual(['suspended'])
})

test('an outdated cursor is a gap, and the listening goes on in the same connection', async () => {
  script = (socket) => {
    socket.send(frame({ op: 1, t: '#info' }, { name: 'OutdatedCursor' }))
    socket.send(passing(900))
  }
  const { findings, batches } = await listenUntil(({ batches }) => batches.at(-1)?.cursor.seq === 900, {
    seq: 5,
  })
  expect(findings).toMatchObject([{ type: 'gap' }])
  expect(batches.at(-1)?.cursor).toEqual({ seq: 900, address, way: 'repos' })
  expect(connections).toEqual(['5'])
})

test('a server that counts afresh without saying so is a gap too', async () => {
  script = (socket) => socket.send(passing(1))
  const { findings, batches } = await listenUntil(({ batches }) => batches.length > 0, { seq: 5_000 })
  expect(findings).toMatchObject([{ type: 'gap' }])
  expect(batches[0]?.cursor.seq).toBe(1)
})

test('a stream that says first what came while nobody listened tells by how much it is behind, until it is not', async () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const told = (seq: number, time: string) =>
    frame({ op: 1, t: '#account' }, { seq, did: 'did:plc:a', time, active: true })
  script = (socket) => {
    sendAll(socket, told(1, ago(120)))
    setTimeout(() => sendAll(socket, told(2, ago(0))), 300)
  }
  const { batches } = await listenUntil(({ batches }) => batches.at(-1)?.cursor.seq === 2)
  expect(Number(batches[0]?.cursor.behind) / 60).toBeCloseTo(120, 0)
  expect(batches.at(-1)?.cursor.behind).toBeUndefined()
})

test('numbers that are left out are no gap', async () => {
  script = (socket) => sendAll(socket, passing(7), passing(90))
  const { findings } = await listenUntil(({ batches }) => batches.at(-1)?.cursor.seq === 90, { seq: 5 })
  expect(findings).toEqual([])
})

test('a server that finds us too slow is taken up again after the last batch', async () => {
  script = (socket, cursor) => {
    if (cursor === '5') {
      socket.send(account(6, 'deleted'))
      socket.send(frame({ op: -1 }, { error: 'ConsumerTooSlow', message: 'x' }))
      socket.close()
    } else socket.send(account(7, 'deleted'))
  }
  const { events, states } = await listenUntil(
    ({ batches }) => batches.flatMap(({ events }) => events).length >= 2,
    { seq: 5 },
  )
  expect(events.map(({ body }) => JSON.parse(body).time)).toEqual(['t6', 't7'])
  expect(connections).toEqual(['5', '6'])
  expect(states).toContainEqual(expect.objectContaining({ type: 'interrupted' }))
})

test('while a batch is being stored the server is held back, and nothing is lost or doubled', async () => {
  const total = 20_000
  let sent = 0
  let mostAhead = 0
  let stored = 0
  const filler = 'x'.repeat(2_000)
  script = (socket, cursor) => {
    const next = () => {
      if (sent >= total || socket.readyState !== socket.OPEN) return
      sent++
      mostAhead = Math.max(mostAhead, sent - stored)
      const body = { seq: sent, did: 'did:plc:a', time: `t${sent}`, active: false, status: 'deleted', filler }
      socket.send(frame({ op: 1, t: '#account' }, body), next)
    }
    if (cursor === '0') next()
  }
  const { events, batches } = await listenUntil(() => stored >= total, {
    async onBatch({ events }) {
      await new Promise((done) => setTimeout(done, 5))
      stored += events.length
    },
  })
  expect(events.map(({ body }) => JSON.parse(body).time)).toEqual(
    Array.from({ length: total }, (_, index) => `t${index + 1}`),
  )
  expect(Math.max(...batches.map(({ events }) => events.length))).toBeLessThanOrEqual(1_000)
  // What the sockets of both sides hold, and no more: a server that is not held back would be ahead by all.
  expect(mostAhead).toBeLessThan(total / 2)
})

test('a server that does not offer the stream is named, and its wish to be left alone is kept', async () => {
  streams.close()
  http.removeAllListeners('upgrade')
  http.on('upgrade', (_, socket) =>
    socket.end('HTTP/1.1 429 Too Many\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n'),
  )
  const { states } = await listenUntil(({ states }) => states.length > 0)
  expect(states[0]).toMatchObject({
    type: 'interrupted',
    againIn: 30_000,
    finding: { sentence: expect.stringMatching(/429/) },
  })
})
