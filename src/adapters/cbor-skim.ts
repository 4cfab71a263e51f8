/** What cannot be passed over: it is to be decoded by whoever can say what is wrong with it. */
export class NotSkimmed extends Error {}

/** What stands in CBOR at a place. `size` is the number itself, the length in bytes, or how many items follow. */
export type Head = { kind: Kind; size: number }
type Kind = (typeof kinds)[number]

const kinds = ['number', 'negative', 'bytes', 'text', 'array', 'map', 'tag', 'simple'] as const
/** How many bytes of a size follow its first byte, by the number that stands in it. */
const widths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 }
/** Deeper than any post: whoever nests more is up to something. */
export const deepest = 64

/** Walks over CBOR (RFC 8949) without making anything of it, and stops at whatever it does not know. */
export class CborSkim {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** Reads what stands here, and goes on behind it: before the items or the bytes that it has. */
  head(): Head {
    const first = this.#bytes[this.at++]
    if (first === undefined) throw new NotSkimmed()
    const kind = kinds[first >> 5]!
    const short = first & 31
    if (short < 24) return { kind, size: short }
    const width = widths[short]
    if (width === undefined || this.at + width > this.#bytes.length) throw new NotSkimmed()
    const from = this.at
    this.at += width
    if (kind === 'simple') return { kind, size: 0 }
    const size =
      width === 8
        ? this.#bytes.readUInt32BE(from) * 2 ** 32 + this.#bytes.readUInt32BE(from + 4)
        : this.#bytes.readUIntBE(from, width)
    if (!Number.isSafeInteger(size)) throw new NotSkimmed()
    return { kind, size }
  }

  /** The size of what stands here, which has to be of this kind. */
  sizeOf(kind: Kind): number {
    const head = this.head()
    if (head.kind !== kind) throw new NotSkimmed()
    return head.size
  }

  /** Where the text or the bytes stand that come next; goes on behind them. */
  span(kind: 'text' | 'bytes'): { from: number; to: number } {
    const size = this.sizeOf(kind)
    const from = this.at
    this.#pass(size)
    return { from, to: this.at }
  }

  text(): string {
    const { from, to } = this.span('text')
    return this.#bytes.toString('utf8', from, to)
  }

  /** Passes over one item, whatever it holds. */
  skip(depth = 0): void {
    if (depth > deepest) throw new NotSkimmed()
    const { kind, size } = this.head()
    if (kind === 'bytes' || kind === 'text') this.#pass(size)
    const items = kind === 'map' ? 2 * size : kind === 'array' ? size : kind === 'tag' ? 1 : 0
    for (let left = items; left > 0; left--) this.skip(depth + 1)
  }

  #pass(size: number): void {
    this.at += size
    if (this.at > this.#bytes.length) throw new NotSkimmed()
  }
}
