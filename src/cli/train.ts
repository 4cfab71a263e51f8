import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Model, writeModel } from '../judgement/model.ts'
import { cleanSets } from '../judgement/training/school-course.ts'
import { taskCourse, withLinear } from '../judgement/training/task-course.ts'
import { train } from '../judgement/training/train-net.ts'
import { schoolSettings, trainSchool } from '../judgement/training/train-school.ts'
import { root } from '../root.ts'
import { scoreLines } from './evaluate.ts'
import {
  modelFile,
  readKernel,
  readOwnPosts,
  readSplit,
  readStartVectors,
  readSums,
} from './training-files.ts'
import { readWords } from './words.ts'

/** Where the public sets lie that the model that ships learns from, if nothing else is said. */
const usualData = join(root, '../shared/data/judgement')

/** `train`: the model that ships. `train --task DIR [--with DIR …] --out FILE`: one for any folder of labelled texts. */
export function trainFrom(
  words: readonly string[],
  pathOf: (path: string) => string,
  say: (line: string) => void,
): number {
  const asked = readWords(words, ['task', 'with', 'out', 'data', 'seed', 'nets', 'rounds'])
  if (typeof asked === 'string') return refuse(say, asked)
  const [task] = (asked.task ?? []).map(pathOf)
  const [out] = (asked.out ?? []).map(pathOf)
  const [data = usualData] = (asked.data ?? []).map(pathOf)
  const chosen = {
    ...(asked.seed && { seed: Number(asked.seed[0]) }),
    ...(asked.nets && { nets: Number(asked.nets[0]) }),
    ...(asked.rounds && { rounds: Number(asked.rounds[0]) }),
  }
  if (Object.values(chosen).some((one) => !Number.isInteger(one) || one < 1))
    return refuse(say, '--seed, --nets and --rounds are whole numbers from 1 on.')
  if (!task) return trainWhatShips(data, out ?? modelFile, chosen, say)
  if (!out) return refuse(say, 'Say with --out in which file the model is to be kept.')
  const own = readSplit(task, 'train')
  if (!own || own.rows.length === 0) return refuse(say, `There is no train.tsv with lines in ${task}.`)
  const beside = (asked.with ?? []).map((folder) => readSplit(pathOf(folder), 'train'))
  if (beside.includes(null)) return refuse(say, 'A folder after --with has no train.tsv.')
  const { course, settings } = taskCourse(
    own,
    beside.filter((set) => set !== null),
  )
  const vectors = readStartVectors()
  const net = train(course, { ...settings, ...chosen }, vectors, readKernel(), say)
  const model = withLinear(net, course, own, readSplit(task, 'dev'), vectors, say, readSums())
  keep(model, out, say)
  for (const line of scoreLines(model, task)) say(line)
  return 0
}

function trainWhatShips(
  data: string,
  out: string,
  chosen: Partial<typeof schoolSettings>,
  say: (line: string) => void,
): number {
  const { posts, troubles } = readOwnPosts()
  for (const trouble of troubles) say(trouble)
  const sets = cleanSets.flatMap((name) => {
    const set = existsSync(join(data, name)) ? readSplit(join(data, name), 'train') : null
    if (!set) say(`Without ${name}: there is no such folder in ${data}.`)
    return set ? [set] : []
  })
  const settings = { ...schoolSettings, ...chosen }
  keep(trainSchool(posts, sets, readStartVectors(), readKernel(), say, settings), out, say)
  return 0
}

function keep(model: Model, out: string, say: (line: string) => void): void {
  const bytes = writeModel(model)
  writeFileSync(out, bytes)
  say(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB, ${model.words.length} words`)
}

function refuse(say: (line: string) => void, sentence: string): number {
  say(sentence)
  return 2
}
