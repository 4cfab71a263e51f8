import { shapes } from '../forms.ts'
import { type Model, type NetNumbers, startsOf } from '../model.ts'
import { seeded, shuffle } from '../seeded.ts'
import { firstRows } from './first-rows.ts'
import type { Course } from './lesson.ts'
import { Net } from './net.ts'
import { slopeOf } from './slope.ts'
import { readTypes, subwordBuckets, type TypeTable } from './type-table.ts'
import type { Vectors } from './vectors.ts'

export type Settings = {
  filters: number
  rounds: number
  batch: number
  /** How far the dense weights and the rows of words are moved, at first. */
  rate: number
  rowRate: number
  /** The share of words' own rows, and of features, that are left out at random. */
  drop: { words: number; features: number }
  nets: number
  seed: number
  /** Is a word that occurs so often in the lessons given a row of its own? */
  keeps: (word: string, count: number) => boolean
  /** Words that the lessons may lack, and that get the row of the public vectors as it is. */
  more: readonly string[]
}

export const usualSettings: Settings = {
  filters: 128,
  rounds: 4,
  batch: 32,
  rate: 0.001,
  rowRate: 0.06,
  drop: { words: 0.1, features: 0.4 },
  nets: 2,
  seed: 1,
  keeps: (_, count) => count >= 3,
  more: [],
}

/** Trains a model: the same course, settings and seed give the same bytes. */
export function train(
  course: Course,
  settings: Settings,
  vectors: Vectors,
  kernel: WebAssembly.Module,
  report: (line: string) => void,
): Model {
  const lessons = course.tasks.flatMap(({ lessons }) => lessons)
  const types = readTypes(
    lessons.map(({ text }) => text),
    (word, count) => settings.keeps(word, count) || (count >= 2 && vectors.find(word) !== null),
    settings.more,
  )
  const first = firstRows(types, vectors)
  const nets = Array.from({ length: settings.nets }, (_, at) =>
    trainOne(course, settings, types, first, vectors.size, kernel, settings.seed + 1000 * at, report),
  )
  return {
    dims: vectors.size,
    filters: settings.filters,
    subwordBuckets,
    heads: course.heads,
    words: types.words,
    families: null,
    nets,
    linear: null,
    linearShare: 0,
    found: {},
  }
}

function trainOne(
  course: Course,
  settings: Settings,
  types: TypeTable,
  first: ReadonlyMap<number, Float32Array>,
  dims: number,
  kernel: WebAssembly.Module,
  seed: number,
  report: (line: string) => void,
): NetNumbers {
  const { heads } = course
  const outputs = heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const net = new Net(kernel, { dims, filters: settings.filters, outputs }, types, seed)
  for (const [row, vector] of first) {
    for (let d = 0; d < dims; d++) net.rows[row * dims + d] = vector[d]!
  }
  const starts = startsOf(heads)
  const scratch = new Float32Array(outputs)
  const random = seeded(seed + 17)
  for (let round = 0; round < settings.rounds; round++) {
    const order = shuffle(draw(course, random), random)
    let loss = 0
    for (let at = 0; at < order.length; at++) {
      const { lesson, text, weight } = order[at]!
      const left = 1.02 - (round + at / order.length) / settings.rounds
      net.learn(types.texts[text]!, 0, outputs, settings.drop, settings.rowRate * left, (logits) => {
        loss += slopeOf(logits, heads, starts, lesson.answers, weight, scratch)
      })
      if ((at + 1) % settings.batch === 0) net.move(settings.rate * left, settings.batch, 0)
    }
    report(`net ${seed}, round ${round + 1} of ${settings.rounds}: loss ${(loss / order.length).toFixed(4)}`)
  }
  return inWhole(net, types, dims)
}

/** A round's lessons: each as often as its task says, in whole times and, for the rest, by chance. */
function draw(course: Course, random: () => number) {
  let text = 0
  return course.tasks.flatMap(({ lessons, share, weight }) =>
    lessons.flatMap((lesson) => {
      const one = { lesson, text: text++, weight }
      const times = Math.floor(share) + (random() < share % 1 ? 1 : 0)
      return Array.from({ length: times }, () => one)
    }),
  )
}

/** The rows in whole numbers of a byte, each with its scale. */
function inWhole(net: Net, types: TypeTable, dims: number): NetNumbers {
  const count = types.words.length + shapes.length + subwordBuckets
  const rows = new Int8Array(count * dims)
  const scales = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    let most = 0
    for (let d = 0; d < dims; d++) most = Math.max(most, Math.abs(net.rows[row * dims + d]!))
    const scale = Math.fround(most / 127) || 1
    scales[row] = scale
    for (let d = 0; d < dims; d++) rows[row * dims + d] = Math.round(net.rows[row * dims + d]! / scale)
  }
  const { filters, outputs } = net.shape
  return {
    rows,
    scales,
    conv: net.conv.slice(),
    outputs: net.heads.slice(0, outputs * (filters + dims + 1)),
  }
}
