// AssemblyScript, compiled by bin/build to scan.wasm. It says which texts in raw bytes may hold a term, sixteen bytes
// at a time. raw-scan.ts says the same in TypeScript, more slowly: it is the reference, and stands in where there is
// no WebAssembly. A test compares the two.

/** Where things lie in memory; raw-scanner.ts knows these places too. */
const SHUFFLES: usize = 0x1000
const FOLDS: usize = 0x2000
const LETTERS: usize = 0x10000
const STARTS: usize = 0x40000
const FOUND: usize = 0x100000
const INPUT: usize = 0x200000
const EIGHTS: usize = 0x400000
const TWELVES: usize = 0x480000
const SHORTS: usize = 0x500000
const SHORT_LENGTHS: usize = 0x3000

const MOST_LETTERS: usize = 0x20000

let mask: u32 = 0
let twelvesMask: u32 = 0
let shortMask: u32 = 0
let hasShorts: bool = false

/** Letters and word beginnings of the text that is being read, and whether it must be read in full. */
let count: i32 = 0
let words: i32 = 0
let surely: bool = false

export function prepare(eights: u32, twelves: u32, shorts: u32, anyShorts: bool): void {
  mask = eights - 1
  twelvesMask = twelves - 1
  shortMask = shorts - 1
  hasShorts = anyShorts
  for (let bits: u32 = 0; bits < 256; bits++) {
    let next: usize = 0
    for (let bit: u32 = 0; bit < 8; bit++) {
      if (bits & (1 << bit)) store<u8>(SHUFFLES + bits * 8 + next++, <u8>bit)
    }
    while (next < 8) store<u8>(SHUFFLES + bits * 8 + next++, 0x80)
  }
}

/**
 * Looks through JSON lines for the values of "text", "title", "description" and "alt"; of each that may hold a term it
 * notes where it begins and ends. Says how many those are.
 */
export function scan(length: i32): i32 {
  const quote = i8x16.splat(0x22)
  const colon = i8x16.splat(0x3a)
  const low = i8x16.splat(15)
  const lastLetters = i8x16(1, 0, 0, 0, 0x74, 0x65, 0, 0, 0, 0, 0, 0, 0, 0, 0x6e, 0)
  const end = INPUT + length
  let found = 0
  let place = INPUT
  while (place < end) {
    // Only after a letter that one of the keys ends with: each has its place in the table under its lower four bits.
    const before = v128.load(place - 1)
    const ends = i8x16.eq(i8x16.swizzle(lastLetters, v128.and(before, low)), before)
    let keys = i8x16.bitmask(
      v128.and(ends, v128.and(i8x16.eq(v128.load(place), quote), i8x16.eq(v128.load(place + 1), colon))),
    )
    let next = place + 16
    while (keys) {
      const at = place + ctz(keys)
      keys &= keys - 1
      if (!endsKey(at)) continue
      let from = at + 2
      while (load<u8>(from) == 0x20) from++
      if (load<u8>(from) != 0x22) continue
      from++
      next = read(from, end, true)
      if (surely || someBegins()) {
        store<u32>(FOUND + found * 8, <u32>(from - INPUT))
        store<u32>(FOUND + found * 8 + 4, <u32>(next - INPUT))
        found++
      }
      break
    }
    place = next
  }
  return found
}

/** May this text, as it is, hold a term? */
export function mayHold(length: i32): bool {
  read(INPUT, INPUT + length, false)
  return surely || someBegins()
}

function endsKey(at: usize): bool {
  const four = load<u32>(at - 4)
  return four == 0x74786574 || four == 0x656c7469 || four == 0x6e6f6974 || four == 0x746c6122
}

/** Reads letters and word beginnings up to the closing quotation mark (or the end), and returns where that is. */
function read(from: usize, end: usize, json: bool): usize {
  const ampersand = i8x16.splat(0x26)
  const quote = i8x16.splat(json ? 0x22 : 0x26)
  const backslash = i8x16.splat(json ? 0x5c : 0x26)
  const caseBit = i8x16.splat(0x20)
  let place = from
  let letters = LETTERS
  let starts = STARTS
  let before: u32 = 0
  surely = false
  while (place < end) {
    const bytes = v128.load(place)
    const lower = v128.or(bytes, caseBit)
    const alpha = i8x16.lt_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(26))
    const digit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
    const special = v128.or(
      v128.or(bytes, i8x16.eq(bytes, ampersand)),
      v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash)),
    )
    const stops: u32 = i8x16.bitmask(special)
    const whole = stops == 0 && place + 16 <= end
    let length: u32 = stops == 0 ? 16 : ctz(stops)
    if (place + length > end) length = <u32>(end - place)
    const within: u32 = (1 << length) - 1
    const isLetter: u32 = i8x16.bitmask(v128.or(alpha, digit)) & within
    const isCapital: u32 = i8x16.bitmask(v128.and(alpha, i8x16.eq(v128.and(bytes, caseBit), i8x16.splat(0)))) & within
    const folded = v128.bitselect(lower, bytes, alpha)
    const low = isLetter & 255
    const high = isLetter >> 8
    v128.store64_lane(letters, i8x16.swizzle(folded, v128.load64_zero(SHUFFLES + (low << 3))), 0)
    const here = letters + popcnt(low)
    v128.store64_lane(
      here,
      i8x16.swizzle(folded, i8x16.add(v128.load64_zero(SHUFFLES + (high << 3)), i8x16.splat(8))),
      0,
    )
    let begin: u32 = isLetter & (~((isLetter << 1) | before) | isCapital)
    const soFar = <u32>(letters - LETTERS)
    while (begin) {
      store<u32>(starts, soFar + popcnt(isLetter & ((begin & -begin) - 1)))
      starts += 4
      begin &= begin - 1
    }
    letters = here + popcnt(high)
    place += length
    if (whole) {
      before = (isLetter >> 15) & 1
    } else {
      before = 0
      if (place >= end) break
      const byte: u32 = load<u8>(place)
      if (byte >= 0x80) place = foreign(place, byte)
      else if (byte == 0x26) {
        if (isEntity(place + 1)) surely = true
        place++
      } else if (byte == 0x22) break
      else place = escape(place)
    }
    if (letters - LETTERS > MOST_LETTERS) {
      surely = true
      letters = LETTERS
      starts = STARTS
    }
  }
  count = <i32>(letters - LETTERS)
  words = <i32>(starts - STARTS) >> 2
  v128.store(letters, i8x16.splat(0))
  return place > end ? end : place
}

/** A character outside ASCII: most are signs to pass over, some fold to letters. */
function foreign(place: usize, lead: u32): usize {
  const second: u32 = load<u8>(place + 1)
  if (load<u8>(FOLDS + ((lead & 63) << 6) + (second & 63))) {
    if (lead != 0xf0 || second != 0x9f) surely = true
    else {
      // Emoji, but for a few letters in squares and circles, and digits of clocks.
      const third = load<u8>(place + 2)
      if (third == 0x84 || third == 0xaf) surely = true
    }
  }
  return place + (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1)
}

/** An escape of JSON. Go writes & < > so; other code points may be letters. */
function escape(place: usize): usize {
  if (load<u8>(place + 1) != 0x75) return place + 2
  const digits = load<u32>(place + 2)
  if (digits == 0x36323030) {
    if (isEntity(place + 6)) surely = true
  } else if ((digits | 0x20000000) != 0x63333030 && (digits | 0x20000000) != 0x65333030 && (digits & 0xffffff) != 0x323032)
    surely = true
  return place + 6
}

function isEntity(place: usize): bool {
  const byte: u32 = load<u8>(place)
  return byte == 0x23 || (byte | 0x20) - 0x61 < 26 || byte - 0x30 < 10
}

function someBegins(): bool {
  const end = STARTS + (words << 2)
  for (let at = STARTS; at < end; at += 4) {
    const start = LETTERS + load<u32>(at)
    const hash = hashOfEight(load<u32>(start), load<u32>(start + 4))
    if (!holds(EIGHTS, mask, hash)) continue
    if (holds(TWELVES, twelvesMask, hashOfTwelve(hash, load<u32>(start + 8)))) return true
    if (holds(TWELVES, twelvesMask, hashOfTwelve(hash, 0))) return true
  }
  return hasShorts && someShort()
}

function someShort(): bool {
  for (let word = 0; word < words; word++) {
    const from = load<u32>(STARTS + (word << 2))
    const start = LETTERS + from
    const pair: usize = ((<usize>load<u8>(start) & 31) << 5) | (<usize>load<u8>(start + 1) & 31)
    const lengths: u32 = load<u8>(SHORT_LENGTHS + pair)
    if (lengths == 0) continue
    for (let next = word + 1; ; next++) {
      const length = (next < words ? load<u32>(STARTS + (next << 2)) : <u32>count) - from
      if (length > 7) break
      const a = load<u32>(start)
      const b = load<u32>(start + 4)
      const hash =
        length < 4
          ? hashOfEight(a & ((1 << (length * 8)) - 1), 0)
          : hashOfEight(a, b & ((1 << ((length - 4) * 8)) - 1))
      if (lengths & (1 << length) && holds(SHORTS, shortMask, hash)) return true
      if (next >= words) break
    }
  }
  return false
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function holds(bits: usize, most: u32, hash: u32): bool {
  const asked: u32 = (1 << (hash & 31)) | (1 << ((hash >> 5) & 31))
  return (load<u32>(bits + (((hash >> 10) & most) << 2)) & asked) == asked
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function hashOfEight(a: u32, b: u32): u32 {
  let hash: u32 = (a ^ (b * 0x85ebca6b)) * 0x9e3779b1
  hash = (hash ^ (hash >> 15)) * 0xc2b2ae35
  return hash ^ (hash >> 13)
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function hashOfTwelve(eight: u32, c: u32): u32 {
  const hash: u32 = (eight ^ (c * 0x27d4eb2f)) * 0x165667b1
  return hash ^ (hash >> 15)
}
