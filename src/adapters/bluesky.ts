import { setTimeout as wait } from 'node:timers/promises'
import type { ListenState } from '../domain/connector.ts'
import { type Trouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import { eventsOf, type Interest, type Received } from './bluesky-events.ts'
import type { Frame } from './bluesky-frames.ts'
import { type NamesOf, nameFinder } from './bluesky-names.ts'
import { jetstream1LooksBack, type Wire, wireOf } from './bluesky-wires.ts'

/** What was heard since the last batch, to be kept together with the cursor or not at all. */
export type Batch = { events: RawEvent[]; cursor: Cursor; findings: Finding[] }

export type ListenOptions = Interest & {
  /** A relay's or a server's address, such as https://bsky.network. */
  address: string
  cursor: Cursor
  /** How to listen: the network itself unless Jetstream is named. */
  way?: string | undefined
  signal: AbortSignal
  allow: readonly string[]
  userAgent: string
  /** Which of these messages of Jetstream may hold a post that is wanted. All are read where it is not asked. */
  mayBeWanted?(events: readonly Uint8Array[]): readonly boolean[]
  /** Keeps a batch. If it throws, the same events come again later. Nothing more is read meanwhile. */
  onBatch(batch: Batch): Promise<void>
  onState(state: ListenState): void
  /** The directory that knows what authors are called; the public one unless tests name another. */
  directory?: string
}

/**
 * A batch is handed over at least this often while the stream is open, if need be an empty one with the same
 * cursor: it says that the listening goes on (milliseconds).
 */
const quietHandover = 5_000
const longestWait = 60_000
/** So many unreadable frames in a row are no accident: reading on would park the whole network. */
const mostUnreadable = 20

/**
 * Listens to the posts of the Bluesky network until the signal ends it, or returns the reason why the address
 * may not be asked. It reconnects by itself and goes on after the last batch that was kept, so that an event
 * is handed over again rather than lost.
 */
export async function listenToBluesky(options: ListenOptions): Promise<{ type: 'stopped' } | Trouble> {
  const wire = wireOf(options.way)
  let place = placeIn(options.cursor, options.address, wire)
  let failures = 0
  const namesOf = nameFinder(options.address, options)
  while (!options.signal.aborted) {
    const round = await listenOnce(place, options, wire, namesOf)
    place = round.place
    if (options.signal.aborted) break
    if (round.refused) return trouble('config-wrong', round.sentence)
    failures = round.heard ? 0 : failures + 1
    const upTo = Math.min(longestWait, 1_000 * 2 ** Math.min(failures, 10))
    const againIn = Math.max(round.wait, Math.round(100 + Math.random() * upTo))
    const finding: Finding = {
      type: 'problem',
      sentence: `${round.sentence} Birdsong connects again by itself.`,
    }
    options.onState({ type: 'interrupted', finding, againIn, cause: round.cause })
    await wait(againIn, undefined, { signal: options.signal }).catch((error) => {
      if (!options.signal.aborted) throw error
    })
  }
  return { type: 'stopped' }
}

/** Where in the stream we are, and what has to be said about how we came there. */
type Place = { seq: number | null; findings: Finding[] }

type Round = {
  place: Place
  heard: boolean
  refused: boolean
  sentence: string
  wait: number
  cause?: unknown
}

async function listenOnce(
  start: Place,
  options: ListenOptions,
  wire: Wire,
  namesOf: NamesOf,
): Promise<Round> {
  const from = tooOldFor(wire, start)
  let place = from
  let heard = false
  let handedAt = 0
  let handedSeq = from.seq
  let unreadable = 0
  let behind = 0
  const socket = wire.open(options.address, from.seq, options)
  try {
    for (;;) {
      const taken = await socket.take(quietHandover)
      if (taken === null) {
        const ended = socket.ended()
        const pause = ended.type === 'ended' ? ended.wait : 0
        if (
          wire.name === 'jetstream-2' &&
          ended.type === 'ended' &&
          ended.status === 400 &&
          place.seq !== null
        )
          place = { seq: fromNow(wire), findings: [...place.findings, gap(noLongerThere)] }
        return { place, heard, refused: ended.type === 'refused', sentence: ended.sentence, wait: pause }
      }
      if (taken.length > 0 && !heard) options.onState({ type: 'listening' })
      heard ||= taken.length > 0
      const portion = await readPortion(taken, place, wire, options)
      unreadable = portion.unreadable === taken.length ? unreadable + taken.length : 0
      const events = await eventsOf(portion.frames, options, namesOf)
      const due = Date.now() - handedAt >= quietHandover || (handedSeq === null && portion.place.seq !== null)
      if (due || events.length > 0 || portion.place.findings.length > 0) {
        const { seq, findings } = portion.place
        const last = taken.at(-1)
        if (last) behind = behindBy(await wire.read(last)) ?? behind
        const cursor = { seq, address: options.address, way: wire.name, ...(behind > 0 && { behind }) }
        await options.onBatch({ events, cursor, findings })
        handedAt = Date.now()
        handedSeq = seq
        place = { seq, findings: [] }
      } else place = portion.place
      if (portion.error !== null) return { place, heard, refused: false, sentence: portion.error, wait: 0 }
      if (unreadable > mostUnreadable) {
        const sentence = 'The stream cannot be understood at the moment; what came is kept.'
        return { place, heard: false, refused: false, sentence, wait: longestWait }
      }
    }
  } catch (cause) {
    const sentence = 'What was heard could not be stored; it will be read again.'
    return { place, heard: false, refused: false, sentence, wait: 0, cause }
  } finally {
    socket.close()
  }
}

/** Less is the way that everything takes (seconds). */
const usualDelay = 60

/** By how many seconds a message is older than now: after a pause the stream says first what came meanwhile. Null where it has no time. */
function behindBy(frame: Frame): number | null {
  const at = 'time' in frame && frame.time !== undefined ? Date.parse(frame.time) : Number.NaN
  if (Number.isNaN(at)) return null
  const seconds = Math.round((Date.now() - at) / 1000)
  return seconds > usualDelay ? seconds : 0
}

/** Reads a portion of frames, up to the first that ends the connection. */
async function readPortion(taken: readonly Uint8Array[], from: Place, wire: Wire, options: ListenOptions) {
  const passed = passedUnread(taken, wire, options)
  let { seq } = from
  const findings = [...from.findings]
  const frames: Received[] = []
  let unreadable = 0
  let error: string | null = null
  for (const [n, bytes] of taken.entries()) {
    const place = passed[n] ?? null
    const frame: Frame = place === null ? await wire.read(bytes) : { type: 'passed', seq: place }
    if (frame.type === 'info') {
      if (frame.name === 'OutdatedCursor') findings.push(gap(noLongerThere))
      if (frame.name === 'FutureCursor') {
        findings.push(gap(anotherBeginning))
        seq = null
      }
      continue
    }
    if (frame.type === 'error') {
      if (frame.error === 'FutureCursor') {
        findings.push(gap(anotherBeginning))
        seq = null
      }
      error =
        frame.error === 'ConsumerTooSlow'
          ? 'Birdsong read too slowly for Bluesky.'
          : `Bluesky ended the stream (${frame.error}).`
      break
    }
    if (!wire.byTime && frame.seq !== null && seq !== null && seq < firstTime && frame.seq < seq) {
      findings.push(gap('The Bluesky server began to count afresh.'))
    }
    seq = wire.byTime ? Math.max(frame.seq ?? 0, seq ?? 0) || null : (frame.seq ?? seq)
    if (frame.type === 'unreadable') unreadable++
    if (frame.type !== 'passed') frames.push({ frame, bytes })
  }
  return { place: { seq, findings }, frames, unreadable, error }
}

/**
 * The places of new posts that hold nothing that is wanted, which is most of the network: they need not be parsed. Null
 * for all else: edits and deletions of posts, accounts, and what is not understood are always read.
 */
function passedUnread(taken: readonly Uint8Array[], wire: Wire, options: ListenOptions): (number | null)[] {
  const { placeOfNew, placeOfUnwanted } = wire
  if (placeOfUnwanted) return taken.map((bytes) => placeOfUnwanted(bytes, options.wanted))
  if (!placeOfNew || !options.mayBeWanted) return []
  const may = options.mayBeWanted(taken)
  return taken.map((bytes, n) => (may[n] ? null : placeOfNew(bytes)))
}

/** A place from here on is a time in microseconds (2001), in Jetstream’s second version as well. */
const firstTime = 1e15

const noLongerThere = 'Bluesky no longer has all posts since the last one that was heard.'
const anotherBeginning =
  'The Bluesky server counts from another beginning than before, so listening starts afresh.'

/** Jetstream’s first version goes on from the oldest that it has, and does not say so. */
function tooOldFor(wire: Wire, place: Place): Place {
  if (wire.name !== 'jetstream-1' || place.seq === null) return place
  if (Date.now() * 1000 - place.seq <= jetstream1LooksBack) return place
  return { seq: fromNow(wire), findings: [...place.findings, gap(noLongerThere)] }
}

/** Jetstream can be asked from a time on, so that nothing is missed before the first event was kept. */
function fromNow(wire: Wire): number | null {
  return wire.name === 'repos' ? null : Date.now() * 1000
}

function placeIn(cursor: Cursor, address: string, wire: Wire): Place {
  if (typeof cursor.seq !== 'number') return { seq: fromNow(wire), findings: [] }
  if (cursor.address === address && (cursor.way ?? 'repos') === wire.name)
    return { seq: cursor.seq, findings: [] }
  // Each server counts for itself.
  return {
    seq: fromNow(wire),
    findings: [gap('The address of this source was changed, so listening starts afresh.')],
  }
}

function gap(sentence: string): Finding {
  return {
    type: 'gap',
    sentence: `${sentence} Some posts may have been missed; those from now on are heard.`,
  }
}
