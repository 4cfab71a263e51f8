import QRCode from 'qrcode'
import { schoolColourOf, schoolColours } from '../../../domain/school-colour.ts'
import type { Audience } from './audience.ts'

/** Paper sizes in millimetres. */
export const papers = { A4: [210, 297], A3: [297, 420] } as const
export type Paper = keyof typeof papers

/**
 * How high a capital has to be to be read with ease from so far away: a 120th of the distance, which is 25 mm at three
 * metres. (A 200th is what good eyes can just make out; a 120th is what signs are made by.)
 */
export function capHeightFor(distance: number): number {
  return distance / 120
}

/** From how far away a telephone reads a code of this width: ten times the width, as a rule. */
export function scansFrom(width: number): number {
  return width * 10
}

/** The height of a capital in Atkinson Hyperlegible Next, in parts of the size of its letters. */
export const capHeight = 0.668

/** What stands on a poster, in millimetres from the top left; `size` is that of the letters, `y` their base line. */
export type Item =
  | { type: 'box'; x: number; y: number; width: number; height: number; colour: string }
  | { type: 'text'; x: number; y: number; size: number; bold: boolean; colour: string; words: string }
  | { type: 'code'; x: number; y: number; width: number; modules: boolean[][] }

export type Poster = {
  paper: Paper
  school: { name: string; colour: string }
  audience: Audience
  /** Whose poster it is besides, such as ‘Year 4’. */
  group: string | null
  address: string
  /** When it was made, for the file’s own papers. */
  at: Date
  words: {
    big: readonly string[]
    what: string
    how: string
    name: string
    danger: string
    childline: string | null
  }
}

/** How wide these words are at a size of 1. */
export type Measure = (words: string, bold: boolean) => number

const ink = '#16262b'
const white = '#ffffff'

/** Where everything stands on a poster. What is big keeps its size; what is small is wrapped. */
export function layOut(poster: Poster, measure: Measure): Item[] {
  const [width, height] = papers[poster.paper]
  const scale = width / 210
  const margin = 12 * scale
  const inner = width - 2 * margin
  const { hex } = schoolColours[schoolColourOf(poster.school.colour)]
  const items: Item[] = []
  const put = (words: string, y: number, size: number, bold: boolean, colour = ink, x = margin) =>
    items.push({ type: 'text', x, y, size, bold, colour, words })
  const lines = (words: string, most: number, size: number, bold: boolean) =>
    wrapped(words, (line) => measure(line, bold) * size <= most)

  // The school's name and the big words, white on its colour.
  const size = bigSize(poster, measure, inner)
  const nameSize = 8.2 * scale
  const names = lines([poster.school.name, poster.group].filter(Boolean).join(' · '), inner, nameSize, true)
  const below = margin + names.length * nameSize * 1.15
  const bigLine = size * 0.94
  const bandEnds = below + bigLine * poster.words.big.length + 9 * scale
  items.push({ type: 'box', x: 0, y: 0, width, height: bandEnds, colour: hex })
  for (const [at, words] of names.entries())
    put(words, margin + nameSize * (0.8 + at * 1.15), nameSize, true, white)
  for (const [at, words] of poster.words.big.entries())
    put(words, below + size * capHeight + 6 * scale + at * bigLine, size, true, white)

  // What it is about.
  const whatSize = 11 * scale
  let y = bandEnds + 5 * scale
  for (const line of lines(poster.words.what, inner, whatSize, true)) {
    y += whatSize * 1.12
    put(line, y, whatSize, true)
  }

  // The foot: what to do in danger, on the school's colour.
  const footSize = 6.6 * scale
  const foot = [poster.words.danger, poster.words.childline].flatMap((words) =>
    words ? lines(words, inner, footSize, true) : [],
  )
  const footBegins = height - (foot.length * footSize * 1.25 + 8 * scale)
  items.push({ type: 'box', x: 0, y: footBegins, width, height: height - footBegins, colour: hex })
  for (const [at, words] of foot.entries())
    put(words, footBegins + 4 * scale + footSize * (0.85 + at * 1.25), footSize, true, white)

  // The code takes what is left, and the words beside it what it leaves.
  const top = y + 7 * scale
  const code = Math.min(footBegins - top - 7 * scale, inner * 0.64)
  items.push({ type: 'code', x: margin, y: top, width: code, modules: modulesOf(poster.address) })
  const besideAt = margin + code + 6 * scale
  const smallSize = 7.2 * scale
  let smallY = top
  for (const words of [poster.words.how, poster.words.name]) {
    for (const line of lines(words, width - margin - besideAt, smallSize, false)) {
      smallY += smallSize * 1.2
      put(line, smallY, smallSize, false, ink, besideAt)
    }
    smallY += smallSize * 0.8
  }
  const addressSize = 4.6 * scale
  const shown = poster.address.replace(/^https?:\/\//, '').replace(/\?.*$/, '')
  for (const line of brokenUp(
    shown,
    (part) => measure(part, true) * addressSize <= width - margin - besideAt,
  )) {
    smallY += addressSize * 1.25
    put(line, smallY, addressSize, true, ink, besideAt)
  }
  return items
}

/** As large as the widest line allows, and as large as three metres ask for at least. */
function bigSize({ words, paper }: Poster, measure: Measure, inner: number): number {
  const widest = Math.max(...words.big.map((line) => measure(line, true)))
  const fits = inner / widest
  const wanted = (capHeightFor(3000) / capHeight) * (paper === 'A3' ? 1.45 : 1.03)
  return Math.min(fits, wanted)
}

function wrapped(words: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** An address on several lines, broken where it has to be. */
function brokenUp(address: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = ['']
  for (const letter of address) {
    const last = lines.at(-1) ?? ''
    if (fits(last + letter)) lines[lines.length - 1] = last + letter
    else lines.push(letter)
  }
  return lines
}

function modulesOf(address: string): boolean[][] {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  )
}
