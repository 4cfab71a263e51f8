import { type Platform, platforms } from './platforms.ts'

const hosts: readonly (readonly [host: string, platform: string])[] = [
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['fb.watch', 'facebook'],
  ['messenger.com', 'facebook'],
  ['instagram.com', 'instagram'],
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
]

/** The platform that a link leads to; undefined for one that is not known, or where it only looks like one. */
export function platformOfLink(link: string): Platform | undefined {
  if (!URL.canParse(link)) return undefined
  const { hostname } = new URL(link)
  const name = hosts.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1]
  return platforms.find((platform) => platform.name === name)
}
