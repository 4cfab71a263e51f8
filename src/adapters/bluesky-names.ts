import { askServer, type DirectoryOptions, lookUpAccount } from './bluesky-account.ts'
import { valueIn } from './json.ts'

/** What these authors are called, as far as that can be found out soon. Who is not among them has no name for now. */
export type NamesOf = (dids: readonly string[]) => Promise<ReadonlyMap<string, string>>

const rememberFor = 600_000
const mostRemembered = 5_000
/** So many authors are looked up side by side, of however many a batch has. */
const atOnce = 8
/** So long (milliseconds) a batch waits for its names, and a single name is looked for. */
const usualPatience = { batch: 1_000, name: 2_000 }

/**
 * Finds what authors are called, and remembers it for ten minutes: the server that is listened to is asked where it is
 * the authors' own, else the directory. Posts do not wait for a name that does not come soon: it is there for the next.
 */
export function nameFinder(
  address: string,
  options: DirectoryOptions,
  patience: { batch: number; name: number } = usualPatience,
): NamesOf {
  const names = new Map<string, { handle: string | null; until: number }>()
  let servesAccounts = true

  async function find(did: string): Promise<string | null> {
    const limited = { ...options, timeLimit: patience.name }
    if (servesAccounts) {
      const told = await askServer(address, 'com.atproto.repo.describeRepo', { repo: did }, limited)
      const handle = valueIn(told.body, 'handle')
      if (typeof handle === 'string') return handle
      // A relay has no accounts of its own.
      servesAccounts = told.status === 400
    }
    const found = await lookUpAccount(did, limited)
    return found.type === 'account' ? found.handle : null
  }

  async function remember(did: string): Promise<void> {
    const handle = await find(did)
    if (names.size >= mostRemembered) names.clear()
    names.set(did, { handle, until: Date.now() + rememberFor })
  }

  const isKnown = (did: string) => (names.get(did)?.until ?? 0) > Date.now()

  return async (dids) => {
    const authors = [...new Set(dids)]
    const unknown = authors.filter((did) => !isKnown(did)).values()
    let isOver = false
    const lookUp = async () => {
      for (const did of unknown) {
        if (isOver) return
        await remember(did)
      }
    }
    const { promise: enough, resolve: giveUp } = Promise.withResolvers<void>()
    const timer = setTimeout(giveUp, patience.batch)
    const all = Promise.all(Array.from({ length: atOnce }, lookUp))
    // What fails after nobody waits for it any more is nobody's trouble.
    void Promise.allSettled([all])
    try {
      await Promise.race([all, enough])
    } finally {
      isOver = true
      clearTimeout(timer)
    }
    return new Map(
      authors.flatMap((did): [string, string][] => {
        const handle = names.get(did)?.handle
        return handle == null ? [] : [[did, handle]]
      }),
    )
  }
}
