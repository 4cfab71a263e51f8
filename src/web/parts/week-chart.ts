import { createHash } from 'node:crypto'
import { drawing, escaped, niceTicks, text } from './chart-drawing.ts'

/** A week, by the day on which it begins in words (‘5 Oct’), and how many there were in it. */
export type WeekBar = { label: string; count: number }

export type Weeks = { title: string; description: string; bars: readonly WeekBar[] }

const paint = { fill: '#0d7a6f' }

/**
 * A bar for each week, as SVG text for a Figure: `wide` for a desk, `narrow` for a phone, where fewer weeks are named.
 * A week with nothing in it keeps its place, so that a quiet time can be seen.
 */
export function weekChart({ title, description, bars }: Weeks, shape: 'wide' | 'narrow'): string {
  const key = `w${createHash('sha256')
    .update(JSON.stringify([title, description, bars, shape]))
    .digest('hex')
    .slice(0, 8)}`
  const [width, bottom] = shape === 'wide' ? [680, 130] : [340, 120]
  const top = 22
  const ticks = niceTicks(Math.max(1, ...bars.map(({ count }) => count)))
  // Room for the longest of the figures beside it.
  const left = Math.max(30, 14 + 9 * (ticks.at(-1) ?? 0).toLocaleString('en-GB').length)
  const scale = (bottom - top) / (ticks.at(-1) ?? 1)
  const band = (width - left) / Math.max(bars.length, 1)
  const thick = Math.min(40, band * 0.66)
  const every = Math.ceil(58 / band)
  const grid = ticks.map((tick) => {
    const y = bottom - tick * scale
    const label = text(tick.toLocaleString('en-GB'), left - 8, y + 5, { anchor: 'end', soft: true })
    return drawing.line(left, y, width, y, tick === 0) + label
  })
  const columns = bars.map(({ label, count }, index) => {
    const middle = left + band * (index + 0.5)
    const tall = count * scale
    const said =
      count > 0 ? text(`${count}`, middle, bottom - tall - 7, { anchor: 'middle', bold: true }) : ''
    const below =
      index % every === 0 ? text(label, middle, bottom + 21, { anchor: 'middle', soft: true }) : ''
    return drawing.piece(middle - thick / 2, bottom - tall, thick, tall, 'count', paint, key) + said + below
  })
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">${escaped(title)}</title>` +
    `<desc id="${key}-description">${escaped(description)}</desc>${grid.join('')}${columns.join('')}</svg>`
  )
}
