import type { PostFacts } from './facts.ts'
import { platformOfHost } from './platform-of-host.ts'
import type { SourceKind } from './source.ts'

/** Where a post came from, as far as it tells something about the post. `handles` are the school's own accounts. */
export type CameFrom = {
  kind: SourceKind | null
  url: string | null
  author: string | null
  website: string | null
  handles: readonly string[]
}

/** Where everybody can read what a source hears, and on which platform; null where only its link says. */
const heardOn: Partial<Record<SourceKind, string | null>> = {
  feed: null,
  bluesky: 'bluesky',
  'bluesky-notifications': 'bluesky',
  mastodon: 'mastodon',
  'mastodon-notifications': 'mastodon',
  'facebook-page': 'facebook',
  instagram: 'instagram',
  threads: 'threads',
  youtube: 'youtube',
  'google-reviews': 'google-reviews',
  'x-mentions': 'x',
}

/**
 * What needs not be asked about a post, because it shows from where it came: what is listened to is open to everybody,
 * a link shows the platform, and a school's own account or website is its own page. Nothing is guessed beyond that.
 */
export function knownFromSource(from: CameFrom): Omit<PostFacts, 'kind'> {
  const heard = from.kind !== null && heardOn[from.kind] !== undefined
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
  const heard = kind && heardOn[kind]
  if (heard) return heard
  const host = hostOf(url)
  return host === null ? null : (platformOfHost(host) ?? (kind === 'feed' ? 'website' : null))
}

/** Only where a handle is one account’s in the whole world: elsewhere, and in what people type, it may be another’s. */
function isOwnAccount({ kind, author, handles }: CameFrom): boolean {
  return (
    platformOf({ kind, url: null }) === 'bluesky' &&
    author !== null &&
    handles.some((handle) => bare(handle) === bare(author))
  )
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
