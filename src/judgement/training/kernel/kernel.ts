// AssemblyScript: compiled by bin/build to kernel.wasm, and not read by tsc. One example at a time goes through
// the net and back; the dense weights are moved after each small batch (Adam), the rows of words at once (Adagrad).

/** Where everything lies in the memory, in bytes; the trainer sets them by `place`. */
let dims: i32 = 0 // numbers of a word's vector, a multiple of 4
let filters: i32 = 0 // a multiple of 16
let outputs: i32 = 0
let rows: usize = 0 // f32, dims a row
let rowSquares: usize = 0
let typeStart: usize = 0 // i32: where a type's rows begin
let typeRow: usize = 0 // i32
let typeShare: usize = 0 // f32
let conv: usize = 0 // f32 [filter][tap][dims], then the filters' biases
let heads: usize = 0 // f32 [output][filters + dims], then the outputs' biases
let convGrad: usize = 0
let headGrad: usize = 0
let convMoments: usize = 0 // first, then second
let headMoments: usize = 0
let across: usize = 0 // f32 [tap][dims][filter]: conv turned, for the way forward
let seen: usize = 0 // f32 [longest + 2][dims]
let seenGrad: usize = 0
let taps: usize = 0 // f32 [longest + 2][3][filters]
let pooled: usize = 0 // f32 filters + dims
let pooledGrad: usize = 0
let highest: usize = 0 // i32, a filter each
let logits: usize = 0 // f32, an output each
let dropped: usize = 0 // u8, a token each
let state: u32 = 1

export function place(
  d: i32, f: i32, o: i32, p0: usize, p1: usize, p2: usize, p3: usize, p4: usize, p5: usize, p6: usize, p7: usize,
  p8: usize, p9: usize, p10: usize, p11: usize, p12: usize, p13: usize, p14: usize, p15: usize, p16: usize, p17: usize,
  p18: usize, p19: usize,
): void {
  dims = d; filters = f; outputs = o
  rows = p0; rowSquares = p1; typeStart = p2; typeRow = p3; typeShare = p4; conv = p5; heads = p6
  convGrad = p7; headGrad = p8; convMoments = p9; headMoments = p10; across = p11; seen = p12; seenGrad = p13
  taps = p14; pooled = p15; pooledGrad = p16; highest = p17; logits = p18; dropped = p19
}

export function seed(value: u32): void {
  state = value | 1
}

// @ts-ignore
@inline
function random(): f32 {
  state ^= state << 13
  state ^= state >> 17
  state ^= state << 5
  return <f32>(state >> 8) * <f32>(1.0 / 16777216.0)
}

/** Turns the filters for the way forward: once after they were moved. */
export function turn(): void {
  for (let f = 0; f < filters; f++)
    for (let k = 0; k < 3; k++)
      for (let d = 0; d < dims; d++)
        store<f32>(
          across + (<usize>((k * dims + d) * filters + f) << 2),
          load<f32>(conv + (<usize>((f * 3 + k) * dims + d) << 2)),
        )
}

/** The vectors of the words, each the sum of its rows; the places before the first and after the last are empty. */
function look(tokens: usize, count: i32, drop: f32): void {
  const width = <usize>dims << 2
  memory.fill(seen, 0, width)
  memory.fill(seen + <usize>(count + 1) * width, 0, width)
  for (let t = 0; t < count; t++) {
    const to = seen + <usize>(t + 1) * width
    memory.fill(to, 0, width)
    const type = load<i32>(tokens + (<usize>t << 2))
    let at = load<i32>(typeStart + (<usize>type << 2))
    const end = load<i32>(typeStart + (<usize>(type + 1) << 2))
    const out = drop > 0 && random() < drop
    store<u8>(dropped + t, out ? 1 : 0)
    if (out && at < end) at++
    for (; at < end; at++) {
      const from = rows + <usize>load<i32>(typeRow + (<usize>at << 2)) * width
      const share = f32x4.splat(load<f32>(typeShare + (<usize>at << 2)))
      for (let b: usize = 0; b < width; b += 16)
        v128.store(to + b, f32x4.add(v128.load(to + b), f32x4.mul(share, v128.load(from + b))))
    }
  }
}

/** What each tap of each filter makes of each place. */
function project(count: i32): void {
  const width = <usize>dims << 2
  const lane = <usize>filters << 2
  for (let k = 0; k < 3; k++) {
    const weights = across + <usize>(k * dims) * lane
    for (let t = 0; t < count + 2; t += 2) {
      const x0 = seen + <usize>t * width
      const x1 = x0 + width
      const to0 = taps + <usize>(t * 3 + k) * lane
      const to1 = to0 + 3 * lane
      for (let f: usize = 0; f < lane; f += 64) {
        let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0)
        let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0)
        let w = weights + f
        for (let d: usize = 0; d < width; d += 4) {
          const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48)
          const u = v128.load32_splat(x0 + d), v = v128.load32_splat(x1 + d)
          a0 = f32x4.add(a0, f32x4.mul(u, w0)); a1 = f32x4.add(a1, f32x4.mul(u, w1))
          a2 = f32x4.add(a2, f32x4.mul(u, w2)); a3 = f32x4.add(a3, f32x4.mul(u, w3))
          b0 = f32x4.add(b0, f32x4.mul(v, w0)); b1 = f32x4.add(b1, f32x4.mul(v, w1))
          b2 = f32x4.add(b2, f32x4.mul(v, w2)); b3 = f32x4.add(b3, f32x4.mul(v, w3))
          w += lane
        }
        v128.store(to0 + f, a0); v128.store(to0 + f, a1, 16); v128.store(to0 + f, a2, 32); v128.store(to0 + f, a3, 48)
        v128.store(to1 + f, b0); v128.store(to1 + f, b1, 16); v128.store(to1 + f, b2, 32); v128.store(to1 + f, b3, 48)
      }
    }
  }
}

/** Of each filter the highest place, none below nothing; beside them the mean of the words. */
function pool(count: i32): void {
  const lane = <usize>filters << 2
  const biases = conv + (<usize>(filters * 3 * dims) << 2)
  for (let f = 0; f < filters; f++) {
    const at = <usize>f << 2
    let best: f32 = 0
    let place = -1
    const bias = load<f32>(biases + at)
    for (let t = 0; t < count; t++) {
      const from = taps + <usize>(t * 3) * lane + at
      const value =
        load<f32>(from) + load<f32>(from + 4 * lane) + load<f32>(from + 8 * lane) + bias
      if (value > best) {
        best = value
        place = t
      }
    }
    store<f32>(pooled + at, best)
    store<i32>(highest + at, place)
  }
  const width = <usize>dims << 2
  const mean = pooled + lane
  memory.fill(mean, 0, width)
  const share = f32x4.splat(<f32>1 / <f32>max(count, 1))
  for (let t = 1; t <= count; t++)
    for (let b: usize = 0; b < width; b += 16)
      v128.store(mean + b, f32x4.add(v128.load(mean + b), f32x4.mul(share, v128.load(seen + <usize>t * width + b))))
}

function dot(a: usize, b: usize, bytes: usize): f32 {
  let sum = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16)
    sum = f32x4.add(sum, f32x4.mul(v128.load(a + at), v128.load(b + at)))
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
  )
}

/** The logits of the outputs from `first` to before `end`. */
export function forward(tokens: usize, count: i32, first: i32, end: i32): void {
  look(tokens, count, 0)
  project(count)
  pool(count)
  answer(first, end)
}

function answer(first: i32, end: i32): void {
  const size = <usize>(filters + dims) << 2
  const biases = heads + <usize>outputs * size
  for (let o = first; o < end; o++)
    store<f32>(
      logits + (<usize>o << 2),
      load<f32>(biases + (<usize>o << 2)) + dot(heads + <usize>o * size, pooled, size),
    )
}

/** The way forward with some words and features left out at random. */
export function forwardToLearn(tokens: usize, count: i32, first: i32, end: i32, dropWords: f32, drop: f32): void {
  look(tokens, count, dropWords)
  project(count)
  pool(count)
  const size = filters + dims
  const rest: f32 = 1 / (1 - drop)
  for (let z = 0; z < size; z++) {
    const at = pooled + (<usize>z << 2)
    const out = random() < drop
    store<f32>(at, out ? 0 : load<f32>(at) * rest)
    store<f32>(pooledGrad + (<usize>z << 2), out ? 0 : rest)
  }
  answer(first, end)
}

/** The way back: `logits` hold the loss's slope by then. Rows of words are moved here. */
export function backward(tokens: usize, count: i32, first: i32, end: i32, rate: f32): void {
  const size = <usize>(filters + dims) << 2
  const width = <usize>dims << 2
  const biases = headGrad + <usize>outputs * size
  // The mask of what was left out lies in pooledGrad; the slope is gathered in taps' first row, which is free now.
  const slope = taps
  memory.fill(slope, 0, size)
  for (let o = first; o < end; o++) {
    const g = load<f32>(logits + (<usize>o << 2))
    if (g == 0) continue
    const by = f32x4.splat(g)
    const row = heads + <usize>o * size
    const grad = headGrad + <usize>o * size
    for (let b: usize = 0; b < size; b += 16) {
      v128.store(grad + b, f32x4.add(v128.load(grad + b), f32x4.mul(by, v128.load(pooled + b))))
      v128.store(slope + b, f32x4.add(v128.load(slope + b), f32x4.mul(by, v128.load(row + b))))
    }
    const bias = biases + (<usize>o << 2)
    store<f32>(bias, load<f32>(bias) + g)
  }
  for (let b: usize = 0; b < size; b += 16)
    v128.store(slope + b, f32x4.mul(v128.load(slope + b), v128.load(pooledGrad + b)))
  memory.fill(seenGrad, 0, <usize>(count + 2) * width)
  const convBiases = convGrad + (<usize>(filters * 3 * dims) << 2)
  for (let f = 0; f < filters; f++) {
    const place = load<i32>(highest + (<usize>f << 2))
    if (place < 0) continue
    const g = load<f32>(slope + (<usize>f << 2))
    if (g == 0) continue
    const by = f32x4.splat(g)
    const from = conv + (<usize>(f * 3) * width)
    const to = convGrad + (<usize>(f * 3) * width)
    const x = seen + <usize>place * width
    const dx = seenGrad + <usize>place * width
    for (let b: usize = 0; b < 3 * width; b += 16) {
      v128.store(to + b, f32x4.add(v128.load(to + b), f32x4.mul(by, v128.load(x + b))))
      v128.store(dx + b, f32x4.add(v128.load(dx + b), f32x4.mul(by, v128.load(from + b))))
    }
    const bias = convBiases + (<usize>f << 2)
    store<f32>(bias, load<f32>(bias) + g)
  }
  const mean = slope + (<usize>filters << 2)
  const share = f32x4.splat(<f32>1 / <f32>max(count, 1))
  for (let t = 0; t < count; t++) {
    const dx = seenGrad + <usize>(t + 1) * width
    for (let b: usize = 0; b < width; b += 16)
      v128.store(dx + b, f32x4.add(v128.load(dx + b), f32x4.mul(share, v128.load(mean + b))))
    const type = load<i32>(tokens + (<usize>t << 2))
    let at = load<i32>(typeStart + (<usize>type << 2))
    const last = load<i32>(typeStart + (<usize>(type + 1) << 2))
    if (load<u8>(dropped + t) && at < last) at++
    for (; at < last; at++) {
      const share2 = f32x4.splat(load<f32>(typeShare + (<usize>at << 2)))
      const row = <usize>load<i32>(typeRow + (<usize>at << 2)) * width
      const step = f32x4.splat(rate)
      for (let b: usize = 0; b < width; b += 16) {
        const g = f32x4.mul(share2, v128.load(dx + b))
        const squares = f32x4.add(v128.load(rowSquares + row + b), f32x4.mul(g, g))
        v128.store(rowSquares + row + b, squares)
        v128.store(
          rows + row + b,
          f32x4.sub(v128.load(rows + row + b), f32x4.div(f32x4.mul(step, g), f32x4.sqrt(squares))),
        )
      }
    }
  }
}

function adam(weights: usize, grads: usize, moments: usize, count: i32, rate: f32, by: f32, decay: f32): void {
  const second = moments + (<usize>count << 2)
  const share = f32x4.splat(by)
  const m1 = f32x4.splat(0.9), n1 = f32x4.splat(0.1), m2 = f32x4.splat(0.999), n2 = f32x4.splat(0.001)
  const step = f32x4.splat(rate), little = f32x4.splat(1e-7), keep = f32x4.splat(1 - decay)
  for (let at: usize = 0; at < (<usize>count << 2); at += 16) {
    const g = f32x4.mul(v128.load(grads + at), share)
    const m = f32x4.add(f32x4.mul(m1, v128.load(moments + at)), f32x4.mul(n1, g))
    const v = f32x4.add(f32x4.mul(m2, v128.load(second + at)), f32x4.mul(n2, f32x4.mul(g, g)))
    v128.store(moments + at, m)
    v128.store(second + at, v)
    const moved = f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), little))
    v128.store(weights + at, f32x4.sub(f32x4.mul(keep, v128.load(weights + at)), moved))
  }
  memory.fill(grads, 0, <usize>count << 2)
}

/** Moves the dense weights by what a batch has gathered. `rate` holds Adam's own correction already. */
export function move(rate: f32, by: f32, decay: f32): void {
  adam(conv, convGrad, convMoments, filters * (3 * dims + 1), rate, by, decay)
  adam(heads, headGrad, headMoments, (outputs * (filters + dims + 1) + 3) & ~3, rate, by, decay)
  turn()
}
