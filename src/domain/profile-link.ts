/** Somebody's page on a platform, or a person's own: what may not be listened to. */
export type Profile = { platform: string; handle: string; personal: boolean }

type Rule = {
  platform: string
  hosts: RegExp
  /** The handle out of the path and the query; undefined where it is no profile. */
  handle: (path: readonly string[], query: URLSearchParams) => string | undefined
  /** Profiles there are people's, whatever they are called. */
  personal?: (path: readonly string[], query: URLSearchParams) => boolean
}

const at = (word: string | undefined) =>
  word?.startsWith('@') && word.length > 1 ? word.slice(1) : undefined

/** The first word of the path, unless it is one of the platform's own pages. */
const first =
  (own: string) =>
  ([word]: readonly string[]): string | undefined => {
    const bare = word?.replace(/^@/, '').replace(/\.(rss|atom|json)$/i, '')
    return bare && !own.split(' ').includes(bare.toLowerCase()) ? bare : undefined
  }

const under =
  (...folders: string[]) =>
  ([folder = '', name]: readonly string[]): string | undefined =>
    folders.includes(folder.toLowerCase()) ? name : undefined

const rules: readonly Rule[] = [
  {
    platform: 'Facebook',
    hosts: /(^|\.)(facebook|fb)\.com$|^fb\.me$/,
    handle: (path, query) =>
      path[0] === 'profile.php'
        ? (query.get('id') ?? 'profile')
        : (under('people', 'profile')(path) ??
          first(
            'groups events pages watch marketplace hashtag search gaming help policies login sharer share sharer.php story.php permalink.php photo photo.php media reel reels videos plugins ads business',
          )(path)),
    personal: ([folder = '']) => ['profile.php', 'people', 'profile'].includes(folder),
  },
  {
    platform: 'X',
    hosts: /(^|\.)(x|twitter|nitter)\.(com|net|org)$|^nitter\./,
    handle: first(
      'search hashtag i home explore settings intent share login notifications messages tos privacy',
    ),
  },
  {
    platform: 'Instagram',
    hosts: /(^|\.)(instagram\.com|instagr\.am)$/,
    handle: (path) =>
      under('stories')(path) ?? first('p reel reels explore accounts tv about legal stories')(path),
  },
  { platform: 'Threads', hosts: /(^|\.)threads\.(net|com)$/, handle: ([word]) => at(word) },
  { platform: 'TikTok', hosts: /(^|\.)tiktok\.com$/, handle: ([word]) => at(word) },
  { platform: 'LinkedIn', hosts: /(^|\.)linkedin\.com$/, handle: under('in', 'pub'), personal: () => true },
  {
    platform: 'Bluesky',
    hosts: /(^|\.)(bsky\.app|bsky\.social)$/,
    handle: (path) => under('profile')(path),
  },
  {
    platform: 'Reddit',
    hosts: /(^|\.)(reddit\.com|redd\.it)$/,
    handle: under('user', 'u'),
    personal: () => true,
  },
  { platform: 'Snapchat', hosts: /(^|\.)snapchat\.com$/, handle: under('add', 'u'), personal: () => true },
  {
    platform: 'YouTube',
    hosts: /(^|\.)(youtube\.com|youtu\.be)$/,
    handle: (path, query) =>
      at(path[0]) ??
      under('c', 'user', 'channel')(path) ??
      query.get('channel_id') ??
      query.get('user') ??
      undefined,
  },
  { platform: 'Telegram', hosts: /^(t\.me|telegram\.me)$/, handle: (path) => path[0] },
  { platform: 'Pinterest', hosts: /(^|\.)pinterest\.(com|co\.uk)$/, handle: first('pin search ideas') },
  { platform: 'Tumblr', hosts: /\.tumblr\.com$/, handle: () => undefined },
]

/**
 * The profile that an address leads to, with its feeds; null where it leads to none. Any server may be one of the
 * Mastodon kind, where `/@somebody` and `/users/somebody` are people.
 */
export function profileIn(address: string): Profile | null {
  const words = address.trim()
  const did = /^(?:at:\/\/)?(did:[a-z]+:[\w.:%-]+)/i.exec(words)
  if (did?.[1]) return { platform: 'Bluesky', handle: did[1], personal: false }
  const reddit = /^\/?u(?:ser)?\/([\w-]+)\/?$/i.exec(words)
  if (reddit?.[1]) return { platform: 'Reddit', handle: reddit[1], personal: true }
  const url = urlOf(words)
  if (!url) return null
  const host = url.hostname.toLowerCase().replace(/^(www|m|mobile|web|old|new)\./, '')
  const path = url.pathname.split('/').filter(Boolean).map(decoded)
  const rule = rules.find(({ hosts }) => hosts.test(host))
  if (!rule) {
    const handle =
      at(path[0])?.replace(/\.(rss|atom|json)$/i, '') ?? under('users', 'web')(path)?.replace(/^@/, '')
    if (handle)
      return { platform: 'Mastodon', handle: `${handle.replace(/@.*$/, '')}@${host}`, personal: false }
    const deeper = profileWithin(path)
    return deeper ? { platform: host, handle: `${deeper}@${host}`, personal: false } : null
  }
  const handle = rule.handle(path, url.searchParams)
  if (!handle) return null
  return { platform: rule.platform, handle, personal: rule.personal?.(path, url.searchParams) ?? false }
}

const ofPeople = ['users', 'user', 'u', 'profile', 'profiles']

/** Somebody further down in an address: a blog's feed, or one that another site makes of a profile. */
function profileWithin(path: readonly string[]): string | undefined {
  const called = path.map(at).find((name) => name !== undefined)
  const place = path.findIndex((folder) => ofPeople.includes(folder.toLowerCase()))
  return (called ?? (place >= 0 ? path[place + 1] : undefined))?.replace(/\.(rss|atom|json|xml)$/i, '')
}

/**
 * May an address be listened to? Not where it is somebody's profile, unless it is one of the trust's own accounts as it is
 * registered (the handles among its words). LinkedIn's, Reddit's and Snapchat's are people's always.
 */
export function profileTrouble(address: string, ownHandles: readonly string[]): string | null {
  const profile = profileIn(address)
  if (profile === null) return null
  const own = ownHandles.some((handle) => sameHandle(handle, profile.handle))
  if (own && !profile.personal) return null
  return (
    `That is a profile on ${profile.platform}. Birdsong listens for what is said about the school, and never to one ` +
    'person, whoever they are.' +
    (profile.personal
      ? ''
      : ' If it is an account of one of your schools, add its handle to the words of that school first.')
  )
}

function sameHandle(one: string, other: string): boolean {
  const plain = (handle: string) => handle.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '')
  return plain(one) === plain(other)
}

function urlOf(words: string): URL | null {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(words)
    ? words
    : /^[\w-]+(\.[\w-]+)+\/\S+$/.test(words)
      ? `https://${words}`
      : ''
  if (!URL.canParse(whole)) return null
  return new URL(whole)
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
