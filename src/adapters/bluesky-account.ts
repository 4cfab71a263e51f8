import { guardedFetch } from './guarded-fetch.ts'
import { listIn, parsedJson, valueIn } from './json.ts'

export type DirectoryOptions = {
  allow: readonly string[]
  userAgent: string
  timeLimit?: number
  signal?: AbortSignal
  /** The directory that knows what an account is called and where it lives. */
  directory?: string
}

/** What the directory says of an account. `server` and `handle` are null where it does not name them. */
export type AccountEntry =
  | { type: 'account'; handle: string | null; server: string | null }
  | { type: 'ended' }
  | { type: 'unknown'; sentence: string }

/** Looks an account up in the directory of identities (https://web.plc.directory), or at its own domain. */
export async function lookUpAccount(did: string, options: DirectoryOptions): Promise<AccountEntry> {
  const place = did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : `${options.directory ?? 'https://plc.directory'}/${did}`
  const answer = await guardedFetch(place, { ...options, bodyLimit: 200_000 })
  if (answer.type !== 'response') return { type: 'unknown', sentence: answer.sentence }
  if (answer.status === 410) return { type: 'ended' }
  const document = parsedJson(answer.body)
  const name = listIn(document, 'alsoKnownAs').find(
    (entry) => typeof entry === 'string' && entry.startsWith('at://'),
  )
  const service = listIn(document, 'service').find((entry) =>
    String(valueIn(entry, 'id')).endsWith('#atproto_pds'),
  )
  const server = valueIn(service, 'serviceEndpoint')
  return {
    type: 'account',
    handle: typeof name === 'string' ? name.slice('at://'.length) : null,
    server: typeof server === 'string' && URL.canParse(server) ? server : null,
  }
}

/** Asks a Bluesky server a question of its public interface. No `status` where it could not be asked. */
export async function askServer(
  server: string,
  method: string,
  query: Readonly<Record<string, string>> | URLSearchParams,
  options: Omit<DirectoryOptions, 'directory'>,
): Promise<{ status: number | null; body: unknown; sentence: string | null }> {
  const url = new URL(`/xrpc/${method}?${new URLSearchParams(query)}`, server.replace(/^ws/, 'http'))
  const answer = await guardedFetch(url.href, { ...options, bodyLimit: 2_000_000 })
  if (answer.type !== 'response') return { status: null, body: null, sentence: answer.sentence }
  return { status: answer.status, body: parsedJson(answer.body), sentence: null }
}
