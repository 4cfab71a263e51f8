import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Fault } from './stand.ts'
import { refuseBadly, respondBadly } from './stub-server.ts'

export type FaultyProxy = {
  url: string
  host: string
  misbehave(fault: Fault | null): void
  /** From now on what is posted is passed on, and its answer is lost on the way back; `false` ends that. */
  loseAnswers(on: boolean): void
  /** Breaks every connection that is kept open. */
  cut(): Promise<void>
  stop(): Promise<void>
}

/**
 * Stands on the loopback between a connector and a real program, which answers everything as it should: passes on what
 * they say to each other, and answers badly in its place when it is told to.
 */
export async function faultyProxy(target: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target)
  let fault: Fault | null = null
  let losing: RegExp | null = null
  const kept = new Set<Duplex>()
  const server = createServer((request, response) => {
    if (fault) return respondBadly(fault, response)
    const { method, url: path, headers } = request
    // A connection for each: one that is kept may be closed at the other end just when it is used again.
    const to = { hostname, port, method, path, headers: { ...headers, connection: 'close' }, agent: false }
    const on = forward(to, (answer) => {
      if (method === 'POST' && losing?.test(path ?? '')) {
        response.destroy()
        return
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    on.once('error', () => response.destroy())
    request.pipe(on)
  })
  server.on('upgrade', (request, socket, head) => {
    if (fault) return refuseBadly(fault, request, socket)
    const on = connect(Number(port), hostname)
    const headers = request.rawHeaders.map((word, place) => (place % 2 === 0 ? `${word}: ` : `${word}\r\n`))
    on.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`)
    on.write(head)
    on.pipe(socket).pipe(on)
    for (const one of [on, socket]) {
      kept.add(one)
      // Whichever end breaks off takes the other with it; that is what `cut` is for.
      one.once('error', () => {})
      one.once('close', () => {
        kept.delete(one)
        on.destroy()
        socket.destroy()
      })
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const breakOff = () => {
    for (const one of kept) one.destroy()
  }
  return {
    url: `http://${host}`,
    host,
    misbehave(how) {
      fault = how
      if (how) breakOff()
    },
    loseAnswers(on) {
      losing = on ? /createRecord|\/api\/v1\/statuses$/ : null
    },
    async cut() {
      breakOff()
    },
    async stop() {
      breakOff()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
