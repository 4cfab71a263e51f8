import { parseSync } from 'vite'
import { operators } from './operators.ts'
import { type Node, parentsOf, walk } from './syntax.ts'

/** A piece of source in whose place another stands. */
export type Edit = { start: number; end: number; text: string }

/** One small mistake made on purpose: where, what stood there, and what stands there now. */
export type Mutant = {
  file: string
  line: number
  operator: string
  /** The function or the list that it stands in. */
  within: string
  was: string
  is: string
  /** The whole file with the mistake in it. */
  source: string
}

/** Every mutant of a source file, in the order of the file. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const root = program as unknown as Node
  const parents = parentsOf(root)
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  const found: (Mutant & { start: number })[] = []
  for (const node of walk(root)) {
    const context = { source, parents, textOf: (one: Node) => source.slice(one.start, one.end) }
    for (const { name, mutate } of operators) {
      for (const edits of mutate(node, context)) {
        const start = Math.min(...edits.map((edit) => edit.start))
        const end = Math.max(...edits.map((edit) => edit.end))
        found.push({
          file,
          line: lineOf(start),
          operator: name,
          within: nameAround(node, parents),
          was: short(source.slice(start, end)),
          is: short(edited(source, edits).slice(start, end + lengthening(edits))),
          source: edited(source, edits),
          start,
        })
      }
    }
  }
  return found.sort((one, other) => one.start - other.start).map(({ start: _, ...mutant }) => mutant)
}

function edited(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), source)
}

function lengthening(edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0)
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function nameAround(node: Node, parents: ReadonlyMap<Node, Node>): string {
  for (let at: Node | undefined = node; at; at = parents.get(at)) {
    const name = at.type === 'VariableDeclarator' || /^Function/.test(at.type) ? at.id?.name : undefined
    if (typeof name === 'string') return name
    if (at.type === 'Property' && at.value && /Function/.test((at.value as Node).type)) {
      return String((at.key as Node).name ?? (at.key as Node).value)
    }
  }
  return 'the file'
}
