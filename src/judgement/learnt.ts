import {
  type Because,
  type Category,
  categories,
  isHarmful,
  type Judgement,
  type Pressing,
} from '../domain/judgement.ts'
import { bandsOf, likeness, shinglesOf } from '../domain/near-duplicate.ts'
import { type Head, throughHead } from './head.ts'

/** What a person said of a suggestion, as it is remembered: numbers made from the words, and never the words. */
export type Answer = {
  /** The pieces that the text was made of (see `shinglesOf`). */
  pieces: readonly number[]
  /** What the model had thought by itself: the logarithm of each category's probability, in the order of `categories`. */
  scores: readonly number[]
  suggested: Category
  right: Category
  /** How pressing the person found it; null where they left it as it was suggested. */
  severity: Pressing | null
  at: Date
}

/** What one school has taught, made ready for judging many texts. */
export type Learnt = {
  head: Head | null
  bias: readonly number[]
  /** The answers by the numbers that texts of nearly the same words share. */
  byBand: ReadonlyMap<number, readonly { answer: Answer; pieces: ReadonlySet<number> }[]>
}

/** Makes what a school has answered ready. */
export function learn(answers: readonly Answer[], head: Head | null): Learnt {
  const known = answers.map((answer) => ({ answer, pieces: new Set(answer.pieces) }))
  const inBands = known.flatMap((one) => bandsOf(one.pieces).map((band) => ({ band, one })))
  const grouped = Map.groupBy(inBands, ({ band }) => band)
  return {
    head,
    bias: biasOf(answers),
    byBand: new Map([...grouped].map(([band, found]) => [band, found.map(({ one }) => one)])),
  }
}

/** From this likeness on a text is taken for one that was answered before. */
const sameFrom = 0.7

/** An answer counts as so many of the model's own guesses, so that the first few move little. */
const inertia = 12
/** The furthest that answers may move a class, as the logarithm of odds. */
const furthest = 1

/**
 * A judgement as one school would have it. Answers change what a text is called; how pressing it is they only ever
 * raise, and where a rule spoke they change nothing. Harm is found as often as before: only the harmless classes
 * share among themselves what they had.
 */
export function asLearnt(
  text: string,
  judgement: Judgement,
  learnt: Learnt,
): { judgement: Judgement; because: Because | null } {
  if (judgement.reasons.some(({ rule }) => rule !== undefined)) return { judgement, because: null }
  const before = answerLike(text, learnt)
  if (before && !wouldHideHarm(judgement, before)) {
    return {
      judgement: {
        ...judgement,
        category: before.right,
        severity: Math.max(judgement.severity, before.severity ?? 0) as Pressing,
        abstained: false,
      },
      because: { type: 'like-before', at: before.at.toISOString() },
    }
  }
  const own = categories.map((category) => judgement.probabilities[category])
  const moved = withBias(learnt.head ? throughHead(learnt.head, own) : own, learnt.bias)
  const best = moved.indexOf(Math.max(...moved))
  const category = categories[best] ?? judgement.category
  if (category === judgement.category) return { judgement, because: null }
  const probabilities = Object.fromEntries(categories.map((one, place) => [one, moved[place] ?? 0]))
  return {
    judgement: { ...judgement, category, probabilities: probabilities as Judgement['probabilities'] },
    because: { type: 'school' },
  }
}

/**
 * Nearly the same words may say something else that matters: what somebody said of a text that nobody took for harmful
 * says nothing of the harm that is seen in this one.
 */
function wouldHideHarm(judgement: Judgement, { suggested, right }: Answer): boolean {
  return isHarmful(judgement.category) && !isHarmful(suggested) && !isHarmful(right)
}

/** The newest answer about nearly the same words. Texts without letters are like nothing. */
function answerLike(text: string, { byBand }: Learnt): Answer | undefined {
  if (byBand.size === 0) return undefined
  const pieces = shinglesOf(text)
  if (pieces.size === 0) return undefined
  let newest: Answer | undefined
  for (const band of bandsOf(pieces))
    for (const { answer, pieces: others } of byBand.get(band) ?? [])
      if ((!newest || answer.at > newest.at) && likeness(others, pieces) >= sameFrom) newest = answer
  return newest
}

/** By how much a school's answers move each harmless class: nothing for the others, nor from answers about harm. */
export function biasOf(answers: readonly Answer[]): number[] {
  const harmless = answers.filter(({ suggested, right }) => !isHarmful(suggested) && !isHarmful(right))
  const count = (of: 'suggested' | 'right', category: Category) =>
    harmless.filter((answer) => answer[of] === category).length
  return categories.map((category) => {
    if (isHarmful(category)) return 0
    const moved = Math.log((count('right', category) + inertia) / (count('suggested', category) + inertia))
    return Math.max(-furthest, Math.min(furthest, moved))
  })
}

function withBias(probabilities: readonly number[], bias: readonly number[]): number[] {
  const shares = probabilities.map((one, place) => one * Math.exp(bias[place] ?? 0))
  const sum = (of: readonly number[]) =>
    of.reduce((total, one, place) => (isHarmful(categories[place] ?? 'irrelevant') ? total : total + one), 0)
  const [before, after] = [sum(probabilities), sum(shares)]
  return shares.map((share, place) =>
    isHarmful(categories[place] ?? 'irrelevant') || after === 0 ? share : (share * before) / after,
  )
}
