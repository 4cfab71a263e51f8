import { hashOfFour } from './filter-hash.ts'

/** Where the tables lie, one after the other, in bytes from the first. */
export type Places = {
  eights: number
  twelves: number
  fours: number
  pairs: number
  known: number
  end: number
}

/**
 * What is known of the beginnings of terms, in one piece of memory: sets of bits, small enough to stay near the
 * processor, that are asked first; and at last the hashes themselves of sixteen letters. The compiled scanner is given
 * the same piece of memory, so that a term is known to it as soon as it is learnt.
 */
export class FilterTables {
  buffer: ArrayBuffer
  /** Where in the memory the tables begin. */
  offset = 0
  places: Places
  hasShorts = false
  /** Is there a term of one or two letters? */
  hasTiny = false
  /** Words of 32 bits in each set: 64 KB for 200,000 terms, and twice that, an eighth of the bits set. */
  readonly words: number
  /** How many hashes of sixteen letters there is room for. */
  slots: number
  #number = 0
  eights!: Int32Array
  #twelves!: Int32Array
  /** Of terms of three to seven letters, under the hash of the first four: a bit for each number of letters. */
  fours!: Uint8Array
  /** Of terms of one or two letters, the first two. */
  #pairs!: Uint8Array
  /** Hashes of sixteen letters, or of all where there are fewer (0 for none), and for each the number of an opening. */
  #known!: Int32Array

  constructor(expected: number) {
    this.words = 2 ** Math.min(14, Math.max(8, Math.ceil(Math.log2(expected + 1)) - 4))
    this.slots = this.words
    this.places = placesOf(this.words, this.slots)
    this.buffer = new ArrayBuffer(this.places.end)
    this.#look()
  }

  /** Moves to a piece of another memory, and stays there until it outgrows it. */
  moveTo(buffer: ArrayBuffer, offset: number): void {
    new Uint8Array(buffer, offset, this.places.end).set(
      new Uint8Array(this.buffer, this.offset, this.places.end),
    )
    this.buffer = buffer
    this.offset = offset
    this.#look()
  }

  isEight(eight: number): boolean {
    return holds(this.eights, eight)
  }

  isTwelve(twelve: number): boolean {
    return holds(this.#twelves, twelve)
  }

  isKnown(hash: number): boolean {
    return this.#known[this.#slotOf(hash)] !== 0
  }

  /** What was noted of a hash; 0 where nothing was. */
  opening(hash: number): number {
    return this.#known[this.#slotOf(hash) + 1]!
  }

  /** Notes the number of an opening for a hash that was learnt. */
  note(hash: number, opening: number): void {
    this.#known[this.#slotOf(hash) + 1] = opening
  }

  /** Where a hash stands, or would. */
  #slotOf(hash: number): number {
    const known = this.#known
    const sought = hash || 1
    let slot = (sought << 1) & (known.length - 1)
    while (known[slot] !== sought && known[slot] !== 0) slot = (slot + 2) & (known.length - 1)
    return slot
  }

  /** May a whole term of fewer than eight letters begin with these four, with a word ending where a bit of `ends` is? */
  startsShort(a: number, ends: number): boolean {
    return (this.fours[hashOfFour(a)]! & (ends >> 1)) !== 0 || (this.hasTiny && isIn(this.#pairs, pairOf(a)))
  }

  learnLong(eight: number, twelve: number): void {
    put(this.eights, eight)
    put(this.#twelves, twelve)
  }

  learnShort(a: number, length: number): void {
    this.hasShorts = true
    if (length < 3) this.hasTiny = true
    const end = 1 << (length - 1)
    if (length > 3) this.fours[hashOfFour(a)]! |= end
    // Whatever follows a term of three letters.
    else if (length > 2) for (const fourth of follow) this.fours[hashOfFour(a | (fourth << 24))]! |= end
    else if (length > 1) include(this.#pairs, pairOf(a))
    // Whatever follows a term of one letter.
    else for (let second = 0; second < 32; second++) include(this.#pairs, pairOf(a | (second << 8)))
  }

  /** False where the hash was known. */
  learn(hash: number): boolean {
    if (this.isKnown(hash)) return false
    if (++this.#number * 2 > this.slots) this.#grow()
    this.#known[this.#slotOf(hash)] = hash || 1
    return true
  }

  #grow(): void {
    const known = this.#known
    const before = new Uint8Array(this.buffer, this.offset, this.places.known)
    this.slots *= 2
    this.places = placesOf(this.words, this.slots)
    this.buffer = new ArrayBuffer(this.places.end)
    this.offset = 0
    new Uint8Array(this.buffer).set(before)
    this.#look()
    for (let slot = 0; slot < known.length; slot += 2)
      if (known[slot] !== 0) this.#known.set([known[slot]!, known[slot + 1]!], this.#slotOf(known[slot]!))
  }

  #look(): void {
    const { buffer, offset, places, words } = this
    this.eights = new Int32Array(buffer, offset + places.eights, words)
    this.#twelves = new Int32Array(buffer, offset + places.twelves, words * 2)
    this.fours = new Uint8Array(buffer, offset + places.fours, 1 << 13)
    this.#pairs = new Uint8Array(buffer, offset + places.pairs, 1 << 7)
    this.#known = new Int32Array(buffer, offset + places.known, this.slots * 2)
  }
}

/** A word may end after any number of letters. */
export const anyEnds = 0xffff

/** Four letters without the marks of those with which a word may begin. */
export const unmarked = 0x7f7f7f7f

function placesOf(words: number, slots: number): Places {
  const twelves = words * 4
  const fours = twelves + words * 8
  const pairs = fours + (1 << 13)
  const known = pairs + (1 << 7)
  return { eights: 0, twelves, fours, pairs, known, end: known + slots * 8 }
}

/** Each hash has three bits in one word of a set. */
const askedFor = (hash: number) => (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10))

/** Has a set of bits those of a hash? */
export function holds(bits: Int32Array, hash: number): boolean {
  const asked = askedFor(hash)
  return (bits[(hash >>> 18) & (bits.length - 1)]! & asked) === asked
}

function put(bits: Int32Array, hash: number): void {
  bits[(hash >>> 18) & (bits.length - 1)]! |= askedFor(hash)
}

/** What may follow a letter: another, or nothing. */
const follow = [0, ...Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0))]

const isIn = (bits: Uint8Array, place: number) => (bits[place >> 3]! & (1 << (place & 7))) !== 0
const include = (bits: Uint8Array, place: number) => {
  bits[place >> 3]! |= 1 << (place & 7)
}
const pairOf = (a: number) => ((a & 31) << 5) | ((a >> 8) & 31)
