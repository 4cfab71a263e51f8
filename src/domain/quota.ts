/** What is counted by network: telling a school something, trying a receipt, adding to a report. */
export const limited = ['tell', 'open', 'add'] as const
export type Limited = (typeof limited)[number]

const minute = 60_000

/** For how long a network counts, in milliseconds. A minute below an hour: what is forgotten is forgotten once a minute. */
export const quotaLasts = 59 * minute

/** For how long a waiting ticket is good, in milliseconds. */
export const ticketLasts = 60 * minute

/** So many go through at once in an hour from one network, and nothing of them stands apart: a school may sit behind one. */
export const free: Record<Limited, number> = { tell: 12, open: 20, add: 60 }

const mostSeconds = 60
const leastBits = 16
const mostBits = 20

/**
 * How long the one that makes this count has to wait, in seconds, or how many leading zero bits it has to find instead;
 * undefined while there is no need. It never grows beyond a minute, so that nobody is ever locked out: whoever shares a
 * network with somebody who floods it waits, and is heard.
 */
export function waitFor(what: Limited, count: number): { seconds: number; bits: number } | undefined {
  const over = count - free[what]
  if (over <= 0) return undefined
  return {
    seconds: Math.min(mostSeconds, 5 + over),
    bits: Math.min(mostBits, leastBits + Math.floor(Math.log2(over))),
  }
}

/** Does this hash begin with so many zero bits? */
export function beginsWithZeroBits(hash: Uint8Array, bits: number): boolean {
  for (let at = 0; at < bits; at++) {
    if ((((hash[at >> 3] ?? 0xff) >> (7 - (at & 7))) & 1) !== 0) return false
  }
  return true
}

/**
 * The network of an address: an IPv4 address as it is, the first half of an IPv6 address, which one household or school
 * has for itself. What is no address stands for itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [plain = ''] = address.split('%')
  if (!plain.includes(':')) return plain
  const [before = '', after] = plain.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
