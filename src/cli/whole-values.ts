import { type Line, longestLine } from './read-lines.ts'

/**
 * Puts the lines of JSON together to whole values: one a line, or objects that are written over several.
 *
 * As soon as a line is whole by itself, every line stands by itself, so that a broken one costs nobody but itself.
 * What comes out is not known to be JSON: a value that never ends comes as far as it goes. Blank lines are left out.
 */
export async function* wholeValues(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let open: OpenValue | undefined
  let eachByItself = false
  for await (const line of lines) {
    if ('text' in line && line.text.trim() === '') continue
    if (open && 'text' in line && open.opensWith('{') && opens(line.text, '{') && isJson(line.text)) {
      yield* open.lines()
      open = undefined
      eachByItself = true
    }
    if (!open && (eachByItself || !goesOn(line))) {
      eachByItself = true
      yield line
      continue
    }
    open ??= new OpenValue(line.line)
    open.add(line)
    if (open.isClosed) {
      yield open.whole()
      open = undefined
    }
  }
  if (open) yield open.whole()
}

/** Does a value begin here that this line does not end? */
function goesOn(line: Line): boolean {
  if ('trouble' in line || !(opens(line.text, '{') || opens(line.text, '['))) return false
  return depthAfter(line.text) > 0
}

function opens(text: string, bracket: string): boolean {
  return text.trimStart().startsWith(bracket)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** How many brackets are open at a line's end. A text in quotation marks never goes over a line's end. */
function depthAfter(text: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at]
    if (quoted && one === '\\') at += 1
    else if (one === '"') quoted = !quoted
    else if (!quoted && (one === '{' || one === '[')) depth += 1
    else if (!quoted && (one === '}' || one === ']')) depth -= 1
  }
  return depth
}

class OpenValue {
  #lines: Line[] = []
  #depth = 0
  #length = 0
  readonly #line: number

  constructor(line: number) {
    this.#line = line
  }

  add(line: Line): void {
    this.#lines.push(line)
    if ('trouble' in line) return
    this.#depth += depthAfter(line.text)
    this.#length += line.text.length + 1
    if (this.#length <= longestLine) return
    const trouble = `What begins here is longer than ${longestLine / 1024 / 1024} MB, and was not read.`
    this.#lines = [{ line: this.#line, trouble }]
  }

  get isClosed(): boolean {
    return this.#depth <= 0
  }

  opensWith(bracket: string): boolean {
    const [first] = this.#lines
    return first !== undefined && 'text' in first && opens(first.text, bracket)
  }

  /** The lines one by one, where they turn out not to belong together. */
  lines(): readonly Line[] {
    return this.#lines
  }

  whole(): Line {
    const troubled = this.#lines.find((line) => 'trouble' in line)
    if (troubled) return troubled
    return {
      line: this.#line,
      text: this.#lines.map((line) => ('text' in line ? line.text : '')).join('\n'),
    }
  }
}
