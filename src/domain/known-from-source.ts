import type { PostFacts } from './facts.ts'
import type { SourceKind } from './source.ts'

/** Where a post came from, as far as it tells something about the post. `handles` are the school's own accounts. */
export type CameFrom = {
  kind: SourceKind | null
  url: string | null
  author: string | null
  website: string | null
  handles: readonly string[]
}

/** The hosts by which a platform is known, with all that stands under them. */
const hosts: readonly (readonly [host: string, platform: string])[] = [
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['tiktok.com', 'tiktok'],
  ['snapchat.com', 'snapchat'],
  ['youtube.com', 'youtube'],
  ['youtu.be', 'youtube'],
  ['bsky.app', 'bluesky'],
  ['reddit.com', 'reddit'],
  ['discord.com', 'discord'],
]

/**
 * What needs not be asked about a post, because it shows from where it came: feeds and Bluesky are open to everybody,
 * a link shows the platform, and a school's own account or website is its own page. Nothing is guessed beyond that.
 */
export function knownFromSource(from: CameFrom): Omit<PostFacts, 'kind'> {
  const heard = from.kind === 'feed' || from.kind === 'bluesky'
  const platform = platformOf(from)
  const own = isOwnAccount(from) || isOwnWebsite(from)
  return {
    ...(heard && { audience: 'public' as const }),
    ...(platform !== null && { platform }),
    ...(isOwnAccount(from) && { author: 'school' as const }),
    ...(own && { ownPage: true }),
  }
}

/** Does the link lead to one of the platforms that are known here? */
export function isOnPlatform(link: string): boolean {
  return platformOf({ kind: null, url: link }) !== null
}

function platformOf({ kind, url }: Pick<CameFrom, 'kind' | 'url'>): string | null {
  if (kind === 'bluesky') return 'bluesky'
  const host = hostOf(url)
  if (host === null) return null
  const known = hosts.find(([one]) => host === one || host.endsWith(`.${one}`))
  if (known) return known[1]
  return kind === 'feed' ? 'website' : null
}

/** Only where the platform itself says who posted: what people type or import says nothing about that. */
function isOwnAccount({ kind, author, handles }: CameFrom): boolean {
  return kind === 'bluesky' && author !== null && handles.some((handle) => bare(handle) === bare(author))
}

function isOwnWebsite({ url, website }: CameFrom): boolean {
  const host = hostOf(url)
  return host !== null && host === hostOf(website)
}

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase()
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  return new URL(address).hostname.replace(/^www\./, '') || null
}
