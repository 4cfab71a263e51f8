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

const rememberFor = 600_000
const mostRemembered = 5_000

/**
 * Finds what authors are called, and remembers it for ten minutes: the server that is listened to is asked where
 * it is the authors' own, else the directory. An author whose name cannot be found within seconds has none for
 * that time: a post is not to wait for it.
 */
export function nameFinder(
  address: string,
  options: DirectoryOptions,
): (did: string) => Promise<string | null> {
  const names = new Map<string, { handle: string | null; until: number }>()
  let servesAccounts = true

  async function find(did: string): Promise<string | null> {
    if (servesAccounts) {
      const told = await askServer(
        address,
        'com.atproto.repo.describeRepo',
        { repo: did },
        { ...options, timeLimit: 2_000 },
      )
      const handle = valueIn(told.body, 'handle')
      if (typeof handle === 'string') return handle
      // A relay has no accounts of its own.
      servesAccounts = told.status === 400
    }
    const found = await lookUpAccount(did, { ...options, timeLimit: 2_000 })
    return found.type === 'account' ? found.handle : null
  }

  return async (did) => {
    const remembered = names.get(did)
    if (remembered && remembered.until > Date.now()) return remembered.handle
    const handle = await find(did)
    if (names.size >= mostRemembered) names.clear()
    names.set(did, { handle, until: Date.now() + rememberFor })
    return handle
  }
}

/** Asks a Bluesky server a question of its public interface. No `status` where it could not be asked. */
export async function askServer(
  server: string,
  method: string,
  query: Readonly<Record<string, string>>,
  options: Omit<DirectoryOptions, 'directory'>,
): Promise<{ status: number | null; body: unknown; sentence: string | null }> {
  const url = new URL(`/xrpc/${method}?${new URLSearchParams(query)}`, server.replace(/^ws/, 'http'))
  const answer = await guardedFetch(url.href, { ...options, bodyLimit: 2_000_000 })
  if (answer.type !== 'response') return { status: null, body: null, sentence: answer.sentence }
  return { status: answer.status, body: parsedJson(answer.body), sentence: null }
}
