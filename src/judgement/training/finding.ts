import { categories } from '../../domain/judgement.ts'
import { chance, type Found, pressure, shares, usualFound } from '../found.ts'
import type { LabelledPost } from '../labelled.ts'
import type { Model } from '../model.ts'
import { Reader } from '../reader.ts'
import { starts } from '../starts.ts'

/**
 * So many of the urgent posts are to be found. Of those that are urgent now fewer are called so: nearly all the rest is still
 * called urgent, and a machine that cries now all day is not heard.
 */
const urgentRecall = 0.975
const nowRecall = 0.75
const abstainShare = 0.15

/** Finds temperature and thresholds on posts that the model has not learned from. */
export function find(model: Model, posts: readonly LabelledPost[], learned: readonly LabelledPost[]): Found {
  const reader = new Reader(model, null)
  const read = posts.map((post) => ({ post, logits: reader.read(post.text).logits }))
  const temperature = lowest(
    Array.from({ length: 60 }, (_, at) => 0.4 + at * 0.05),
    (one) =>
      read.reduce((sum, { post, logits }) => {
        const list = shares(logits, starts.category, categories.length, one)
        return sum - Math.log(Math.max(list[categories.indexOf(post.category)]!, 1e-9))
      }, 0),
  )
  const found: Found = {
    ...usualFound,
    temperature,
    urgentOf: rates(learned, (post) => post.severity >= 2),
    nowOf: rates(learned, (post) => post.severity === 3),
  }
  const pressed = read.map(({ post, logits }) => {
    const list = shares(logits, starts.category, categories.length, temperature)
    const { urgent, now } = pressure(shares(logits, starts.severity, 4, 1), list, found)
    return { post, urgent, now, top: Math.max(...list) }
  })
  const urgent = pressed.filter(({ post }) => post.severity >= 2).map((one) => one.urgent)
  const now = pressed.filter(({ post }) => post.severity === 3).map((one) => one.now)
  const sure = pressed.map(({ top }) => top)
  return {
    ...found,
    urgentFrom: quantile(urgent, 1 - urgentRecall),
    nowFrom: quantile(now, 1 - nowRecall),
    abstainBelow: quantile(sure, abstainShare),
    childFrom: bestThreshold(read, 0, (post) => post.aboutChild),
    nameFrom: bestThreshold(read, 1, (post) => post.namesPerson),
  }
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

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0.5
}

function bestThreshold(
  read: readonly { post: LabelledPost; logits: Float32Array }[],
  mark: number,
  holds: (post: LabelledPost) => boolean,
): number {
  return lowest(
    Array.from({ length: 31 }, (_, at) => 0.2 + at * 0.02),
    (from) => {
      let hits = 0
      let wrong = 0
      for (const { post, logits } of read) {
        const said = chance(logits[starts.marks + mark]!) >= from
        if (said && holds(post)) hits += 1
        else if (said !== holds(post)) wrong += 1
      }
      return -hits / (hits + wrong / 2 || 1)
    },
  )
}
