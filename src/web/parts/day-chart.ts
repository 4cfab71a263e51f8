import { createHash } from 'node:crypto'
import { drawing, escaped, niceTicks, text } from './chart-drawing.ts'

/** What came on a day; `unheard` where nothing could have come. */
export type DayBar = { label: string; count: number; unheard: boolean }

export type Days = { title: string; description: string; bars: readonly DayBar[] }

const paint = { fill: '#0d7a6f' }
/** Told from the ground by its lines, not by its colour alone. */
const unheard = { fill: '#fdecea', pattern: 'M0 8L8 0', ink: '#b3261e' }

/** A bar for each day, as SVG text for a Figure. Days on which nothing could be heard are hatched. */
export function dayChart({ title, description, bars }: Days, shape: 'wide' | 'narrow'): string {
  const key = `d${createHash('sha256')
    .update(JSON.stringify([title, description, bars, shape]))
    .digest('hex')
    .slice(0, 8)}`
  const [width, bottom] = shape === 'wide' ? [680, 110] : [340, 100]
  const [left, top] = [40, 10]
  const ticks = niceTicks(Math.max(1, ...bars.map(({ count }) => count)))
  const scale = (bottom - top) / (ticks.at(-1) ?? 1)
  const band = (width - left) / Math.max(bars.length, 1)
  const every = Math.ceil(64 / band)
  const labelWidth = 48
  const grid = ticks.map((tick) => {
    const y = bottom - tick * scale
    const label = text(tick.toLocaleString('en-GB'), left - 8, y + 5, { anchor: 'end', soft: true })
    return drawing.line(left, y, width, y, tick === 0) + label
  })
  const columns = bars.map(({ label, count, unheard: silent }, index) => {
    const at = left + band * index
    const tall = count * scale
    const missed = silent ? drawing.piece(at, top, band, bottom - top, 'unheard', unheard, key) : ''
    const below =
      index % every === 0 && at + labelWidth <= width
        ? text(label, at, bottom + 21, { anchor: 'start', soft: true })
        : ''
    return (
      missed + drawing.piece(at + band * 0.1, bottom - tall, band * 0.8, tall, 'count', paint, key) + below
    )
  })
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">${escaped(title)}</title>` +
    `<desc id="${key}-description">${escaped(description)}</desc>${drawing.patterns({ unheard }, key)}` +
    `${grid.join('')}${columns.join('')}</svg>`
  )
}

/** The hatching of a day on which nothing could be heard, for the legend. */
export const unheardSwatch =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">' +
  '<rect width="16" height="16" fill="#fdecea"/><path d="M0 8L8 0M0 16L16 0M8 16l8-8" stroke="#b3261e" stroke-opacity=".55"/></svg>'

/** What came, for the legend. */
export const countSwatch =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><rect width="16" height="16" fill="#0d7a6f"/></svg>'
