// AssemblyScript, compiled by bin/build to scan.wasm. It says which texts in raw bytes may hold a term, sixteen and
// sixty-four bytes at a time. raw-scan.ts says the same in TypeScript, more slowly: it is the reference, and stands in
// where there is no WebAssembly. A test compares the two.

/** Where things lie in memory; raw-scanner.ts knows these places too. */
const SHUFFLES: usize = 0x1000
const FOLDS: usize = 0x2000
const TEXTS: usize = 0x10000
const INPUT: usize = 0x220000
const MAYBE: usize = 0x330000
const LETTERS: usize = 0x350000

/** So many places are looked at again in one go, at the most. */
const MOST_MAYBE: usize = 0x10000
/** Of each text: where it begins and ends, where its letters begin, and whether it counts. */
const TEXT: usize = 16
/** In a table of folded letters: it has to be read in full. */
const UNSURE: u32 = 1
/** A word may begin with this letter. */
const BEGINS: u32 = 0x80

/** The tables of filter-tables.ts: where they lie, and the bits of a place in them. */
let eights: usize = 0
let eightsMask: u32 = 0
let twelves: usize = 0
let twelvesMask: u32 = 0
let fours: usize = 0
let pairs: usize = 0
let known: usize = 0
let knownMask: u32 = 0
let hasShorts: bool = false
let hasTiny: bool = false

/** Where the letters end that were read so far, and whether the last text must be read in full. */
let lettersEnd: usize = 0
let surely: bool = false

/** `words` in the sets of bits, `slots` for hashes. */
export function prepare(tables: usize, words: u32, slots: u32, anyShorts: bool, anyTiny: bool): void {
  eights = tables
  eightsMask = words - 1
  twelves = eights + (words << 2)
  twelvesMask = words * 2 - 1
  fours = twelves + (words << 3)
  pairs = fours + (1 << 13)
  known = pairs + (1 << 7)
  knownMask = slots - 1
  hasShorts = anyShorts
  hasTiny = anyTiny
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
  const end = INPUT + length
  let texts = TEXTS
  let place = INPUT
  lettersEnd = LETTERS
  while (place < end) {
    const first = keyEnds(place)
    const second = keyEnds(place + 16)
    const third = keyEnds(place + 32)
    const fourth = keyEnds(place + 48)
    let next = place + 64
    if (v128.any_true(v128.or(v128.or(first, second), v128.or(third, fourth)))) {
      let keys =
        <u64>i8x16.bitmask(first) |
        ((<u64>i8x16.bitmask(second)) << 16) |
        ((<u64>i8x16.bitmask(third)) << 32) |
        ((<u64>i8x16.bitmask(fourth)) << 48)
      while (keys) {
        const from = valueAfter(place + <usize>ctz(keys))
        keys &= keys - 1
        if (from == 0 || from > end) continue
        store<u32>(texts + 8, <u32>lettersEnd)
        next = read(from, end, true)
        store<u32>(texts, <u32>(from - INPUT))
        store<u32>(texts + 4, <u32>(next - INPUT))
        store<u32>(texts + 12, <u32>surely)
        texts += TEXT
        break
      }
    }
    place = next
  }
  store<u32>(texts + 8, 0xffffffff)
  look()
  return chosen(texts)
}

/** May this text, as it is, hold a term? */
export function mayHold(length: i32): bool {
  v128.store(INPUT + length, i8x16.splat(0))
  lettersEnd = LETTERS
  store<u32>(TEXTS + 8, <u32>LETTERS)
  read(INPUT, INPUT + length, false)
  if (surely) return true
  store<u32>(TEXTS + 12, 0)
  store<u32>(TEXTS + TEXT + 8, 0xffffffff)
  look()
  return load<u32>(TEXTS + 12) != 0
}

/** Puts the texts that count one after the other, each with its beginning and end, and says how many they are. */
function chosen(end: usize): i32 {
  let to = TEXTS
  for (let text = TEXTS; text < end; text += TEXT) {
    if (!load<u32>(text + 12)) continue
    store<u64>(to, load<u64>(text))
    to += 8
  }
  return <i32>((to - TEXTS) >> 3)
}

/** Where among sixteen bytes the quotation mark may stand that ends one of the keys. */
// @ts-expect-error: a decorator of AssemblyScript
@inline
function keyEnds(place: usize): v128 {
  // Three letters before it, one upon the other: "..xt, t..le, p..on, and lt after a brace, a comma, a space or a line’s
  // end. Each has its place under its lower four bits. No other key of Jetstream has the same.
  const known = i8x16(0, 0x71, 0x12, 0x63, 0x34, 0, 0, 0, 0x38, 0, 0, 0, 0, 0x7d, 0x2e, 0)
  const three = v128.xor(v128.xor(v128.load(place - 2), v128.load(place - 1)), v128.load(place - 5))
  const isKnown = i8x16.eq(i8x16.swizzle(known, v128.and(three, i8x16.splat(15))), three)
  return v128.and(isKnown, i8x16.eq(v128.load(place + 1), i8x16.splat(0x3a)))
}

/** Where the text begins whose key ends with the quotation mark at this place; 0 where it is no such key. */
function valueAfter(at: usize): usize {
  if (load<u16>(at) != 0x3a22) return 0
  const four = load<u32>(at - 4)
  const before: u32 = load<u8>(at - 5)
  const isKey =
    four == 0x74786574
      ? before == 0x22
      : four == 0x656c7469
        ? before == 0x74
        : four == 0x6e6f6974
          ? before == 0x70
          : four == 0x746c6122 && (before == 0x7b || before == 0x2c || before == 0x20 || before == 0x0a)
  if (!isKey) return 0
  let from = at + 2
  while (load<u8>(from) == 0x20) from++
  return load<u8>(from) == 0x22 ? from + 1 : 0
}

/** Reads the letters of a text behind those before it, and returns where it ends: at a quotation mark, or at the end. */
function read(from: usize, end: usize, json: bool): usize {
  const ampersand = i8x16.splat(0x26)
  const quote = i8x16.splat(json ? 0x22 : 0x26)
  const backslash = i8x16.splat(json ? 0x5c : 0x26)
  const caseBit = i8x16.splat(0x20)
  let place = from
  let letters = lettersEnd
  let before = i8x16.splat(0)
  surely = false
  while (place < end) {
    const bytes = v128.load(place)
    const lower = v128.or(bytes, caseBit)
    const alpha = i8x16.lt_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(26))
    const digit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
    const isLetter = v128.or(alpha, digit)
    const special = v128.or(
      v128.or(bytes, i8x16.eq(bytes, ampersand)),
      v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash)),
    )
    const stops: u32 = i8x16.bitmask(special)
    let length: u32 = stops == 0 ? 16 : ctz(stops)
    if (place + length > end) length = <u32>(end - place)
    // A word begins with a letter after something else, and with a capital.
    const small = i8x16.eq(v128.and(bytes, caseBit), caseBit)
    const after = i8x16.shuffle(before, isLetter, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
    const begins = v128.andnot(i8x16.splat(<i8>BEGINS), v128.and(after, small))
    const folded = v128.or(v128.bitselect(lower, bytes, alpha), begins)
    const within: u32 = i8x16.bitmask(isLetter) & ((1 << length) - 1)
    const low = within & 255
    const high = within >> 8
    v128.store64_lane(letters, i8x16.swizzle(folded, v128.load64_zero(SHUFFLES + (low << 3))), 0)
    const here = letters + popcnt(low)
    v128.store64_lane(
      here,
      i8x16.swizzle(folded, i8x16.add(v128.load64_zero(SHUFFLES + (high << 3)), i8x16.splat(8))),
      0,
    )
    letters = here + popcnt(high)
    place += length
    if (length == 16) before = isLetter
    else {
      before = i8x16.splat(0)
      if (place >= end) break
      const byte: u32 = load<u8>(place)
      if (byte >= 0x80) {
        const folds = foreign(place, byte)
        if (folds == UNSURE) surely = true
        else if (folds != 0) store<u8>(letters++, <u8>(folds | BEGINS))
        place += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      } else if (byte == 0x26) place = entity(place + 1)
      else if (byte == 0x22) break
      else place = escape(place)
    }
  }
  // No letter follows the last: what is read next is no part of it.
  v128.store(letters, i8x16(<i8>BEGINS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  lettersEnd = letters + 16
  return place > end ? end : place
}

/** The letter that a character outside ASCII folds to, 0 for a sign to pass over, UNSURE where it may be several. */
function foreign(place: usize, lead: u32): u32 {
  const second: u32 = load<u8>(place + 1)
  const folds: u32 = load<u8>(FOLDS + ((lead & 63) << 6) + (second & 63))
  if (folds == 0 || lead != 0xf0 || second != 0x9f) return folds
  // Emoji, but for a few letters in squares and circles, and digits of clocks.
  const third: u32 = load<u8>(place + 2)
  return third == 0x84 || third == 0xaf ? folds : 0
}

/** An escape of JSON. Go writes & < > so; other code points may be letters. */
function escape(place: usize): usize {
  if (load<u8>(place + 1) != 0x75) return place + 2
  const digits = load<u32>(place + 2)
  if (digits == 0x36323030) return entity(place + 6)
  if ((digits | 0x20000000) != 0x63333030 && (digits | 0x20000000) != 0x65333030 && (digits & 0xffffff) != 0x323032)
    surely = true
  return place + 6
}

/** What follows an ampersand: it passes over the entities of signs; others may be letters. */
function entity(from: usize): usize {
  let place = from
  while (load<u32>(place) == 0x3b706d61) place += 4
  const four = load<u32>(place)
  // lt; gt; #39; quot;
  if ((four & 0xffffff) == 0x3b746c || (four & 0xffffff) == 0x3b7467) return place + 3
  if (four == 0x3b393323) return place + 4
  if (four == 0x746f7571 && load<u8>(place + 4) == 0x3b) return place + 5
  let last = place
  while (last < place + 9 && isOfEntity(load<u8>(last))) last++
  if (last > place && load<u8>(last) == 0x3b) surely = true
  return place
}

function isOfEntity(byte: u32): bool {
  return byte == 0x23 || (byte | 0x20) - 0x61 < 26 || byte - 0x30 < 10
}

/** Notes of each text whether a term may begin at one of its words. */
function look(): void {
  v128.store(lettersEnd, i8x16.splat(0))
  v128.store(lettersEnd + 16, i8x16.splat(0))
  v128.store(lettersEnd + 32, i8x16.splat(0))
  v128.store(lettersEnd + 48, i8x16.splat(0))
  let text = TEXTS
  let maybe = MAYBE
  for (let at = LETTERS; at < lettersEnd; at += 64) {
    let words =
      <u64>i8x16.bitmask(v128.load(at)) |
      ((<u64>i8x16.bitmask(v128.load(at + 16))) << 16) |
      ((<u64>i8x16.bitmask(v128.load(at + 32))) << 32) |
      ((<u64>i8x16.bitmask(v128.load(at + 48))) << 48)
    while (words) {
      const word = at + <usize>ctz(words)
      words &= words - 1
      // It is noted in any case, and kept if it may be: a branch would be guessed wrong too often.
      store<u32>(maybe, <u32>word)
      maybe += mayBegin(word) << 2
    }
    if (maybe < MAYBE + MOST_MAYBE) continue
    text = lookAgain(maybe, text)
    maybe = MAYBE
  }
  lookAgain(maybe, text)
}

/** Looks closely at places where a term may begin; returns the text that was reached. */
function lookAgain(end: usize, from: usize): usize {
  let text = from
  for (let maybe = MAYBE; maybe < end; maybe += 4) {
    const at = load<u32>(maybe)
    while (load<u32>(text + TEXT + 8) <= at) text += TEXT
    if (load<u32>(text + 12) == 0 && isSome(at)) store<u32>(text + 12, 1)
  }
  return text
}

/** May a term begin at this letter? 1 or 0. */
// @ts-expect-error: a decorator of AssemblyScript
@inline
function mayBegin(at: usize): u32 {
  const marked = load<u64>(at)
  const eight = marked & 0x7f7f7f7f7f7f7f7f
  const a = <u32>eight
  const is = <u32>holds(eights, eightsMask, hashOfEight(a, <u32>(eight >> 32)))
  return (is | (hasShorts ? <u32>startsShort(a, marked) : 0)) & <u32>(a != 0)
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function startsShort(a: u32, marked: u64): bool {
  // The marks of eight letters as bits: a word ends before each.
  const ends: u32 = <u32>((((marked >> 7) & 0x0101010101010101) * 0x0102040810204080) >> 56)
  if (load<u8>(fours + ((a * 0x9e3779b1) >> 19)) & (ends >> 1)) return true
  const pair = ((a & 31) << 5) | ((a >> 8) & 31)
  return hasTiny && ((load<u8>(pairs + (pair >> 3)) >> (pair & 7)) & 1) != 0
}

/** Do sixteen letters begin a term, or some of them, up to the end of a word, make one? */
function isSome(at: usize): bool {
  const first = load<u64>(at)
  const eight = first & 0x7f7f7f7f7f7f7f7f
  const hash = hashOfEight(<u32>eight, <u32>(eight >> 32))
  if (holds(eights, eightsMask, hash)) {
    const marked = load<u64>(at + 8)
    const c = <u32>marked & 0x7f7f7f7f
    const d = <u32>(marked >> 32) & 0x7f7f7f7f
    const twelve = hashOfMore(hash, c)
    if (holds(twelves, twelvesMask, twelve)) {
      if (isKnown(hashOfMore(twelve, d))) return true
      for (let bits: u32 = 0; bits < 32; bits += 8)
        if ((marked >> (bits + 32)) & BEGINS && isKnown(hashOfMore(twelve, d & ((1 << bits) - 1)))) return true
    }
    for (let bits: u32 = 0; bits < 32; bits += 8) {
      if (!((marked >> bits) & BEGINS)) continue
      const whole = hashOfMore(hash, c & ((1 << bits) - 1))
      if (holds(twelves, twelvesMask, whole) && isKnown(hashOfMore(whole, 0))) return true
    }
  }
  if (!hasShorts || !startsShort(<u32>eight, first)) return false
  for (let length: u32 = 1; length < 8; length++) {
    if (!(load<u8>(at + length) & BEGINS)) continue
    const kept = eight & (((<u64>1) << (length << 3)) - 1)
    if (isKnown(hashOfMore(hashOfMore(hashOfEight(<u32>kept, <u32>(kept >> 32)), 0), 0))) return true
  }
  return false
}

function isKnown(hash: u32): bool {
  const sought = hash == 0 ? 1 : hash
  let slot = sought & knownMask
  let there = load<u32>(known + (slot << 3))
  while (there != sought && there != 0) {
    slot = (slot + 1) & knownMask
    there = load<u32>(known + (slot << 3))
  }
  return there == sought
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function holds(bits: usize, most: u32, hash: u32): bool {
  const asked: u32 = (1 << (hash & 31)) | (1 << ((hash >> 5) & 31)) | (1 << ((hash >> 10) & 31))
  return (load<u32>(bits + (((hash >> 18) & most) << 2)) & asked) == asked
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function hashOfEight(a: u32, b: u32): u32 {
  const hash: u32 = (a ^ (b * 0x85ebca6b)) * 0x9e3779b1
  return hash ^ (hash >> 15)
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function hashOfMore(before: u32, four: u32): u32 {
  const hash: u32 = (before ^ (four * 0x27d4eb2f)) * 0x165667b1
  return hash ^ (hash >> 15)
}
