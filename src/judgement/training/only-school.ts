import { shapes } from '../forms.ts'
import type { Model } from '../model.ts'
import { schoolHeads } from '../school-heads.ts'

/** The model without what it learned to answer on the way: the public sets' own labels are no question of ours. */
export function onlySchool(model: Model): Model {
  const size = model.filters + model.dims
  const kept = schoolHeads.reduce((sum, { labels }) => sum + labels.length, 0)
  const all = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const nets = model.nets.map((net) => {
    const outputs = new Float32Array(kept * (size + 1))
    outputs.set(net.outputs.subarray(0, kept * size))
    outputs.set(net.outputs.subarray(all * size, all * size + kept), kept * size)
    return { ...net, outputs }
  })
  return { ...model, heads: schoolHeads, nets }
}

/** The model with those words only that `keeps` says; the others are known by their pieces from then on. */
export function onlyWords(model: Model, keeps: (word: string) => boolean): Model {
  const { dims, words } = model
  const rows = words.flatMap((word, row) => (keeps(word) ? [row] : []))
  const rest = shapes.length + model.subwordBuckets
  for (let row = words.length; row < words.length + rest; row++) rows.push(row)
  const nets = model.nets.map((net) => {
    const kept = new Int8Array(rows.length * dims)
    rows.forEach((row, at) => {
      kept.set(net.rows.subarray(row * dims, (row + 1) * dims), at * dims)
    })
    return { ...net, rows: kept, scales: Float32Array.from(rows, (row) => net.scales[row]!) }
  })
  const families = model.families && Uint8Array.from(rows.slice(0, -rest), (row) => model.families![row]!)
  return { ...model, words: words.filter(keeps), families, nets }
}
