import { createHash } from 'node:crypto'
import { drawing, escaped, fitted, niceTicks, type Painted, text } from './chart-drawing.ts'

/** One bar, and how many of each kind it is made of. */
export type StackedBar<Kind extends string> = { label: string; counts: Partial<Record<Kind, number>> }

export type Stacked<Kind extends string> = {
  title: string
  /** What the picture shows, in a sentence or two: read out instead of it. */
  description: string
  bars: readonly StackedBar<Kind>[]
  /** The kinds in the order in which they stand, and how each looks: told apart by lightness and pattern as well as hue. */
  paint: Readonly<Record<Kind, Painted>>
}

const kindsOf = <Kind extends string>({ paint }: Stacked<Kind>) => Object.keys(paint) as Kind[]
const number = (value: number) => value.toLocaleString('en-GB')

function total<Kind extends string>({ counts }: StackedBar<Kind>): number {
  return (Object.values(counts) as (number | undefined)[]).reduce<number>(
    (sum, count) => sum + (count ?? 0),
    0,
  )
}

/**
 * Stacked bars as SVG text to stand in the page (see Figure): titled, described, without any style that a strict
 * policy would block. `wide` has upright bars for a desk; `narrow` has them lying, one under the other, for a phone,
 * so that words stay as large as the page's.
 *
 * Drawn by hand because the charting library that was tried took 92 MB of memory and half a second on first use,
 * and wrote style attributes.
 */
export function stackedChart<Kind extends string>(chart: Stacked<Kind>, shape: 'wide' | 'narrow'): string {
  const key = keyOf(chart, shape)
  const { width, height, marks } = shape === 'wide' ? upright(chart, key) : lying(chart, key)
  const { title, description, paint } = chart
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">${escaped(title)}</title>` +
    `<desc id="${key}-description">${escaped(description)}</desc>${drawing.patterns(paint, key)}${marks}</svg>`
  )
}

/** What the colours mean, for those kinds that the chart has: words, and a swatch as SVG text. */
export function stackedLegend<Kind extends string>(
  chart: Stacked<Kind>,
  words: Readonly<Record<Kind, string>>,
): { key: Kind; text: string; swatch: string }[] {
  const key = keyOf(chart, 'legend')
  return kindsOf(chart)
    .filter((kind) => chart.bars.some(({ counts }) => (counts[kind] ?? 0) > 0))
    .map((kind) => ({
      key: kind,
      text: words[kind],
      swatch:
        '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
        `${drawing.patterns({ [kind]: chart.paint[kind] }, key)}${drawing.piece(0, 0, 16, 16, kind, chart.paint[kind], key)}</svg>`,
    }))
}

/** Begins the ids of one drawing, so that several can stand on a page. */
function keyOf<Kind extends string>(chart: Stacked<Kind>, use: string): string {
  return `c${createHash('sha256')
    .update(JSON.stringify([chart, use]))
    .digest('hex')
    .slice(0, 8)}`
}

type Drawn = { width: number; height: number; marks: string }

function upright<Kind extends string>(chart: Stacked<Kind>, key: string): Drawn {
  const { bars, paint } = chart
  const [width, left, top, bottom] = [1060, 44, 26, 290]
  const ticks = niceTicks(Math.max(1, ...bars.map(total)))
  const scale = (bottom - top) / ticks.at(-1)!
  const band = (width - left) / Math.max(bars.length, 1)
  const thick = Math.min(64, band * 0.62)
  const every = Math.max(1, Math.ceil(52 / band))
  const grid = ticks.map((tick) => {
    const y = bottom - tick * scale
    return (
      drawing.line(left, y, width, y, tick === 0) +
      text(number(tick), left - 10, y + 5, { anchor: 'end', soft: true })
    )
  })
  const labels = bars.map((bar, index) => (index % every > 0 ? [] : fitted(bar.label, band * every - 10, 3)))
  const columns = bars.map((bar, index) => {
    const middle = left + band * (index + 0.5)
    let y = bottom
    const pieces = kindsOf(chart).map((kind) => {
      const tall = (bar.counts[kind] ?? 0) * scale
      y -= tall
      return drawing.piece(middle - thick / 2, y, thick, tall, kind, paint[kind], key)
    })
    const sum = text(number(total(bar)), middle, y - 8, { anchor: 'middle', bold: true })
    const label = labels[index]!.map((line, n) =>
      text(line, middle, bottom + 22 + n * 18, { anchor: 'middle', soft: true }),
    )
    return pieces.join('') + sum + label.join('')
  })
  return {
    width,
    height: bottom + 14 + 18 * Math.max(1, ...labels.map((lines) => lines.length)),
    marks: grid.join('') + columns.join(''),
  }
}

function lying<Kind extends string>(chart: Stacked<Kind>, key: string): Drawn {
  const { bars, paint } = chart
  const [width, row, room] = [340, 52, 44]
  const scale = (width - room) / Math.max(1, ...bars.map(total))
  const rows = bars.map((bar, index) => {
    const y = index * row
    let x = 0
    const pieces = kindsOf(chart).map((kind) => {
      const long = (bar.counts[kind] ?? 0) * scale
      x += long
      return drawing.piece(x - long, y + 22, long, 20, kind, paint[kind], key)
    })
    const label = text(fitted(bar.label, width, 1)[0] ?? '', 0, y + 15, {})
    return label + pieces.join('') + text(number(total(bar)), x + 7, y + 38, { bold: true })
  })
  return { width, height: Math.max(1, bars.length) * row, marks: rows.join('') }
}
