import { featureBuckets } from './features.ts'
import type { LinearNumbers } from './linear.ts'

/** What a model answers: one label of several, or of each label whether it holds. */
export type Head = { name: string; kind: 'one' | 'many'; labels: readonly string[] }

/** The numbers of one net: see `reader.ts` for what is made of them. */
export type NetNumbers = {
  /** A row for each word, each shape and each piece of words, in whole numbers; a scale for each row. */
  rows: Int8Array
  scales: Float32Array
  /** [filter][tap][dims], then a bias for each filter. */
  conv: Float32Array
  /** [output][filters, then dims], then a bias for each output. */
  outputs: Float32Array
}

/** A trained model. Several nets over the same words are asked together, and the mean of their answers counts. */
export type Model = {
  dims: number
  filters: number
  subwordBuckets: number
  heads: readonly Head[]
  words: readonly string[]
  /** The family of each word (see training/families.ts), 255 for none; null where nobody asks for it. */
  families: Uint8Array | null
  nets: readonly NetNumbers[]
  /** A linear part for the first outputs, and how much of their answers is its own (0 to 1). */
  linear: LinearNumbers | null
  linearShare: number
  /** What was found on texts that were kept back while learning: temperatures, thresholds and the like. */
  found: Record<string, unknown>
}

/** Of a word that belongs to no family. */
export const noFamily = 255

const magic = 'birdsong model 2'

/** Writes a model as a file: a line of JSON that says what follows, the words, then each net's numbers. */
export function writeModel(model: Model): Uint8Array {
  const encoder = new TextEncoder()
  const words = encoder.encode(model.words.join('\n'))
  const { dims, filters, subwordBuckets, heads, linearShare, found } = model
  const head = {
    magic,
    dims,
    filters,
    subwordBuckets,
    heads,
    found,
    linearShare,
    linearOutputs: model.linear?.outputs ?? 0,
    families: model.families !== null,
    nets: model.nets.length,
    wordBytes: words.length,
  }
  const line = encoder.encode(`${JSON.stringify(head)}\n`)
  const parts: Uint8Array[] = [line, words]
  if (model.families) parts.push(model.families)
  for (const { rows, scales, conv, outputs } of model.nets)
    parts.push(bytesOf(rows), bytesOf(scales), bytesOf(conv), bytesOf(outputs))
  if (model.linear) {
    const { weights, scales, rarity, biases } = model.linear
    parts.push(bytesOf(weights), bytesOf(scales), rarity, bytesOf(biases))
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

const bytesOf = (numbers: Int8Array | Float32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Was this written by `writeModel` as it is now? What another version wrote means other things by its numbers. */
export function isModel(bytes: Uint8Array): boolean {
  return firstLine(bytes).startsWith(`{"magic":"${magic}"`)
}

function firstLine(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, Math.max(bytes.indexOf(10), 0)))
}

/** Reads what `writeModel` wrote. Throws where the bytes are something else. */
export function readModel(bytes: Uint8Array, shapes: number): Model {
  const lineEnd = bytes.indexOf(10)
  const start = firstLine(bytes)
  if (!isModel(bytes)) throw new Error('This is no model of Birdsong.')
  const head = JSON.parse(start) as Omit<Model, 'words' | 'nets' | 'linear' | 'families'> & {
    nets: number
    families: boolean
    linearOutputs: number
    wordBytes: number
  }
  let at = lineEnd + 1
  const take = (count: number): Uint8Array => {
    const from = at
    at += count
    if (at > bytes.length) throw new Error('This model is cut off.')
    return bytes.slice(from, at)
  }
  const floats = (count: number) => new Float32Array(new Uint8Array(take(4 * count)).buffer)
  const words = new TextDecoder().decode(take(head.wordBytes)).split('\n')
  const families = head.families ? take(words.length) : null
  const { dims, filters, subwordBuckets } = head
  const rowCount = words.length + shapes + subwordBuckets
  const outputs = head.heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const nets = Array.from({ length: head.nets }, () => ({
    rows: new Int8Array(take(rowCount * dims)),
    scales: floats(rowCount),
    conv: floats(filters * (3 * dims + 1)),
    outputs: floats(outputs * (filters + dims + 1)),
  }))
  const own = head.linearOutputs
  const linear =
    own === 0
      ? null
      : {
          outputs: own,
          weights: new Int8Array(take(featureBuckets * own)),
          scales: floats(own),
          rarity: take(featureBuckets),
          biases: floats(own),
        }
  const { heads, found, linearShare } = head
  return { dims, filters, subwordBuckets, heads, words, families, nets, linear, linearShare, found }
}

/** Where the outputs of each head begin. */
export function startsOf(heads: readonly Head[]): number[] {
  let at = 0
  return heads.map(({ labels }) => {
    const from = at
    at += labels.length
    return from
  })
}
