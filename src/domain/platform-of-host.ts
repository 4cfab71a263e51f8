/** The hosts by which a platform is known, with all that stands under them. */
const hosts: readonly (readonly [host: string, platform: string])[] = [
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['fb.watch', 'facebook'],
  ['messenger.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['threads.com', 'threads'],
  ['threads.net', 'threads'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['tiktok.com', 'tiktok'],
  ['snapchat.com', 'snapchat'],
  ['whatsapp.com', 'whatsapp'],
  ['wa.me', 'whatsapp'],
  ['youtube.com', 'youtube'],
  ['youtu.be', 'youtube'],
  ['telegram.org', 'telegram'],
  ['telegram.me', 'telegram'],
  ['t.me', 'telegram'],
  ['signal.org', 'signal'],
  ['bsky.app', 'bluesky'],
  ['reddit.com', 'reddit'],
  ['discord.com', 'discord'],
]

/** The platform, by its name in facts, whose host this is; null for others, and where a host only looks like one. */
export function platformOfHost(hostname: string): string | null {
  return hosts.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1] ?? null
}
