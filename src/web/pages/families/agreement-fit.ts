import type { Agreed } from './agreement-answers.ts'

/** How large the letters are in which an agreement fills its sheet and does not run over. */
export type Fit = 'roomy' | 'snug' | 'close' | 'tight' | 'tiny'

/**
 * The sizes, as they come out on A4: how many letters of middling width a line of a box takes, and in pixels the height
 * of a line, the gap below an answer, and what a box takes besides. A journey measures whether they still hold.
 */
const sizes: readonly { fit: Fit; letters: number; line: number; gap: number; box: number }[] = [
  { fit: 'roomy', letters: 36, line: 22.5, gap: 4.2, box: 63 },
  { fit: 'snug', letters: 45, line: 18.9, gap: 3.5, box: 62 },
  { fit: 'close', letters: 51, line: 16.7, gap: 3.1, box: 61 },
  { fit: 'tight', letters: 61, line: 13.9, gap: 2.7, box: 45 },
]

/** What three rows of boxes have between them in pixels, with one row of names below; and what more names take of it. */
const room = { boxes: 768, namesInARow: 4, row: 60, nameLetters: 20, nameLine: 19 }

/** What stands empty has four lines to write on, and they are further apart. */
const linesByHand = 6.3

/** The largest letters in which this agreement fits on one page of A4. Two boxes stand side by side. */
export function fitOf({ topics, names }: Agreed): Fit {
  const left = room.boxes - heightOfMore(names)
  const fits = sizes.find(({ letters, line, gap, box }) => {
    const heights = topics.map(({ lines }) =>
      lines.length === 0
        ? box + linesByHand * line
        : lines.reduce((sum, words) => sum + linesOf(words, letters) * line + gap, box),
    )
    const rows = [0, 2, 4].map((first) => Math.max(heights[first] ?? 0, heights[first + 1] ?? 0))
    return rows.reduce((sum, row) => sum + row, 0) <= left
  })
  return fits?.fit ?? 'tiny'
}

function heightOfMore(names: readonly string[]): number {
  const rows = Math.max(1, Math.ceil(names.length / room.namesInARow))
  const longest = Math.max(1, ...names.map((name) => linesOf(name, room.nameLetters)))
  return (rows - 1) * room.row + rows * (longest - 1) * room.nameLine
}

/** How many lines the words take. Some room stays at the end of each, as words are not broken. */
function linesOf(words: string, letters: number): number {
  const width = [...words].reduce((sum, letter) => sum + widthOf(letter), 0)
  return Math.max(1, Math.ceil((width * 1.04) / letters))
}

/** How wide a letter is, where 1 is middling. */
function widthOf(letter: string): number {
  if (/[MW@mw—…]/.test(letter)) return 1.8
  if (/[\p{Lu}\d]/u.test(letter)) return 1.3
  return letter > '\u02ff' ? 2.2 : 1
}
