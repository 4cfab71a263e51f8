import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that nobody on the public internet answers from (IANA special-purpose registries, 2026). */
const offLimits4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Inside 2000::/3, the only part of IPv6 that is public: tunnels (Teredo, 6to4) and documentation. */
const offLimits6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const blocked = new BlockList()
const publicSpace = new BlockList()
const translated = new BlockList()
for (const [list, nets, family] of [
  [blocked, offLimits4, 'ipv4'],
  [blocked, offLimits6, 'ipv6'],
  [publicSpace, ['2000::/3'], 'ipv6'],
  [translated, ['64:ff9b::/96'], 'ipv6'],
] as const) {
  for (const net of nets) {
    const [start = '', bits] = net.split('/')
    list.addSubnet(start, Number(bits), family)
  }
}

/**
 * Whether an IP address lies on the public internet. IPv4 addresses written as IPv6 (mapped, or translated
 * for an IPv6-only network) are judged as the IPv4 address that they lead to.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !blocked.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  const inside = embedded4(address)
  if (inside !== null) return isPublicAddress(inside)
  return publicSpace.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

function embedded4(address: string): string | null {
  const folded = new URL(`http://[${address}]`).hostname.slice(1, -1)
  if (!folded.startsWith('::ffff:') && !translated.check(address, 'ipv6')) return null
  const [low = '0', high = '0'] = folded.split(':').toReversed()
  const number = Number.parseInt(high || '0', 16) * 65_536 + Number.parseInt(low || '0', 16)
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
}

/** What became of an address that somebody typed: a URL that may be asked, or the reason why not. */
export type CheckedAddress =
  | { type: 'address'; url: URL; allowed: boolean }
  | { type: 'refused'; sentence: string }

/**
 * Reads an address and refuses one that Birdsong must not ask: no web address, or one whose host is an IP
 * address of a private network, however it is written. `allow` lists `host:port` pairs that are exempt.
 * Names are judged later, when they are resolved: see `guardedLookup`.
 */
export function checkAddress(
  address: string | URL,
  allow: readonly string[],
  schemes: readonly string[] = ['http:', 'https:'],
): CheckedAddress {
  if (!URL.canParse(address)) {
    return {
      type: 'refused',
      sentence: 'This is not a web address. Please give the whole address, starting with https://.',
    }
  }
  const url = new URL(address)
  if (!schemes.includes(url.protocol)) {
    const wanted = schemes.map((scheme) => `${scheme}//`).join(' or ')
    return { type: 'refused', sentence: `Birdsong can only read addresses that start with ${wanted}.` }
  }
  const allowed = allow.some((entry) => entry.toLowerCase() === hostAndPort(url))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowed && isIP(host) !== 0 && !isPublicAddress(host)) {
    return { type: 'refused', sentence: privateSentence(url) }
  }
  return { type: 'address', url, allowed }
}

/** The host and port of an address, as they are written in the list of allowed servers. */
export function hostAndPort(url: URL): string {
  const standard = url.protocol === 'https:' || url.protocol === 'wss:' ? '443' : '80'
  return `${url.hostname}:${url.port || standard}`
}

/** Why an address inside a private network is not asked, and what to do about it. */
export function privateSentence(url: URL): string {
  return (
    `The address leads to a private network, and Birdsong only reads the public internet. If ${hostAndPort(url)} ` +
    'is a server of your own, ask the person who runs Birdsong to add it to the allowed servers.'
  )
}

/** Thrown into a connection whose name turned out to lead to a private network. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress'
}

/**
 * Resolves a name for a connection, and fails where any of its addresses is private. It stands at the moment
 * of connecting because a name that was checked earlier may lead elsewhere by then.
 */
export const guardedLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '')
    const inward = found.find((entry) => !isPublicAddress(entry.address))
    if (inward) return done(new PrivateAddress(`${host} leads to a private network`), '')
    if (options.all) return done(null, found)
    const first = found[0]
    if (!first) return done(new Error(`${host} has no address`), '')
    done(null, first.address, first.family)
  })
}
