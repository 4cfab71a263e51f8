import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type LabelledPost, readCorpus, withoutDoubles } from '../judgement/labelled.ts'
import type { PublicSet } from '../judgement/training/school-course.ts'
import { readVectors, type Vectors } from '../judgement/training/vectors.ts'
import { root } from '../root.ts'

const room = join(root, 'src/judgement')

/** Where `train` writes the model that ships, and where everybody reads it. */
export const modelFile = join(room, 'model.bin')

/** The posts of our own corpus, and what in its files cannot be read. */
export function readOwnPosts(): { posts: LabelledPost[]; troubles: string[] } {
  const folder = join(room, 'corpus')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => readCorpus(name, readFileSync(join(folder, name), 'utf8')))
  return {
    posts: withoutDoubles(files.flatMap(({ posts }) => posts)),
    troubles: files.flatMap(({ troubles }) => troubles),
  }
}

/** A split of a folder (`train`, `dev`, `test`): a header, then label, tab, text. Null where there is no such file. */
export function readSplit(folder: string, split: string): PublicSet | null {
  const path = join(folder, `${split}.tsv`)
  if (!existsSync(path)) return null
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const tab = line.indexOf('\t')
      return { label: line.slice(0, tab), text: line.slice(tab + 1) }
    })
  return { name: basename(resolve(folder)), rows }
}

export const readStartVectors = (): Vectors => readVectors(readFileSync(join(room, 'training/vectors.bin')))

/** The arithmetic that judges use, as the build has compiled it; null where nothing was built. */
export function readSums(): WebAssembly.Module | null {
  const file = join(root, 'dist/server/judgement/sums.wasm')
  return existsSync(file) ? new WebAssembly.Module(readFileSync(file)) : null
}

/** The kernel of the training, as the build has compiled it. */
export const readKernel = () =>
  new WebAssembly.Module(readFileSync(join(root, 'dist/server/judgement/training/kernel.wasm')))
