import { categories } from '../../domain/judgement.ts'
import { cuesOf } from '../cues.ts'
import {
  type Found,
  type Mark,
  markChance,
  markNumbers,
  pressing,
  pressure,
  shares,
  usualFound,
} from '../found.ts'
import type { LabelledPost } from '../labelled.ts'
import type { Model } from '../model.ts'
import { Reader } from '../reader.ts'
import { starts } from '../starts.ts'
import { fitLogistic } from './fit-logistic.ts'
import { weightsInLife } from './in-life.ts'

/**
 * So many of the urgent posts are to be found, the hard ones counted in full, and so many of those that are urgent now. Of these
 * fewer are called so: nearly all the rest is still called urgent, and a machine that cries now all day is not heard.
 */
const urgentRecall = 0.98
const nowAsUrgent = 0.99
const nowRecall = 0.75
const abstainShare = 0.15
/** How far weights are pulled back to where they began, against so many posts. */
const cuePull = 3
const mixPull = 3

/** A post that the model has not learned from, with what the model makes of it. */
type Read = {
  post: LabelledPost
  weight: number
  logits: Float32Array
  cued: Uint8Array
  category: number[]
  severity: number[]
}

/** Finds temperature, mixtures and thresholds on posts that the model has not learned from, counted as in life. */
export function find(model: Model, posts: readonly LabelledPost[], learned: readonly LabelledPost[]): Found {
  const reader = new Reader(model, null)
  const weights = weightsInLife(posts)
  const readings = posts.map((post, at) => ({
    post,
    weight: weights[at]!,
    reading: reader.read(post.text),
  }))
  const temperature = lowest(
    Array.from({ length: 60 }, (_, at) => 0.4 + at * 0.05),
    (one) =>
      readings.reduce((sum, { post, weight, reading }) => {
        const list = shares(reading.logits, starts.category, categories.length, one)
        return sum - weight * Math.log(Math.max(list[categories.indexOf(post.category)]!, 1e-9))
      }, 0),
  )
  const read = readings.map(
    ({ post, weight, reading }): Read => ({
      post,
      weight,
      logits: reading.logits,
      cued: cuesOf(reading),
      category: shares(reading.logits, starts.category, categories.length, temperature),
      severity: shares(reading.logits, starts.severity, 4, 1),
    }),
  )
  const cuesOfLearned = learned.map(({ text }) => cuesOf(reader.read(text)))
  const start: Found = {
    ...usualFound,
    temperature,
    urgentOf: rates(learned, (post) => post.severity >= 2),
    nowOf: rates(learned, (post) => post.severity === 3),
    abstainBelow: quantile(
      read.map(({ category, weight }) => ({ is: Math.max(...category), weight })),
      abstainShare,
    ),
  }
  const pressed = findPressing(read, start)
  const child = findMark(read, 0, ({ aboutChild }) => aboutChild, learned, cuesOfLearned)
  const name = findMark(read, 1, ({ namesPerson }) => namesPerson, learned, cuesOfLearned)
  return {
    ...start,
    ...pressed,
    child: child.mark,
    childFrom: child.from,
    name: name.mark,
    nameFrom: name.from,
  }
}

/** What makes a post urgent, and from which probability on it is called so: told on halves that were not fitted to. */
function findPressing(read: readonly Read[], found: Found) {
  const fitTo = (some: readonly Read[]): Found => {
    const numbers = some.map(({ severity, category }) => pressing(severity, category, found))
    const by = (kind: 'urgent' | 'now', least: number) =>
      fitLogistic(
        numbers.map((one) => one[kind]),
        some.map(({ post }) => post.severity >= least),
        found[kind === 'urgent' ? 'urgentBy' : 'nowBy'],
        mixPull,
        some.map(({ weight }) => weight),
      )
    return { ...found, urgentBy: by('urgent', 2), nowBy: by('now', 3) }
  }
  const told = crossed(read, (fitted, { severity, category }) => pressure(severity, category, fitted), fitTo)
  const of = (least: number) => told.filter(({ one }) => one.post.severity >= least)
  const { urgentBy, nowBy } = fitTo(read)
  return {
    urgentBy,
    nowBy,
    urgentFrom: Math.min(
      quantile(
        of(2).map(({ is }) => ({ is: is.urgent, weight: 1 })),
        1 - urgentRecall,
      ),
      quantile(
        of(3).map(({ is }) => ({ is: is.urgent, weight: 1 })),
        1 - nowAsUrgent,
      ),
    ),
    nowFrom: quantile(
      of(3).map(({ one, is }) => ({ is: is.now, weight: one.weight })),
      1 - nowRecall,
    ),
  }
}

function findMark(
  read: readonly Read[],
  place: number,
  holds: (post: LabelledPost) => boolean,
  learned: readonly LabelledPost[],
  cuesOfLearned: readonly Uint8Array[],
): { mark: Mark; from: number } {
  const usual = usualFound.name
  const withOne = (cued: Uint8Array) => [...cued, 1]
  const cues = fitLogistic(
    cuesOfLearned.map(withOne),
    learned.map(holds),
    [...usual.cues, 0],
    cuePull,
    weightsInLife(learned),
  ).slice(0, -1)
  const begun: Mark = { ...usual, cues }
  const fitTo = (some: readonly Read[]): Mark => ({
    cues,
    mix: fitLogistic(
      some.map(({ logits, cued, category }) =>
        markNumbers(logits[starts.marks + place]!, begun, cued, category),
      ),
      some.map(({ post }) => holds(post)),
      usual.mix,
      mixPull,
      some.map(({ weight }) => weight),
    ),
  })
  const told = crossed(
    read,
    (mark, { logits, cued, category }) => markChance(logits[starts.marks + place]!, mark, cued, category),
    fitTo,
  )
  const from = bestThreshold(
    told.map(({ one, is }) => ({ share: is, right: holds(one.post), weight: one.weight })),
  )
  return { mark: fitTo(read), from }
}

/** What is told of each post by what was fitted to the other half of them. */
function crossed<Fitted, Told>(
  read: readonly Read[],
  tell: (fitted: Fitted, one: Read) => Told,
  fitTo: (some: readonly Read[]) => Fitted,
): { one: Read; is: Told }[] {
  return [0, 1].flatMap((half) => {
    const fitted = fitTo(read.filter((_, at) => at % 2 !== half))
    return read.filter((_, at) => at % 2 === half).map((one) => ({ one, is: tell(fitted, one) }))
  })
}

function lowest(choices: readonly number[], cost: (choice: number) => number): number {
  return choices.reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

function rates(posts: readonly LabelledPost[], holds: (post: LabelledPost) => boolean): number[] {
  return categories.map((category) => {
    const of = posts.filter((post) => post.category === category)
    return of.length > 0 ? of.filter(holds).length / of.length : 0
  })
}

/** Where so great a share of the weights lies below. */
function quantile(numbers: readonly { is: number; weight: number }[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a.is - b.is)
  let left = share * sorted.reduce((sum, { weight }) => sum + weight, 0)
  for (const { is, weight } of sorted) {
    left -= weight
    if (left < 0) return is
  }
  return sorted.at(-1)?.is ?? 0.5
}

function bestThreshold(told: readonly { share: number; right: boolean; weight: number }[]): number {
  return lowest(
    Array.from({ length: 31 }, (_, at) => 0.2 + at * 0.02),
    (from) => {
      let hits = 0
      let wrong = 0
      for (const { share, right, weight } of told) {
        if (share >= from && right) hits += weight
        else if (share >= from !== right) wrong += weight
      }
      return -hits / (hits + wrong / 2 || 1)
    },
  )
}
