import { type Frame, postCollection, readFrame } from './bluesky-frames.ts'
import { openRepos } from './bluesky-socket.ts'
import { readJetstream1, readJetstream2 } from './jetstream-frames.ts'
import { placeOfNew } from './jetstream-skimmed.ts'
import { placeOfUnwanted } from './repos-skimmed.ts'
import { openSocket, type Socket } from './stream-socket.ts'

type SocketOptions = { allow: readonly string[]; userAgent: string; signal: AbortSignal }

/** One of the ways in which the Bluesky network can be listened to. Places count for one way at one server only. */
export type Wire = {
  name: 'repos' | 'jetstream-1' | 'jetstream-2'
  /** The usual server. */
  address: string
  /** From a place on, or from the end of the stream. */
  open(address: string, place: number | null, options: SocketOptions): Socket
  read(bytes: Uint8Array): Promise<Frame>
  /** The place of a message that says nothing but that a post was written, without parsing it; null where it may say more. */
  placeOfNew?(bytes: Uint8Array): number | null
  /** The same where the words of a post can be had without decoding all of it, and are not wanted. */
  placeOfUnwanted?: typeof placeOfUnwanted
  /** A server that counts by time may say again what it said; one that counts otherwise has begun afresh. */
  byTime: boolean
}

/** Version 1 says nothing when it no longer has what was asked for: after so long, something is missing (microseconds). */
export const jetstream1LooksBack = 36 * 3_600_000_000
/** Its times are not exact: it is asked for a little more than is missing (microseconds). */
const rewind = 5_000_000

const repos: Wire = {
  name: 'repos',
  address: 'https://bsky.network',
  open: openRepos,
  read: readFrame,
  placeOfUnwanted,
  byTime: false,
}

const jetstream1: Wire = {
  name: 'jetstream-1',
  address: 'https://jetstream2.us-east.bsky.network',
  open(address, place, options) {
    const query = new URLSearchParams({ wantedCollections: postCollection })
    if (place !== null) query.set('cursor', String(place - rewind))
    return openSocket(at(address, '/subscribe', query), options)
  },
  read: async (bytes) => readJetstream1(bytes),
  placeOfNew: (bytes) => placeOfNew(bytes, 'time_us', '"kind":"commit"'),
  byTime: true,
}

const jetstream2: Wire = {
  name: 'jetstream-2',
  address: 'https://jetstream.us-east.bsky.network',
  open(address, place, options) {
    const query = new URLSearchParams({ collections: postCollection })
    for (const kind of ['commit', 'account']) query.append('kinds', kind)
    if (place !== null) query.set('cursor', String(place))
    const path = '/xrpc/network.bsky.jetstream.subscribeEvents'
    return openSocket(at(address, path, query), { ...options, protocol: 'xrpc.v1.json' })
  },
  read: async (bytes) => readJetstream2(bytes),
  placeOfNew: (bytes) => placeOfNew(bytes, 'seq', 'subscribeEvents#commit"'),
  byTime: false,
}

const wires: Readonly<Record<string, Wire>> = { repos, 'jetstream-1': jetstream1, 'jetstream-2': jetstream2 }

/** The servers that bring the usual network, and no other. */
export const usualServers = Object.values(wires).map(({ address }) => address)

/** The way that a source's setting names; the network itself where it names none. */
export function wireOf(way: string | undefined): Wire {
  return wires[way ?? 'repos'] ?? repos
}

function at(address: string, path: string, query: URLSearchParams): string {
  return URL.canParse(address) ? new URL(`${path}?${query}`, address).href : address
}
