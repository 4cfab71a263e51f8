import { seeded } from '../seeded.ts'
import type { TypeTable } from './type-table.ts'

/** What of a net can be chosen. */
export type Shape = { dims: number; filters: number; outputs: number }

type Kernel = {
  place(...numbers: number[]): void
  seed(value: number): void
  turn(): void
  forward(tokens: number, count: number, first: number, end: number): void
  forwardToLearn(
    tokens: number,
    count: number,
    first: number,
    end: number,
    dropWords: number,
    drop: number,
  ): void
  backward(tokens: number, count: number, first: number, end: number, rate: number): void
  move(rate: number, by: number, decay: number): void
}

const longest = 200

/**
 * A net while it learns: the sum of the rows of each word, filters three words wide, of each the highest place, beside
 * them the mean of the words, and outputs that are linear in these. Everything lies in the memory of the kernel.
 */
export class Net {
  readonly shape: Shape
  readonly rows: Float32Array
  readonly conv: Float32Array
  readonly heads: Float32Array
  readonly logits: Float32Array
  private readonly kernel: Kernel
  private readonly tokens: Int32Array
  private readonly tokensAt: number
  private steps = 0

  constructor(compiled: WebAssembly.Module, shape: Shape, types: TypeTable, seed: number) {
    const { dims, filters, outputs } = shape
    this.shape = shape
    let at = 1024
    const take = (bytes: number) => {
      const from = at
      at += (bytes + 31) & ~15
      return from
    }
    const convSize = filters * (3 * dims + 1)
    const headSize = (outputs * (filters + dims + 1) + 3) & ~3
    const rowsSize = types.rowCount * dims
    const p = {
      rows: take(4 * rowsSize),
      rowSquares: take(4 * rowsSize),
      typeStart: take(4 * types.typeStart.length),
      typeRow: take(4 * types.typeRow.length),
      typeShare: take(4 * types.typeShare.length),
      conv: take(4 * convSize),
      heads: take(4 * headSize),
      convGrad: take(4 * convSize),
      headGrad: take(4 * headSize),
      convMoments: take(8 * convSize),
      headMoments: take(8 * headSize),
      across: take(4 * 3 * dims * filters),
      seen: take(4 * (longest + 4) * dims),
      seenGrad: take(4 * (longest + 4) * dims),
      taps: take(4 * (longest + 4) * 3 * filters),
      pooled: take(4 * (filters + dims)),
      pooledGrad: take(4 * (filters + dims)),
      highest: take(4 * filters),
      logits: take(4 * outputs),
      dropped: take(longest + 4),
    }
    this.tokensAt = take(4 * longest)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(at / 65536) + 1, maximum: 32768 })
    const instance = new WebAssembly.Instance(compiled, { env: { memory, abort: () => {} } })
    this.kernel = instance.exports as unknown as Kernel
    const floats = (from: number, count: number) => new Float32Array(memory.buffer, from, count)
    this.rows = floats(p.rows, rowsSize)
    floats(p.rowSquares, rowsSize).fill(firstSquare)
    this.conv = floats(p.conv, convSize)
    this.heads = floats(p.heads, headSize)
    this.logits = floats(p.logits, outputs)
    this.tokens = new Int32Array(memory.buffer, this.tokensAt, longest)
    new Int32Array(memory.buffer, p.typeStart, types.typeStart.length).set(types.typeStart)
    new Int32Array(memory.buffer, p.typeRow, types.typeRow.length).set(types.typeRow)
    floats(p.typeShare, types.typeShare.length).set(types.typeShare)
    const random = seeded(seed)
    const convScale = Math.sqrt(6 / (3 * dims + filters))
    for (let i = 0; i < filters * 3 * dims; i++) this.conv[i] = (random() * 2 - 1) * convScale
    const subScale = 0.5 / Math.sqrt(dims)
    for (let i = 0; i < rowsSize; i++) this.rows[i] = (random() * 2 - 1) * subScale
    this.kernel.place(dims, filters, outputs, ...Object.values(p))
    this.kernel.seed(seed * 7919 + 13)
    this.kernel.turn()
  }

  /** The logits of the outputs from `first` to before `end`, in `logits`. */
  forward(types: Int32Array, first: number, end: number): void {
    this.tokens.set(types)
    this.kernel.forward(this.tokensAt, types.length, first, end)
  }

  /** Learns from one text: `slope` turns the logits into the loss's slope, in place. */
  learn(
    types: Int32Array,
    first: number,
    end: number,
    drop: { words: number; features: number },
    rate: number,
    slope: (logits: Float32Array) => void,
  ): void {
    this.tokens.set(types)
    this.kernel.forwardToLearn(this.tokensAt, types.length, first, end, drop.words, drop.features)
    slope(this.logits)
    this.kernel.backward(this.tokensAt, types.length, first, end, rate)
  }

  /** Moves the dense weights after a batch of so many texts. */
  move(rate: number, batch: number, decay: number): void {
    this.steps += 1
    const corrected = (rate * Math.sqrt(1 - 0.999 ** this.steps)) / (1 - 0.9 ** this.steps)
    this.kernel.move(corrected, 1 / batch, decay)
  }
}

const firstSquare = 0.01
