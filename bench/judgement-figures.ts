import {
  type Category,
  categories,
  type Judge,
  type Judgement,
  type Pressing,
} from '../src/domain/judgement.ts'

/** A post with what is right about it. */
export type Known = {
  text: string
  category: Category
  sentiment: string
  severity: Pressing
  aboutChild: boolean
  namesPerson: boolean
}

const percent = (share: number, of: number) => (of > 0 ? `${((100 * share) / of).toFixed(1)} %` : 'none')

/**
 * How the judge does on posts that it has not learned from, a goal a line. A post counts as `weights` says, or as one.
 */
export function figuresOn(
  name: string,
  posts: readonly Known[],
  judge: Judge,
  weights: readonly number[] = posts.map(() => 1),
): string[] {
  const judged = posts.map((post, at) => ({ post, is: judge(post.text), weight: weights[at]! }))
  const right = (one: { post: Known; is: Judgement }) => one.post.category === one.is.category
  const sure = judged.filter(({ is }) => !is.abstained)
  const urgent = judged.filter(({ post }) => post.severity >= 2)
  const called = judged.filter(({ is }) => is.severity >= 2)
  const met = urgent.filter(({ is }) => is.severity >= 2)
  const now = judged.filter(({ post }) => post.severity === 3)
  const mood = judged.filter(({ post, is }) => post.sentiment === is.sentiment)
  return [
    `${name} (${posts.length} posts): category macro-F1 ${macroF1(judged).toFixed(1)} (goal 85), accuracy ${percent(sumOf(judged.filter(right)), sumOf(judged))}`,
    `  calibration error of the category ${(100 * calibrationError(judged)).toFixed(1)} points (goal under 5)`,
    `  abstains on ${percent(sumOf(judged) - sumOf(sure), sumOf(judged))} (goal at most 15), right on ${percent(sumOf(sure.filter(right)), sumOf(sure))} of the rest (goal 95)`,
    `  urgent (2 or 3) found ${percent(sumOf(met), sumOf(urgent))} (goal 97), false alarms ${percent(sumOf(called) - sumOf(met), sumOf(called))} of those called urgent (goal at most 25)`,
    `  severity 3 not called urgent: ${now.filter(({ is }) => is.severity < 2).length} of ${now.length} (goal 0); not called 3: ${now.filter(({ is }) => is.severity < 3).length}`,
    `  about a child F1 ${f1(judged, 'aboutChild')}, names a person F1 ${f1(judged, 'namesPerson')} (goal 92); sentiment right ${percent(sumOf(mood), sumOf(judged))}`,
  ]
}

/** The F1 of each category, in a line. */
export function byCategory(posts: readonly Known[], judge: Judge): string {
  const judged = posts.map((post) => ({ post, is: judge(post.text), weight: 1 }))
  return `  F1 by category: ${categories.map((one) => `${one} ${f1Of(judged, one).toFixed(0)}`).join(', ')}`
}

type Judged = { post: Known; is: Judgement; weight: number }[]

const sumOf = (judged: Judged) => judged.reduce((sum, { weight }) => sum + weight, 0)

function f1Of(judged: Judged, category: Category): number {
  const is = judged.filter(({ post }) => post.category === category)
  const said = judged.filter(({ is }) => is.category === category)
  const hits = is.filter(({ is }) => is.category === category)
  return is.length + said.length > 0 ? (200 * sumOf(hits)) / (sumOf(is) + sumOf(said)) : 100
}

function macroF1(judged: Judged): number {
  return categories.reduce((sum, one) => sum + f1Of(judged, one), 0) / categories.length
}

function f1(judged: Judged, mark: 'aboutChild' | 'namesPerson'): string {
  const hits = sumOf(judged.filter(({ post, is }) => post[mark] && is[mark]))
  const both = sumOf(judged.filter(({ post }) => post[mark])) + sumOf(judged.filter(({ is }) => is[mark]))
  return both > 0 ? ((200 * hits) / both).toFixed(1) : '0.0'
}

/** By how much what is called so probable is right more or less often, over ten bins, weighed by what is in them. */
function calibrationError(judged: Judged): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }))
  for (const { post, is, weight } of judged) {
    const top = is.probabilities[is.category]
    const bin = bins[Math.min(9, Math.floor(top * 10))]!
    bin.said += weight * top
    bin.right += post.category === is.category ? weight : 0
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / Math.max(sumOf(judged), 1)
}
