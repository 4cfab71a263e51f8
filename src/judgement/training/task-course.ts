import type { Head, Model } from '../model.ts'
import { askTask } from './ask-task.ts'
import { bestTurn, commonness, scoresOfTurns, turned, usualTurn } from './evened.ts'
import { familiesOf, familyIn } from './families.ts'
import type { Course, Task } from './lesson.ts'
import type { PublicSet } from './school-course.ts'
import { trainLinear, usualLinear } from './train-linear.ts'
import { type Settings, usualSettings } from './train-net.ts'
import { countsIn } from './type-table.ts'
import type { Vectors } from './vectors.ts'

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
const usualShare = 0.3

/**
 * The net with a linear part beside it, turned away from what is merely common (`evened.ts`). How much the linear part
 * counts, and how far it is turned, is what does best on `dev`; without one both are as usual.
 */
export function withLinear(
  net: Model,
  course: Course,
  own: PublicSet,
  dev: PublicSet | null,
  vectors: Vectors,
  report: (line: string) => void,
  compiled: WebAssembly.Module | null = null,
): Model {
  const families = familiesOf(net, countsIn(own.rows.map(({ text }) => text)), vectors, usualLinear.seed)
  const familyOf = familyIn(net.words, families)
  const asked = course.heads.slice(0, 1)
  const linear = trainLinear(asked, course.tasks[0]!.lessons, usualLinear, familyOf, report)
  const { labels } = course.heads[0]!
  const common = commonness(labels, own.rows)
  if (!dev) return turned({ ...net, families, linear, linearShare: usualShare }, common, usualTurn)
  const tried = linearShares.map((linearShare) => {
    const model = { ...net, families, linear, linearShare }
    const ask = askTask(model, 0, compiled)
    const texts = dev.rows.map(({ label, text }) => ({
      right: label,
      logits: ask(text).shares.map(Math.log),
    }))
    const scores = scoresOfTurns(labels, common, texts)
    return { model, scores, sum: scores.reduce((sum, one) => sum + one.macroF1 + one.macroRecall, 0) }
  })
  const best = tried.reduce((top, one) => (one.sum > top.sum ? one : top))
  const turn = bestTurn(best.scores)
  report(`the linear part counts ${best.model.linearShare}, turned by ${turn} from what is common`)
  return turned(best.model, common, turn)
}
