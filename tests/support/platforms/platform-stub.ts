import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type StubRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  body: string
}
export type StubAnswer = { status?: number; headers?: Record<string, string>; body: unknown }

/**
 * A stub of a platform of which no real server can run here: it answers as the test says, on the loopback. What it
 * answers is transcribed from the vendor's pages, which each fixture names with its day.
 */
export async function platformStub(
  answer: (request: StubRequest) => StubAnswer,
): Promise<{ address: string; host: string; asked: StubRequest[] }> {
  const asked: StubRequest[] = []
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const url = new URL(incoming.url ?? '/', 'http://stub.invalid')
    const request = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    asked.push(request)
    const { status = 200, headers = {}, body } = answer(request)
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers })
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked }
}
