import type { Model } from '../model.ts'
import { type Score, scoreOf } from './score.ts'

/** How far a model may be turned from labels that are common in its lessons: 0 not at all, 1 as if all were alike. */
export const turns = [0, 0.25, 0.5, 0.75, 1] as const
/** Without texts to try it on a model is turned so far. */
export const usualTurn = 0.5
/** Of two turns that differ by no more in macro-recall the smaller is taken. */
const near = 0.5

/** A text of the trial: which label is right, and the logarithm of each label's probability. */
export type Tried = { right: string; logits: readonly number[] }

/** The logarithm of how common each label is in the lessons. */
export function commonness(labels: readonly string[], lessons: readonly { label: string }[]): number[] {
  return labels.map((label) =>
    Math.log(Math.max(lessons.filter((one) => one.label === label).length, 1) / Math.max(lessons.length, 1)),
  )
}

/** The scores of each turn on texts that were kept back. */
export function scoresOfTurns(
  labels: readonly string[],
  common: readonly number[],
  tried: readonly Tried[],
): Score[] {
  return turns.map((turn) =>
    scoreOf(
      tried.map(({ right, logits }) => {
        const turned = logits.map((one, at) => one - turn * common[at]!)
        return { right, said: labels[turned.indexOf(Math.max(...turned))]! }
      }),
    ),
  )
}

/** The smallest turn whose macro-recall is near the best: whoever counts each label alike should not miss the rare ones. */
export function bestTurn(scores: readonly Score[]): number {
  const best = Math.max(...scores.map(({ macroRecall }) => macroRecall))
  return turns[scores.findIndex(({ macroRecall }) => macroRecall >= best - near)] ?? usualTurn
}

/** The model with its first head turned; what it says of the others stays. */
export function turned(model: Model, common: readonly number[], turn: number): Model {
  const outputs = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const nets = model.nets.map((net) => {
    const moved = net.outputs.slice()
    common.forEach((one, at) => {
      moved[outputs * (model.filters + model.dims) + at]! -= turn * one
    })
    return { ...net, outputs: moved }
  })
  if (!model.linear) return { ...model, nets }
  const biases = model.linear.biases.slice()
  common.forEach((one, at) => {
    biases[at]! -= turn * one
  })
  return { ...model, nets, linear: { ...model.linear, biases } }
}
