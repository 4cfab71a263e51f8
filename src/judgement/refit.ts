import { type Category, categories, isHarmful } from '../domain/judgement.ts'
import { type Head, plainHead, scoresThrough } from './head.ts'

/** So many answers before anything is fitted to them. */
export const answersForRefit = 200

/** A text whose category is known, with what the model thinks by itself: the logarithm of each probability. */
export type Known = { scores: readonly number[]; right: Category }

/** How well a head does: macro-F1 over the categories that occur, and the share of harm that is still called harm. */
export type Measured = { macroF1: number; harmFound: number }

export type Refit = {
  head: Head
  /** On the school's answers, each judged by a head that has not seen it. */
  school: { before: Measured; after: Measured }
  /** On the texts that are always the same. */
  fixed: { before: Measured; after: Measured }
  better: boolean
}

/**
 * Fits a head to a school's answers, and says whether it may be taken: only if it judges better at the school, no
 * worse on the fixed texts, and finds no less harm on either.
 */
export function refit(answers: readonly Known[], fixed: readonly Known[]): Refit {
  const folds = 5
  // Half of the fixed texts are learnt along, so that what a school seldom meets is not forgotten; half only measure.
  const along = fixed.filter((_, place) => place % 2 === 0)
  const always = fixed.filter((_, place) => place % 2 === 1)
  const inTurn = Array.from({ length: folds }, (_, fold) => {
    const head = fit([...answers.filter((_, place) => place % folds !== fold), ...along])
    return judged(
      head,
      answers.filter((_, place) => place % folds === fold),
    )
  }).flat()
  const head = fit([...answers, ...along])
  const school = { before: measure(judged(plainHead, answers)), after: measure(inTurn) }
  const kept = { before: measure(judged(plainHead, always)), after: measure(judged(head, always)) }
  const better =
    school.after.macroF1 > school.before.macroF1 &&
    kept.after.macroF1 >= kept.before.macroF1 - 0.005 &&
    school.after.harmFound >= school.before.harmFound &&
    kept.after.harmFound >= kept.before.harmFound
  return { head, school, fixed: kept, better }
}

const judged = (head: Head, known: readonly Known[]) =>
  known.map(({ right, scores }) => ({ right, found: best(scoresThrough(head, scores)) }))

function best(scores: readonly number[]): Category {
  return categories[scores.indexOf(Math.max(...scores))] ?? 'irrelevant'
}

/** How far a weight is pulled back to where it began, against one answer. */
const pull = 4
const rounds = 300
const pace = 0.3

/** Logistic regression by steepest descent over all answers, from the head that changes nothing; always the same. */
function fit(answers: readonly Known[]): Head {
  const size = categories.length
  const head = Float64Array.from(plainHead)
  const count = answers.length
  if (count === 0) return plainHead
  const scores = Float64Array.from(answers.flatMap((answer) => answer.scores))
  const right = answers.map((answer) => categories.indexOf(answer.right))
  const found = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(head.length)
    for (let answer = 0; answer < count; answer++) {
      sharesOf(head, scores, answer * size, found)
      for (let row = 0; row < size; row++) {
        const miss = (found[row]! - (row === right[answer] ? 1 : 0)) / count
        for (let column = 0; column < size; column++)
          slope[row * size + column]! += miss * scores[answer * size + column]!
        slope[size * size + row]! += miss
      }
    }
    for (let at = 0; at < head.length; at++)
      head[at]! -= (pace / size) * (slope[at]! + (pull / count) * (head[at]! - plainHead[at]!))
  }
  return [...head]
}

/** What `throughHead` gives for the scores that begin at a place, written into `found`: the loop that all the time goes into. */
function sharesOf(head: Float64Array, scores: Float64Array, from: number, found: Float64Array): void {
  const size = found.length
  let top = Number.NEGATIVE_INFINITY
  for (let row = 0; row < size; row++) {
    let sum = head[size * size + row]!
    for (let column = 0; column < size; column++) sum += scores[from + column]! * head[row * size + column]!
    found[row] = sum
    top = Math.max(top, sum)
  }
  let all = 0
  for (let row = 0; row < size; row++) {
    found[row] = Math.exp(found[row]! - top)
    all += found[row]!
  }
  for (let row = 0; row < size; row++) found[row]! /= all
}

function measure(found: readonly { right: Category; found: Category }[]): Measured {
  const f1 = categories.flatMap((category) => {
    const there = found.filter(({ right }) => right === category).length
    if (there === 0) return []
    const called = found.filter((one) => one.found === category).length
    const hit = found.filter((one) => one.found === category && one.right === category).length
    return [(2 * hit) / (there + called)]
  })
  const harm = found.filter(({ right }) => isHarmful(right))
  const seen = harm.filter((one) => isHarmful(one.found)).length
  return {
    macroF1: f1.length === 0 ? 0 : f1.reduce((sum, one) => sum + one, 0) / f1.length,
    harmFound: harm.length === 0 ? 1 : seen / harm.length,
  }
}
