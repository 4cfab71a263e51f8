/** Vectors of common words to begin from: `vectors.bin`, made of public ones (see NOTICE). */
export type Vectors = {
  size: number
  /** The commonest first. */
  words: readonly string[]
  find(word: string): Float32Array | null
}

const magic = 'birdsong vectors 1'

/** Reads the file: a line of JSON that says what follows, the words, a scale for each, then a byte for each number. */
export function readVectors(bytes: Uint8Array): Vectors {
  const lineEnd = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as {
    magic: string
    size: number
    count: number
    wordBytes: number
  }
  if (head.magic !== magic) throw new Error('These are no word vectors of Birdsong.')
  let at = lineEnd + 1
  const words = new TextDecoder().decode(bytes.subarray(at, at + head.wordBytes)).split('\n')
  at += head.wordBytes
  const scales = new Float32Array(new Uint8Array(bytes.subarray(at, at + 4 * head.count)).buffer)
  at += 4 * head.count
  const numbers = new Int8Array(bytes.subarray(at, at + head.count * head.size))
  const rows = new Map(words.map((word, row) => [word, row]))
  return {
    size: head.size,
    words,
    find(word) {
      const row = rows.get(word)
      if (row === undefined) return null
      return Float32Array.from(
        numbers.subarray(row * head.size, (row + 1) * head.size),
        (value) => value * (scales[row] as number),
      )
    },
  }
}

/** Writes the file that `readVectors` reads. */
export function writeVectors(words: readonly string[], vectors: readonly Float32Array[]): Uint8Array {
  const size = vectors[0]?.length ?? 0
  const wordBytes = new TextEncoder().encode(words.join('\n'))
  const head = { magic, size, count: words.length, wordBytes: wordBytes.length }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const scales = Float32Array.from(vectors, (row) => Math.max(...row.map(Math.abs)) / 127 || 1)
  const bytes = new Uint8Array(line.length + wordBytes.length + 4 * words.length + size * words.length)
  bytes.set(line)
  bytes.set(wordBytes, line.length)
  bytes.set(new Uint8Array(scales.buffer), line.length + wordBytes.length)
  const numbers = new Int8Array(
    bytes.buffer,
    line.length + wordBytes.length + 4 * words.length,
    size * words.length,
  )
  vectors.forEach((row, at) => {
    numbers.set(
      row.map((value) => Math.round(value / (scales[at] as number))),
      at * size,
    )
  })
  return bytes
}
