import type { Head, Model } from '../model.ts'
import { askTask } from './ask-task.ts'
import type { Course, Task } from './lesson.ts'
import type { PublicSet } from './school-course.ts'
import { scoreOf } from './score.ts'
import { trainLinear, usualLinear } from './train-linear.ts'
import { type Settings, usualSettings } from './train-net.ts'

/** A round takes at most so many lessons of the further tasks for one of the task's own. */
const mostBeside = 2
const besideWeight = 0.5
/** About so many lessons are taken in all. */
const lessonsInAll = 260_000

/** The course of any task, with further tasks beside it: what the command `train --task` does. */
export function taskCourse(
  own: PublicSet,
  beside: readonly PublicSet[],
): { course: Course; settings: Settings } {
  const others = beside.reduce((sum, { rows }) => sum + rows.length, 0)
  const share = Math.min(1, (mostBeside * own.rows.length) / Math.max(others, 1))
  const heads: Head[] = []
  const tasks = [own, ...beside].map((set, head): Task => {
    const labels = [...new Set(set.rows.map(({ label }) => label))].sort()
    heads.push({ name: set.name, kind: 'one', labels })
    const lessons = set.rows.map(({ label, text }) => ({
      text,
      answers: [{ head, is: labels.indexOf(label) }],
    }))
    return head === 0
      ? { name: set.name, lessons, share: 1, weight: 1 }
      : { name: set.name, lessons, share, weight: besideWeight }
  })
  const inRound = own.rows.length + share * others
  const rounds = Math.max(3, Math.min(8, Math.round(lessonsInAll / inRound)))
  return { course: { heads, tasks }, settings: { ...usualSettings, rounds, nets: 3 } }
}

const linearShares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]

/** The net with a linear part beside it; how much that part counts is the best on `dev`, or a third. */
export function withLinear(
  net: Model,
  course: Course,
  dev: PublicSet | null,
  report: (line: string) => void,
  compiled: WebAssembly.Module | null = null,
): Model {
  const linear = trainLinear(course.heads.slice(0, 1), course.tasks[0]!.lessons, usualLinear, report)
  const tried = linearShares.map((linearShare) => {
    const model = { ...net, linear, linearShare }
    const ask = askTask(model, 0, compiled)
    const pairs = dev?.rows.map(({ label, text }) => ({ right: label, said: ask(text).said })) ?? []
    const { macroF1, macroRecall } = scoreOf(pairs)
    return { model, score: macroF1 + macroRecall }
  })
  const usual = tried[3]!
  return dev ? tried.reduce((best, one) => (one.score > best.score ? one : best)).model : usual.model
}
