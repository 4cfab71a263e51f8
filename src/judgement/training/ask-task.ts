import { type Model, startsOf } from '../model.ts'
import { Reader } from '../reader.ts'

/** What a model says of texts, for its head at `head`: the likeliest label, and each label's probability. */
export function askTask(
  model: Model,
  head: number,
  compiled: WebAssembly.Module | null = null,
): (text: string) => { said: string; shares: number[] } {
  const reader = new Reader(model, compiled)
  const from = startsOf(model.heads)[head]!
  const labels = model.heads[head]!.labels
  return (text) => {
    const { logits } = reader.read(text)
    const own = [...logits.subarray(from, from + labels.length)]
    const top = Math.max(...own)
    const raised = own.map((one) => Math.exp(one - top))
    const sum = raised.reduce((a, b) => a + b, 0)
    return { said: labels[own.indexOf(top)]!, shares: raised.map((one) => one / sum) }
  }
}
