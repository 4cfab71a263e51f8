import type { Found } from '../found.ts'
import { heldOutTenth, type LabelledPost, settingTenth, tenthOf } from '../labelled.ts'
import type { Model } from '../model.ts'
import { schoolHeads } from '../school-heads.ts'
import { familiesOf, familyIn } from './families.ts'
import { find } from './finding.ts'
import { onlySchool, onlyWords } from './only-school.ts'
import { type PublicSet, schoolCourse } from './school-course.ts'
import { trainLinear, usualLinear } from './train-linear.ts'
import { type Settings, train, usualSettings } from './train-net.ts'
import { countsIn } from './type-table.ts'
import type { Vectors } from './vectors.ts'
import { withNames } from './with-names.ts'

export const schoolSettings: Settings = {
  ...usualSettings,
  rounds: 6,
  nets: 1,
  rowRate: 0.03,
  drop: { words: 0.2, features: 0.5 },
}

/** The linear part answers the first so many questions, and this share of the answer is its own. */
const linearHeads = 4
const linearShare = 0.7

/** Our posts are taken so often in a round; of the public sets a part, which counts half. */
const share = 3
const publicShare = 0.1
const publicWeight = 0.5

/** A word of the public sets alone has a row in what ships from so many occurrences on: so no stranger's name is in it. */
const fewestPublic = 10
/** So many of the commonest English words have a row even where no lesson has them. */
const commonWords = 9_000

/**
 * Trains the model that ships. A tenth of our posts is kept back for the figures. On another tenth temperature and
 * thresholds are found, with a model that has not learned from it; then one that has learned from it too takes them over.
 */
export function trainSchool(
  posts: readonly LabelledPost[],
  sets: readonly PublicSet[],
  vectors: Vectors,
  kernel: WebAssembly.Module,
  report: (line: string) => void,
  settings: Settings = schoolSettings,
): Model {
  const mine = posts.filter(({ text }) => tenthOf(text) !== heldOutTenth)
  const toSet = mine.filter(({ text }) => tenthOf(text) === settingTenth)
  const toLearn = mine.filter(({ text }) => tenthOf(text) !== settingTenth)
  report(`${toLearn.length} posts to learn from, ${toSet.length} for the thresholds`)
  const trial = trainOn(toLearn, sets, vectors, kernel, report, settings)
  const found: Found = find(trial, toSet, toLearn)
  report(`found: ${JSON.stringify(found)}`)
  return { ...trainOn(mine, sets, vectors, kernel, report, settings), found }
}

/** Trains on just these posts and sets, and leaves out what does not ship. */
export function trainOn(
  posts: readonly LabelledPost[],
  sets: readonly PublicSet[],
  vectors: Vectors,
  kernel: WebAssembly.Module,
  report: (line: string) => void,
  settings: Settings,
): Model {
  const plain = schoolCourse(posts, sets)
  const school = plain.tasks[0]!
  const lessons = [...school.lessons, ...withNames(school.lessons, settings.seed)]
  const course = { ...plain, tasks: [{ ...school, lessons }, ...plain.tasks.slice(1)] }
  const tasks = course.tasks.map((task) =>
    task.name === 'school' || task.name === 'contrast'
      ? { ...task, share }
      : { ...task, share: publicShare, weight: publicWeight },
  )
  const own = countsIn(posts.map(({ text }) => text))
  const all = countsIn(tasks.flatMap(({ lessons }) => lessons.map(({ text }) => text)))
  const common = new Set(vectors.words.slice(0, commonWords))
  const ships = (word: string) =>
    (own.get(word) ?? 0) >= 2 ||
    (all.get(word) ?? 0) >= fewestPublic ||
    (common.has(word) && vectors.find(word) !== null)
  const net = onlyWords(
    onlySchool(train({ ...course, tasks }, { ...settings, more: [...common] }, vectors, kernel, report)),
    ships,
  )
  const families = familiesOf(net, own, vectors, settings.seed)
  const familyOf = familyIn(net.words, families)
  const asked = schoolHeads.slice(0, linearHeads)
  const linear = trainLinear(asked, course.tasks[0]!.lessons, usualLinear, familyOf, report)
  return { ...net, families, linear, linearShare }
}
