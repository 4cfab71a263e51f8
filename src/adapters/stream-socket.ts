import WebSocket from 'ws'
import { checkAddress, guardedLookup, hostAndPort, PrivateAddress, privateSentence } from './addresses.ts'

/** How a connection ended. `wait` is what the server asks for, in milliseconds; `status` its answer where it let nobody in. */
export type Ended =
  | { type: 'ended'; sentence: string; wait: number; status?: number }
  | { type: 'refused'; sentence: string }

/** A connection to a stream. Frames wait in it until they are taken; meanwhile the server is held back. */
export type Socket = {
  /** The frames that came, at least one unless `patience` ran out or the connection ended (`null`). */
  take(patience: number): Promise<Uint8Array[] | null>
  ended(): Ended
  close(): void
}

const heartbeat = 30_000
/** After the first frame, others are waited for this long, so that a busy stream comes in larger portions. */
const gathering = 100
const portion = 1_000

/**
 * Connects to a stream by WebSocket. The same fence holds as for feeds: no private network unless it is allowed. `hello`
 * is what is said first; a token belongs into a header, never into the address.
 */
export function openSocket(
  address: string,
  options: {
    allow: readonly string[]
    userAgent: string
    signal: AbortSignal
    headers?: Readonly<Record<string, string>>
    protocol?: string
    hello?: readonly string[]
  },
): Socket {
  const checked = checkAddress(address, options.allow, ['https:', 'http:', 'wss:', 'ws:'])
  if (checked.type === 'refused') return { take: async () => null, ended: () => checked, close: () => {} }
  const url = new URL(checked.url)
  url.protocol = url.protocol === 'http:' || url.protocol === 'ws:' ? 'ws:' : 'wss:'
  const socket = new WebSocket(url, options.protocol ?? [], {
    handshakeTimeout: 15_000,
    maxPayload: 10_000_000,
    perMessageDeflate: false,
    headers: { 'user-agent': options.userAgent, ...options.headers },
    ...(checked.allowed ? {} : { lookup: guardedLookup }),
  })
  socket.binaryType = 'nodebuffer'
  const frames: Uint8Array[] = []
  let ended: Ended | null = null
  let alive = true
  let wake = () => {}
  /** How many frames somebody waits for. */
  let enough = 1

  const host = hostAndPort(url)
  const end = (how: Ended) => {
    ended ??= how
    socket.terminate()
    wake()
  }
  const brokenOff = (sentence: string, wait = 0) => end({ type: 'ended', sentence, wait })
  socket.on('open', () => {
    for (const words of options.hello ?? []) socket.send(words)
  })
  socket.on('message', (data, isBinary) => {
    alive = true
    frames.push(isBinary ? (data as Buffer) : Buffer.from(String(data)))
    if (frames.length >= portion) socket.pause()
    if (frames.length >= enough) wake()
  })
  socket.on('pong', () => {
    alive = true
  })
  socket.on('unexpected-response', (_, response) => {
    const seconds = Number(response.headers['retry-after'])
    const status = response.statusCode ?? 0
    const wait = seconds > 0 ? seconds * 1000 : 0
    end({ type: 'ended', sentence: `${host} does not offer the stream (${status}).`, wait, status })
  })
  socket.on('error', (error) => {
    if (error instanceof PrivateAddress) end({ type: 'refused', sentence: privateSentence(url) })
    else brokenOff(`The connection to ${host} failed.`)
  })
  socket.on('close', () => brokenOff(`The connection to ${host} ended.`))
  const pulse = setInterval(() => {
    if (socket.isPaused || socket.readyState !== WebSocket.OPEN) return
    if (!alive) return brokenOff(`${host} has gone silent.`)
    alive = false
    socket.ping()
  }, heartbeat)
  const stop = () => brokenOff('Stopped.')
  options.signal.addEventListener('abort', stop)

  return {
    async take(patience) {
      // From here on the frames taken before are done with, so the server may go on.
      if (frames.length < portion) socket.resume()
      if (frames.length === 0 && ended === null) await woken(1, patience)
      if (frames.length > 0 && frames.length < portion && ended === null) await woken(portion, gathering)
      socket.pause()
      return frames.length === 0 && ended !== null ? null : frames.splice(0, portion)
    },
    ended: () => ended ?? { type: 'ended', sentence: `The connection to ${host} ended.`, wait: 0 },
    close() {
      brokenOff('Closed.')
      clearInterval(pulse)
      options.signal.removeEventListener('abort', stop)
    },
  }

  function woken(count: number, patience: number): Promise<void> {
    enough = count
    return new Promise((done) => {
      const timer = setTimeout(done, patience)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  }
}
