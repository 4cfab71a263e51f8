// AssemblyScript: compiled by bin/build to sums.wasm, and not read by tsc. It does what ../scripted-sums.ts does, four
// to eight numbers at a time: what a word makes of a model's filters, the answers about a text, and each word's part in them.

const linearRoom: usize = 32 // a feature's weights lie so many bytes apart; more outputs the linear part has not

let dims: i32 = 0 // numbers of a word's vector, a multiple of 4
let filters: i32 = 0 // a multiple of 16
let outputs: i32 = 0 // a multiple of 16: the last may mean nothing
let nets: i32 = 0
let linearOutputs: i32 = 0 // 0 where there is no linear part
let slotCount: i32 = 0
let across: usize = 0 // f32 [net][dims][3 taps of filters, then outputs]: what a word's vector is seen through
let filterBias: usize = 0 // f32 [net][filters]
let byFilter: usize = 0 // f32 [net][filter][outputs]
let bias: usize = 0 // f32 [net][outputs]
let made: usize = 0 // f32 [net][slot][3 taps of filters, then outputs]
let vector: usize = 0 // f32 dims
let weights: usize = 0 // i8 [feature][linearRoom]
let rarity: usize = 0 // u8, a feature each
let linearMade: usize = 0 // f32 [slot][linearRoom]: the outputs, then the square of the length
let hashes: usize = 0 // i32 [slot][3]: of the word, of how it is written, and of its family
let answer: usize = 0 // f32 outputs
let linearAnswer: usize = 0 // f32 linearRoom: of words, then the square of the length
let whole: usize = 0 // i32 linearRoom: of pairs, in whole numbers
let squares: usize = 0 // f64: of pairs
let sums: usize = 0 // f32 filters
let highest: usize = 0 // i32 [net][filters]
let by: usize = 0 // f32 outputs
let scaled: usize = 0 // f32 linearRoom
let buckets: u32 = 0
// Behind everything else, because they grow with the text.
let places: usize = 0 // i32, a word each
let pairs: usize = 0 // i32 [5 a word][feature, place]: those that the linear part knows; the place times four, and how far apart
let moved: usize = 0 // f32, a word each
let pairCount: i32 = 0

export function place(
  d: i32, f: i32, o: i32, n: i32, l: i32, s: i32, b: i32, p0: usize, p1: usize, p2: usize, p3: usize, p4: usize, p5: usize,
  p6: usize, p7: usize, p8: usize, p9: usize, p10: usize, p11: usize, p12: usize, p13: usize, p14: usize, p15: usize,
  p16: usize, p17: usize, p18: usize, p19: usize, p20: usize,
): void {
  dims = d; filters = f; outputs = o; nets = n; linearOutputs = l; slotCount = s; buckets = b
  across = p0; filterBias = p1; byFilter = p2; bias = p3; made = p4; vector = p5; weights = p6; rarity = p7
  linearMade = p8; hashes = p9; answer = p10; linearAnswer = p11; whole = p12; squares = p13; sums = p14; highest = p15
  by = p16; scaled = p17; places = p18; pairs = p19; moved = p20
}

// @ts-ignore
@inline
function width(): usize {
  return (<usize>(3 * filters + outputs)) << 2
}

/** What the taps and the outputs of a net make of the word whose vector was laid down, into its slot. */
export function make(net: i32, slot: i32): void {
  const wide = width()
  const lane = <usize>filters << 2
  const to = made + (<usize>net * <usize>slotCount + <usize>slot) * wide
  const from = across + <usize>net * <usize>dims * wide
  const end = vector + (<usize>dims << 2)
  for (let c: usize = 0; c < wide; c += 64) {
    let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0)
    let w = from + c
    for (let d = vector; d < end; d += 4) {
      const x = v128.load32_splat(d)
      s0 = f32x4.add(s0, f32x4.mul(x, v128.load(w))); s1 = f32x4.add(s1, f32x4.mul(x, v128.load(w, 16)))
      s2 = f32x4.add(s2, f32x4.mul(x, v128.load(w, 32))); s3 = f32x4.add(s3, f32x4.mul(x, v128.load(w, 48)))
      w += wide
    }
    v128.store(to + c, s0); v128.store(to + c, s1, 16); v128.store(to + c, s2, 32); v128.store(to + c, s3, 48)
  }
  // A filter's own bias is counted with the word in the middle.
  for (let f: usize = 0; f < lane; f += 16)
    v128.store(to + lane + f, f32x4.add(v128.load(to + lane + f), v128.load(filterBias + <usize>net * lane + f)))
}

/** The answers of the nets, summed, about the words whose slots were laid down; slot 0 is empty and stands at both ends. */
export function ask(count: i32): void {
  const out = <usize>outputs << 2
  memory.fill(answer, 0, out)
  for (let net = 0; net < nets; net++) askOne(net, count)
  if (linearOutputs > 0) askLinear(count)
}

function askOne(net: i32, count: i32): void {
  const wide = width()
  const lane = <usize>filters << 2
  const out = <usize>outputs << 2
  const own = made + <usize>net * <usize>slotCount * wide
  const found = highest + <usize>net * lane
  for (let f: usize = 0; f < lane; f += 64) {
    let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0)
    let h0 = i32x4.splat(-1), h1 = i32x4.splat(-1), h2 = i32x4.splat(-1), h3 = i32x4.splat(-1)
    let before = own + f
    let here = own + <usize>load<i32>(places) * wide + f
    for (let t = 0; t < count; t++) {
      const after = own + (t + 1 < count ? <usize>load<i32>(places + (<usize>(t + 1) << 2)) * wide : 0) + f
      const a = after + 2 * lane, h = here + lane
      const now = i32x4.splat(t)
      let v = f32x4.add(f32x4.add(v128.load(before), v128.load(h)), v128.load(a))
      let more = f32x4.gt(v, s0)
      s0 = f32x4.pmax(s0, v)
      h0 = v128.bitselect(now, h0, more)
      v = f32x4.add(f32x4.add(v128.load(before, 16), v128.load(h, 16)), v128.load(a, 16))
      more = f32x4.gt(v, s1)
      s1 = f32x4.pmax(s1, v)
      h1 = v128.bitselect(now, h1, more)
      v = f32x4.add(f32x4.add(v128.load(before, 32), v128.load(h, 32)), v128.load(a, 32))
      more = f32x4.gt(v, s2)
      s2 = f32x4.pmax(s2, v)
      h2 = v128.bitselect(now, h2, more)
      v = f32x4.add(f32x4.add(v128.load(before, 48), v128.load(h, 48)), v128.load(a, 48))
      more = f32x4.gt(v, s3)
      s3 = f32x4.pmax(s3, v)
      h3 = v128.bitselect(now, h3, more)
      before = here
      here = after
    }
    v128.store(sums + f, s0); v128.store(sums + f, s1, 16); v128.store(sums + f, s2, 32); v128.store(sums + f, s3, 48)
    v128.store(found + f, h0); v128.store(found + f, h1, 16); v128.store(found + f, h2, 32); v128.store(found + f, h3, 48)
  }
  const through = byFilter + <usize>net * <usize>filters * out
  for (let f = 0; f < filters; f++) {
    const sum = load<f32>(sums + (<usize>f << 2))
    if (sum <= 0) continue
    addTimes(sum, through + <usize>f * out, out)
  }
  const share: f32 = <f32>1 / <f32>max(count, 1)
  for (let t = 0; t < count; t++)
    addTimes(share, own + <usize>load<i32>(places + (<usize>t << 2)) * wide + 3 * lane, out)
  addTimes(1, bias + <usize>net * out, out)
}

// @ts-ignore
@inline
function addTimes(times: f32, from: usize, bytes: usize): void {
  const many = f32x4.splat(times)
  for (let b: usize = 0; b < bytes; b += 16)
    v128.store(answer + b, f32x4.add(v128.load(answer + b), f32x4.mul(many, v128.load(from + b))))
}

const prime: u32 = 0x01000193

// @ts-ignore
@inline
function featureOf(one: u32, other: u32, apart: u32): u32 {
  const hash: u32 = (((one ^ (apart * 0x3779)) * prime) ^ other) * 0x85ebca6b
  return (hash ^ (hash >> 15)) & (buckets - 1)
}

/** The linear part: what it makes of the words, and in whole numbers what it makes of those that stand together. */
function askLinear(count: i32): void {
  const room = <usize>((linearOutputs + 4) & ~3) << 2
  memory.fill(linearAnswer, 0, linearRoom << 2)
  memory.fill(whole, 0, linearRoom << 2)
  store<f64>(squares, 0)
  pairCount = 0
  let hash1: u32 = 0, shape1: u32 = 0, family1: u32 = 0, hash2: u32 = 0
  for (let t = 0; t < count; t++) {
    const slot = <usize>load<i32>(places + (<usize>t << 2))
    const from = linearMade + slot * (linearRoom << 2)
    for (let b: usize = 0; b < room; b += 16)
      v128.store(linearAnswer + b, f32x4.add(v128.load(linearAnswer + b), v128.load(from + b)))
    const own = hashes + slot * 12
    const hash = load<u32>(own), shape = load<u32>(own, 4), family = load<u32>(own, 8)
    if (t > 0) {
      addPair(featureOf(hash1, hash, 1), t, 1)
      addPair(featureOf(hash1, shape, 3), t, 1)
      addPair(featureOf(shape1, shape, 4), t, 1)
      addPair(featureOf(family1, family, 5), t, 1)
    }
    if (t > 1) addPair(featureOf(hash2, hash, 2), t, 2)
    hash2 = hash1
    hash1 = hash
    shape1 = shape
    family1 = family
  }
}

// @ts-ignore
@inline
function addPair(feature: u32, t: i32, apart: i32): void {
  const rare = <i32>load<u8>(rarity + feature)
  if (rare == 0) return
  const kept = pairs + (<usize>pairCount << 3)
  store<u32>(kept, feature)
  store<i32>(kept, (t << 2) | apart, 4)
  pairCount++
  store<f64>(squares, load<f64>(squares) + <f64>(rare * rare))
  const times = i16x8.splat(<i16>rare)
  const from = weights + <usize>feature * linearRoom
  for (let o: usize = 0; o < <usize>linearOutputs; o += 8) {
    // 255 times 127 is less than what sixteen bits hold.
    const product = i16x8.mul(v128.load_ext<i8>(from + o), times)
    const to = whole + (o << 2)
    v128.store(to, i32x4.add(v128.load(to), i32x4.extend_low_i16x8_s(product)))
    v128.store(to, i32x4.add(v128.load(to, 16), i32x4.extend_high_i16x8_s(product)), 16)
  }
}

// @ts-ignore
@inline
function dot(a: usize, b: usize, bytes: usize): f32 {
  let sum = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16)
    sum = f32x4.add(sum, f32x4.mul(v128.load(a + at), v128.load(b + at)))
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
  )
}

// @ts-ignore
@inline
function addTo(word: i32, much: f32): void {
  const at = moved + (<usize>word << 2)
  store<f32>(at, load<f32>(at) + much)
}

/**
 * Each word's part in a mixture of the first `first` outputs, about the text that was asked about last. `by` holds the
 * mixture, `scaled` the same as the linear part counts it; `netShare` and `wordShare` are how much the parts count.
 */
export function weigh(count: i32, first: i32, netShare: f32, wordShare: f32): void {
  const wide = width()
  const lane = <usize>filters << 2
  const out = <usize>outputs << 2
  const bytes = <usize>((first + 3) & ~3) << 2
  memory.fill(moved, 0, <usize>count << 2)
  for (let net = 0; net < nets; net++) {
    const own = made + <usize>net * <usize>slotCount * wide
    const through = byFilter + <usize>net * <usize>filters * out
    const found = highest + <usize>net * lane
    for (let f = 0; f < filters; f++) {
      const t = load<i32>(found + (<usize>f << 2))
      if (t < 0) continue
      const weight = netShare * dot(by, through + <usize>f * out, bytes)
      const at = own + (<usize>f << 2)
      if (t > 0) addTo(t - 1, weight * load<f32>(at + <usize>load<i32>(places + (<usize>(t - 1) << 2)) * wide))
      addTo(t, weight * load<f32>(at + lane + <usize>load<i32>(places + (<usize>t << 2)) * wide))
      if (t + 1 < count)
        addTo(t + 1, weight * load<f32>(at + 2 * lane + <usize>load<i32>(places + (<usize>(t + 1) << 2)) * wide))
    }
    const share = netShare / <f32>max(count, 1)
    for (let t = 0; t < count; t++)
      addTo(t, share * dot(by, own + <usize>load<i32>(places + (<usize>t << 2)) * wide + 3 * lane, bytes))
  }
  if (linearOutputs == 0) return
  for (let t = 0; t < count; t++)
    addTo(t, wordShare * dot(by, linearMade + <usize>load<i32>(places + (<usize>t << 2)) * (linearRoom << 2), bytes))
  for (let p = 0; p < pairCount; p++) {
    const kept = pairs + (<usize>p << 3)
    const feature = <usize>load<u32>(kept)
    const mark = load<i32>(kept, 4)
    const from = weights + feature * linearRoom
    let sum: f32 = 0
    for (let o = 0; o < first; o++)
      sum += load<f32>(scaled + (<usize>o << 2)) * <f32>load<i8>(from + <usize>o)
    const half = (<f32>load<u8>(rarity + feature) * sum) / 2
    addTo(mark >> 2, half)
    addTo((mark >> 2) - (mark & 3), half)
  }
}
