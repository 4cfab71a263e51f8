import { isUtf8 } from 'node:buffer'

/** A line of what was given, counted from 1: its text, or why it cannot be read. */
export type Line = { line: number; text: string } | { line: number; trouble: string }

/** The longest line that is read, in bytes: facts are a thousandth of it. */
export const longestLine = 16 * 1024 * 1024

const newline = 0x0a
const notUtf8 = 'This is not UTF-8 text. Save it as UTF-8, and give it again.'

/**
 * Takes bytes apart into lines, and holds no more than one of them. A mark at the beginning that says in which order
 * the bytes stand is left out.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length <= longestLine) pieces.push(piece)
    else pieces = []
  }
  const take = (): Line => {
    const read = readLine(line, pieces, length)
    line += 1
    pieces = []
    length = 0
    return read
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}

function readLine(line: number, pieces: readonly Uint8Array[], length: number): Line {
  if (length > longestLine) {
    return { line, trouble: `This line is longer than ${longestLine / 1024 / 1024} MB, and was not read.` }
  }
  const bytes = Buffer.concat(pieces)
  if (!isUtf8(bytes)) return { line, trouble: notUtf8 }
  const text = bytes.toString('utf8')
  return { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text }
}
