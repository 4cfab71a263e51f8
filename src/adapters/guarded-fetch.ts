import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { checkAddress, guardedLookup, PrivateAddress, privateSentence } from './addresses.ts'

export type FetchOptions = {
  /** `host:port` pairs that may be asked although they lie in a private network. */
  allow: readonly string[]
  userAgent: string
  headers?: Readonly<Record<string, string>>
  /** GET unless something is to be sent. What is sent is never sent on by a redirect. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: string
  /** The most bytes that are read, after decompression. 0 reads the headers only. Default 20 MB. */
  bodyLimit?: number
  /** For the whole exchange, redirects included, in milliseconds. Default 30 s. */
  timeLimit?: number
  signal?: AbortSignal
}

export type Fetched =
  | {
      type: 'response'
      status: number
      headers: Readonly<Record<string, string>>
      body: Uint8Array
      /** Where the answer came from in the end. */
      url: string
      /** The new address, where the server said that the old one is given up for good. */
      movedTo: string | null
    }
  /** The address may not be asked at all; asking again does not help. */
  | { type: 'refused'; sentence: string }
  | { type: 'too-large'; sentence: string }
  | { type: 'unreachable'; sentence: string }

const megabyte = 1_000_000
const mostHops = 5

/**
 * Asks a web address that somebody else chose, and keeps the answer from doing harm: no private network is
 * reached (by number, by name or by redirect), and time, size and decompressed size are bounded. Expected
 * trouble comes back as a sentence for the source's page.
 */
export async function guardedFetch(address: string, options: FetchOptions): Promise<Fetched> {
  const limit = AbortSignal.timeout(options.timeLimit ?? 30_000)
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit
  let next = address
  let movedTo: string | null = null
  let onlyLasting = true
  for (let hop = 0; hop <= mostHops; hop++) {
    const checked = checkAddress(next, options.allow)
    if (checked.type === 'refused') {
      return hop === 0
        ? checked
        : { type: 'refused', sentence: `It sends on to another address. ${checked.sentence}` }
    }
    const answer = await ask(checked.url, checked.allowed, sameHost(address, checked.url), options, signal)
    if (answer.type === 'redirect' && (options.method ?? 'GET') !== 'GET')
      return {
        type: 'unreachable',
        sentence: 'The server sends on to another address, and nothing is sent there.',
      }
    if (answer.type !== 'redirect') return answer.type === 'response' ? { ...answer, movedTo } : answer
    if (!URL.canParse(answer.location, checked.url)) {
      return { type: 'unreachable', sentence: 'The server sends on to an address that cannot be read.' }
    }
    next = new URL(answer.location, checked.url).href
    onlyLasting &&= answer.status === 301 || answer.status === 308
    if (onlyLasting) movedTo = next
  }
  return {
    type: 'unreachable',
    sentence: `The server sent on more than ${mostHops} times without an answer.`,
  }
}

type Answer =
  | Extract<Fetched, { type: 'response' | 'refused' | 'too-large' | 'unreachable' }>
  | { type: 'redirect'; status: number; location: string }

async function ask(
  url: URL,
  allowed: boolean,
  ownHost: boolean,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const connect = allowed ? { timeout: 10_000 } : { timeout: 10_000, lookup: guardedLookup }
  const agent = new Agent({ connect, headersTimeout: 20_000, bodyTimeout: 20_000 })
  try {
    const target = new URL(url)
    target.username = ''
    target.password = ''
    const response = await request(target, {
      dispatcher: agent,
      signal,
      method: options.method ?? 'GET',
      ...(options.body !== undefined && { body: options.body }),
      headers: {
        'user-agent': options.userAgent,
        'accept-encoding': 'gzip, br, deflate, zstd',
        ...(url.username === '' ? {} : { authorization: basic(url) }),
        ...(ownHost ? options.headers : {}),
      },
    })
    const headers = plainHeaders(response.headers)
    const location = headers.location
    if ([301, 302, 303, 307, 308].includes(response.statusCode) && location !== undefined) {
      return { type: 'redirect', status: response.statusCode, location }
    }
    const body = await readBody(response, headers, options.bodyLimit ?? 20 * megabyte)
    if (body === 'too-large')
      return { type: 'too-large', sentence: tooLarge(options.bodyLimit ?? 20 * megabyte) }
    return { type: 'response', status: response.statusCode, headers, body, url: url.href, movedTo: null }
  } catch (error) {
    if (options.signal?.aborted) throw error
    return why(error, url)
  } finally {
    await agent.destroy()
  }
}

async function readBody(response: Dispatcher.ResponseData, headers: Record<string, string>, limit: number) {
  if (limit === 0) return new Uint8Array()
  if (Number(headers['content-length']) > limit) return 'too-large'
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(response.body, headers['content-encoding'])) {
    size += chunk.length
    if (size > limit) return 'too-large'
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, size))
}

function decoded(body: Dispatcher.ResponseData['body'], encoding = 'identity'): AsyncIterable<Buffer> {
  const decoders = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
    zstd: createZstdDecompress,
  }
  const name = encoding.trim().toLowerCase()
  if (name === 'identity' || name === '') return body
  if (!(name in decoders)) throw new Error(`The answer is packed as ${name}.`)
  const decoder = decoders[name as keyof typeof decoders]()
  body.once('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return Object.fromEntries(pairs)
}

function why(error: unknown, url: URL): Answer {
  const causes = chain(error)
  if (causes.some((cause) => cause instanceof PrivateAddress))
    return { type: 'refused', sentence: privateSentence(url) }
  const code = causes.map((cause) => `${(cause as { code?: unknown }).code} ${cause.name}`).join(' ')
  return { type: 'unreachable', sentence: sentenceFor(code, url.hostname) }
}

function sentenceFor(code: string, host: string): string {
  if (/ENOTFOUND|EAI_/.test(code)) return `No server called ${host} was found. Please check the address.`
  if (/TIMEOUT|TimeoutError|AbortError|ABORTED/i.test(code))
    return `${host} took too long to answer. It will be asked again.`
  if (/ECONNREFUSED/.test(code))
    return `${host} does not take connections at the moment. It will be asked again.`
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
    return `The security certificate of ${host} is not valid, so nothing was read.`
  if (/Z_|ERR__ERROR_FORMAT|BROTLI|ZSTD|HPE_/.test(code))
    return `The answer of ${host} is damaged. It will be asked again.`
  return `The connection to ${host} broke off. It will be asked again.`
}

function chain(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors : [error.cause]
  return [error, ...inner.flatMap(chain)]
}

function sameHost(address: string, url: URL): boolean {
  return new URL(address).host === url.host
}

function basic(url: URL): string {
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function tooLarge(limit: number): string {
  return `The answer is larger than ${Math.round(limit / megabyte)} MB, so it was not read. Is the address right?`
}
