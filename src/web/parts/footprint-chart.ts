import { createHash } from 'node:crypto'
import { drawing, escaped, fitted, niceTicks, type Painted, text } from './chart-drawing.ts'

/** How a mention speaks of the school. `unsorted`: nobody has looked yet. */
export const tones = ['praise', 'neutral', 'criticism', 'harmful', 'unsorted'] as const
export type Tone = (typeof tones)[number]

/** What each tone is called in the legend and in the table. */
export const toneWords: Record<Tone, string> = {
  praise: 'Praise',
  neutral: 'Neither',
  criticism: 'Criticism',
  harmful: 'Harmful',
  unsorted: 'Not looked at yet',
}

/** One bar: a week, a school or a source, and how many mentions of each tone. */
export type FootprintBar = { label: string; counts: Partial<Record<Tone, number>> }

export type Footprint = {
  title: string
  /** What the picture shows, in a sentence or two: read out instead of it. */
  description: string
  bars: readonly FootprintBar[]
}

/** Told apart by lightness and pattern as well as by hue. Half a pixel of white parts the pieces of a bar. */
const paint: Record<Tone, Painted> = {
  praise: { fill: '#0d7a6f' },
  neutral: { fill: '#a4babb' },
  criticism: { fill: '#f5b13d', pattern: 'M-2 2 2-2M0 8 8 0M6 10l4-4', ink: '#6d3d00' },
  harmful: { fill: '#7a2a63', pattern: 'M2 2h1v1H2zM6 6h1v1H6z', ink: '#ffffff' },
  unsorted: { fill: '#ffffff', edge: '#6a7b80' },
}

const total = ({ counts }: FootprintBar) => tones.reduce((sum, tone) => sum + (counts[tone] ?? 0), 0)
const number = (value: number) => value.toLocaleString('en-GB')

/**
 * A stacked bar for each week, school or source, as SVG text to stand in the page (see Figure): titled, described,
 * without any style that a strict policy would block. `wide` has upright bars for a desk; `narrow` has them lying,
 * one under the other, for a phone, so that words stay as large as the page's.
 *
 * Drawn by hand because the charting library that was tried took 92 MB of memory and half a second on first use,
 * and wrote style attributes.
 */
export function footprintChart(footprint: Footprint, shape: 'wide' | 'narrow'): string {
  const key = keyOf(footprint, shape)
  const { width, height, marks } =
    shape === 'wide' ? upright(footprint.bars, key) : lying(footprint.bars, key)
  const { title, description } = footprint
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">${escaped(title)}</title>` +
    `<desc id="${key}-description">${escaped(description)}</desc>${drawing.patterns(paint, key)}${marks}</svg>`
  )
}

/** What the colours mean, for those tones that the footprint has: words, and a swatch as SVG text. */
export function footprintLegend(footprint: Footprint): { key: Tone; text: string; swatch: string }[] {
  const key = keyOf(footprint, 'legend')
  return tones
    .filter((tone) => footprint.bars.some(({ counts }) => (counts[tone] ?? 0) > 0))
    .map((tone) => ({
      key: tone,
      text: toneWords[tone],
      swatch:
        '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
        `${drawing.patterns({ [tone]: paint[tone] }, key)}${drawing.piece(0, 0, 16, 16, tone, paint[tone], key)}</svg>`,
    }))
}

/** Begins the ids of one drawing, so that several can stand on a page. */
function keyOf(footprint: Footprint, use: string): string {
  return `c${createHash('sha256')
    .update(JSON.stringify([footprint, use]))
    .digest('hex')
    .slice(0, 8)}`
}

type Drawn = { width: number; height: number; marks: string }

function upright(bars: readonly FootprintBar[], key: string): Drawn {
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
    const pieces = tones.map((tone) => {
      const tall = (bar.counts[tone] ?? 0) * scale
      y -= tall
      return drawing.piece(middle - thick / 2, y, thick, tall, tone, paint[tone], key)
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

function lying(bars: readonly FootprintBar[], key: string): Drawn {
  const [width, row, room] = [340, 52, 44]
  const scale = (width - room) / Math.max(1, ...bars.map(total))
  const rows = bars.map((bar, index) => {
    const y = index * row
    let x = 0
    const pieces = tones.map((tone) => {
      const long = (bar.counts[tone] ?? 0) * scale
      x += long
      return drawing.piece(x - long, y + 22, long, 20, tone, paint[tone], key)
    })
    const label = text(fitted(bar.label, width, 1)[0] ?? '', 0, y + 15, {})
    return label + pieces.join('') + text(number(total(bar)), x + 7, y + 38, { bold: true })
  })
  return { width, height: Math.max(1, bars.length) * row, marks: rows.join('') }
}
