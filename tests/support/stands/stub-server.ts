import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Fault } from './stand.ts'

export type Answer = { status?: number; json: unknown; headers?: Record<string, string> }

export type StubServer = {
  url: string
  host: string
  misbehave(fault: Fault | null): void
  /** The open sockets. */
  sockets: Set<WebSocket>
  cut(): Promise<void>
  stop(): Promise<void>
}

/** A web server on the loopback that answers as `answer` says, and misbehaves when it is told to. */
export async function startStub(
  answer: (url: URL, request: IncomingMessage, body: string) => Answer,
  onSocket?: (socket: WebSocket, url: URL, request: IncomingMessage) => void,
  admits: (url: URL) => number = () => 101,
): Promise<StubServer> {
  let fault: Fault | null = null
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (fault) return respondBadly(fault, response)
    const url = new URL(request.url ?? '/', 'http://stub')
    const { status = 200, json, headers = {} } = answer(url, request, Buffer.concat(chunks).toString())
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(json))
  })
  const sockets = new Set<WebSocket>()
  const webSockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (fault) return refuseBadly(fault, request, socket)
    const url = new URL(request.url ?? '/', 'http://stub')
    const status = admits(url)
    if (!onSocket || status !== 101) {
      socket.end(`HTTP/1.1 ${status} No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    webSockets.handleUpgrade(request, socket, head, (open) => {
      sockets.add(open)
      open.once('close', () => sockets.delete(open))
      onSocket(open, url, request)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    misbehave(how) {
      fault = how
      if (how) for (const socket of sockets) socket.terminate()
    },
    sockets,
    async cut() {
      for (const socket of sockets) socket.terminate()
    },
    async stop() {
      for (const socket of sockets) socket.terminate()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Answers somebody who wants to keep listening as badly as somebody who asks. */
export function refuseBadly(fault: Fault, request: IncomingMessage, socket: Duplex): void {
  const response = new ServerResponse(request)
  response.shouldKeepAlive = false
  response.assignSocket(socket as Socket)
  response.once('finish', () => socket.end())
  // Whoever hears enough hangs up.
  socket.once('error', () => {})
  respondBadly(fault, response)
}

export function respondBadly(fault: Fault, response: ServerResponse): void {
  const page = '<!doctype html><title>Sign in</title><p>Please sign in.'
  switch (fault) {
    case 'a page in place of data':
      response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      return
    case 'a page and 404':
      response.writeHead(404, { 'content-type': 'text/html' }).end(page)
      return
    case 'an empty 500':
      response.writeHead(500).end()
      return
    case '429 with Retry-After':
      response.writeHead(429, { 'retry-after': '120' }).end()
      return
    case '429 without Retry-After':
      response.writeHead(429).end()
      return
    case '401':
      response.writeHead(401, { 'content-type': 'text/html' }).end(page)
      return
    case 'ten times the limit':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '200000000' })
      response.end('[')
      return
    case 'ten times the limit, unannounced':
      response.writeHead(200, { 'content-type': 'application/json' })
      pourOut(response, tenTimesTheLimit)
      return
    case 'bytes that are no text':
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(Buffer.from([0xff, 0xfe, 0xc3, 0x28]))
      return
    case 'half an answer':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('[{"id":')
      response.destroy()
  }
}

/** More than any connector takes at once (10 MB), ten times over. */
const tenTimesTheLimit = 100_000_000

/** Sends so many bytes without saying how many there are, until whoever reads them hangs up. */
function pourOut(response: ServerResponse, bytes: number): void {
  const portion = Buffer.alloc(1_000_000, '[')
  const pour = (left: number) => {
    if (response.destroyed) return
    if (left <= 0) response.end()
    else response.write(portion, (error) => error ?? pour(left - portion.byteLength))
  }
  pour(bytes)
}
