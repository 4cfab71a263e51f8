import type { Beginnings } from './beginnings.ts'
import { foldTable } from './fold-table.ts'
import { mostBytes as most } from './raw-reading.ts'
import { longest, mayHoldInScript, type RawText, scanInScript, textsOfLongLine } from './raw-scan.ts'

/** Where things lie in the module's memory; assembly/scan.ts knows these places too. */
const places = { folds: 0x2000, found: 0x10000, input: 0x220000, tables: 0x600000 }
const page = 1 << 16
/** So many bytes stay near the processor while they are looked through. */
const piece = 1 << 16
const lineEnd = Buffer.from('\n')

type Module = {
  memory: WebAssembly.Memory
  prepare(tables: number, words: number, slots: number, hasShorts: boolean, hasTiny: boolean): void
  scan(length: number): number
  mayHold(length: number): number
}

/**
 * Looks through raw bytes for texts that may hold one of the terms whose beginnings it was given: JSON lines, of which
 * the values of "text", "title", "description" and "alt" count. What it leaves out holds none for certain.
 *
 * With the compiled module (see assembly/) sixteen bytes at a time; without one, the same in TypeScript.
 */
export class RawScanner {
  readonly #beginnings: Beginnings
  readonly #module: Module | null
  /** The place in the module's memory for what is to be looked through. */
  #input = Buffer.alloc(0)
  /** What the module was told of the tables last. */
  #prepared = 0

  /** `compiled` is scan.wasm; null where there is none. */
  constructor(beginnings: Beginnings, compiled: WebAssembly.Module | null) {
    this.#beginnings = beginnings
    this.#module = compiled && opened(compiled)
  }

  /** Whether a term may stand in the text: false where certainly none does. */
  mayHold(text: string): boolean {
    const module = this.#module
    if (text.length > longest) return true
    if (module === null) return mayHoldInScript(text, this.#beginnings)
    this.#prepare(module)
    return module.mayHold(this.#input.write(text, 0, 'utf8')) !== 0
  }

  /** The texts that may hold a term, in their order. Whole lines only: a text that has no end is left out. */
  scan(bytes: Uint8Array): RawText[] {
    const found: RawText[] = []
    for (let from = 0; from < bytes.length; ) {
      const to = endOfLines(bytes, from)
      const lines = bytes.subarray(from, to)
      if (lines.length > most) textsOfLongLine(lines, from, found)
      else if (this.#module === null) scanInScript(lines, from, this.#beginnings, found)
      else this.#scanLines(this.#module, lines, from, found)
      from = to
    }
    return found
  }

  /** Which of these raw events, each in JSON, may hold a term. */
  mayHoldAmong(events: readonly Uint8Array[]): boolean[] {
    const may = events.map(() => false)
    let event = 0
    let end = events[0]?.length ?? 0
    for (const { from } of this.scan(Buffer.concat(events.flatMap((one) => [one, lineEnd])))) {
      while (from > end) end += events[++event]!.length + lineEnd.length
      may[event] = true
    }
    return may
  }

  #scanLines(module: Module, lines: Uint8Array, offset: number, found: RawText[]): void {
    this.#prepare(module)
    this.#input.set(lines)
    this.#input.fill(0, lines.length, lines.length + 64)
    const number = module.scan(lines.length)
    const pairs = new Uint32Array(module.memory.buffer, places.found, number * 2)
    for (let n = 0; n < pairs.length; n += 2)
      found.push({ from: offset + pairs[n]!, to: offset + pairs[n + 1]! })
  }

  /** The tables of beginnings live in the module's memory: what is learnt is known to it at once. */
  #prepare(module: Module): void {
    const { tables, isWide } = this.#beginnings
    if (tables.buffer !== module.memory.buffer) {
      const missing = places.tables + tables.places.end - module.memory.buffer.byteLength
      if (missing > 0) module.memory.grow(Math.ceil(missing / page))
      tables.moveTo(module.memory.buffer, places.tables)
      this.#input = Buffer.from(module.memory.buffer, places.input, most + 64)
    }
    const now = tables.slots * 8 + Number(tables.hasShorts) * 4 + Number(tables.hasTiny) * 2 + Number(isWide)
    if (this.#prepared === now) return
    new Uint8Array(module.memory.buffer, places.folds, 4096).set(foldTable(isWide))
    module.prepare(places.tables, tables.words, tables.slots, tables.hasShorts, tables.hasTiny)
    this.#prepared = now
  }
}

function opened(compiled: WebAssembly.Module): Module {
  const { exports } = new WebAssembly.Instance(compiled, { env: { abort: () => undefined } })
  return exports as unknown as Module
}

/** Where the last line ends that fits into one go; the end of the first where none does. */
function endOfLines(bytes: Uint8Array, from: number): number {
  if (bytes.length - from <= piece) return bytes.length
  const last = bytes.lastIndexOf(0x0a, from + piece - 1)
  if (last > from) return last + 1
  const first = bytes.indexOf(0x0a, from)
  return first < 0 ? bytes.length : first + 1
}
