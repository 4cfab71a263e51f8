import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { shapes } from '../judgement/forms.ts'
import { judgeWith } from '../judgement/judge.ts'
import { type Model, readModel } from '../judgement/model.ts'
import { schoolHeads } from '../judgement/school-heads.ts'
import { askTask } from '../judgement/training/ask-task.ts'
import { readHateCases, reportHate } from '../judgement/training/hatecheck.ts'
import { scoreOf } from '../judgement/training/score.ts'
import { csvRows } from './csv-rows.ts'
import { modelFile, readSplit, readSums } from './training-files.ts'
import { readWords } from './words.ts'

/**
 * `evaluate --task DIR [--model FILE]`: how a model does on a folder's test.tsv (its dev.tsv where there is none), or on
 * HateCheck's table, where DIR is that file or holds it. Without a model: the one that ships.
 */
export function evaluateFrom(
  words: readonly string[],
  pathOf: (path: string) => string,
  say: (line: string) => void,
): number {
  const asked = readWords(words, ['task', 'model'])
  const [task] = typeof asked === 'string' ? [] : (asked.task ?? []).map(pathOf)
  if (typeof asked === 'string' || !task || !existsSync(task)) {
    say(typeof asked === 'string' ? asked : 'Say with --task which folder or table is to be judged.')
    return 2
  }
  const [file = modelFile] = (asked.model ?? []).map(pathOf)
  if (!existsSync(file)) {
    say(`There is no model ${file}.`)
    return 1
  }
  const model = readModel(readFileSync(file), shapes.length)
  const table = hateTable(task)
  const lines = table ? hateLines(model, table) : scoreLines(model, task)
  for (const line of lines) say(line)
  return 0
}

/** Accuracy, macro-F1 and macro-recall on a folder, in lines; by the head of that folder's name, else the first. */
export function scoreLines(model: Model, folder: string): string[] {
  const split = readSplit(folder, 'test') ? 'test' : 'dev'
  const set = readSplit(folder, split)
  if (!set) return [`There is neither test.tsv nor dev.tsv in ${folder}.`]
  const ask = askTask(model, headFor(model, set.name), readSums())
  const score = scoreOf(set.rows.map(({ label, text }) => ({ right: label, said: ask(text).said })))
  return [
    `${set.name}, ${split} (${score.count} texts)`,
    `accuracy ${score.accuracy.toFixed(2)}`,
    `macro-F1 ${score.macroF1.toFixed(2)}`,
    `macro-recall ${score.macroRecall.toFixed(2)}`,
  ]
}

function headFor(model: Model, name: string): number {
  return Math.max(
    0,
    model.heads.findIndex((head) => head.name === name),
  )
}

function hateTable(path: string): string | null {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  const found = files.find(
    (file) => file.endsWith('.csv') && /\btest_case\b/.test(readFileSync(file, 'utf8').slice(0, 500)),
  )
  return found ?? null
}

function hateLines(model: Model, table: string): string[] {
  const cases = readHateCases(csvRows(readFileSync(table, 'utf8')))
  if (!cases) return [`${basename(table)} lacks a column of HateCheck.`]
  const report = reportHate(cases, hateSignal(model))
  return [
    `HateCheck, ${cases.length} cases: accuracy of the hate signal ${report.accuracy.toFixed(1)} %`,
    ...report.functions.map((one) => `  ${one.functionality}: ${one.accuracy.toFixed(1)} % of ${one.count}`),
    `false alarms by group: gap ${report.gap.toFixed(1)} points`,
    ...report.falseAlarms.map((one) => `  ${one.group}: ${one.share.toFixed(1)} % of ${one.count}`),
  ]
}

/** Does a model take a text for hate? One of the school by its nature, another by its label for hate. */
function hateSignal(model: Model): (text: string) => boolean {
  const school = schoolHeads.every(({ name }, at) => model.heads[at]?.name === name)
  if (school) {
    const judge = judgeWith(model, readSums())
    return (text) => judge(text).natures.hate >= 0.5
  }
  const ask = askTask(model, 0, readSums())
  return (text) => /^(?:hate|hateful|offensive|toxic|1)$/i.test(ask(text).said)
}
