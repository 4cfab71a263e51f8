import { createHash } from 'node:crypto'
import { drawing, escaped, fitted, niceTicks, type Painted, text } from './chart-drawing.ts'
import type { Legend } from './figure.tsx'

/** What kind of moment it was. `never`: it did not come before the drill ended. */
export type MomentKind = 'way' | 'step' | 'late' | 'never'

/** Something on the way, and how many minutes after the post was heard it came; null where it never did. */
export type Moment = { label: string; minutes: number | null; kind: MomentKind }

export type DrillTimes = { title: string; description: string; moments: readonly Moment[] }

/** Told apart by lightness and pattern as well as by hue. */
const paint: Record<MomentKind, Painted> = {
  way: { fill: '#0d7a6f' },
  step: { fill: '#a4babb' },
  late: { fill: '#f5b13d', pattern: 'M-2 2 2-2M0 8 8 0M6 10l4-4', ink: '#6d3d00' },
  never: { fill: '#ffffff', edge: '#6a7b80' },
}

const words: Record<MomentKind, string> = {
  way: 'On the way',
  step: 'A step that must be done',
  late: 'Done after it was due',
  never: 'Did not come',
}

/** A number of minutes for people: 'under a minute', '25 minutes', '3 hours 5 minutes', '4 days 20 hours'. */
export function minutesInWords(minutes: number): string {
  const whole = Math.floor(minutes)
  if (whole < 1) return 'under a minute'
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor(whole / 60), whole % 60]
  const parts =
    days >= 2
      ? [count(days, 'day'), count(hours % 24, 'hour')]
      : [count(hours, 'hour'), count(rest, 'minute')]
  return parts.filter((part) => part !== '').join(' ')
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`
}

/**
 * When everything came in a drill, one line under the other, as SVG text for a Figure. `wide` has the words at the left;
 * `narrow` has them above, so that they stay as large as the page's on a phone.
 */
export function drillChart(times: DrillTimes, shape: 'wide' | 'narrow'): string {
  const key = keyOf(times, shape)
  const { width, height, marks } = drawn(times.moments, shape, key)
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">${escaped(times.title)}</title>` +
    `<desc id="${key}-description">${escaped(times.description)}</desc>${drawing.patterns(paint, key)}${marks}</svg>`
  )
}

/** What the colours mean, for those kinds of moment that there are. */
export function drillLegend({ title, description, moments }: DrillTimes): Legend {
  const key = keyOf({ title, description, moments }, 'legend')
  return (Object.keys(paint) as MomentKind[])
    .filter((kind) => moments.some((moment) => moment.kind === kind))
    .map((kind) => ({
      key: kind,
      text: words[kind],
      swatch:
        '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
        `${drawing.patterns({ [kind]: paint[kind] }, key)}${drawing.piece(0, 0, 16, 16, kind, paint[kind], key)}</svg>`,
    }))
}

function keyOf(times: DrillTimes, use: string): string {
  return `d${createHash('sha256')
    .update(JSON.stringify([times, use]))
    .digest('hex')
    .slice(0, 8)}`
}

type Drawn = { width: number; height: number; marks: string }

function drawn(moments: readonly Moment[], shape: 'wide' | 'narrow', key: string): Drawn {
  const wide = shape === 'wide'
  const [width, left, room, row] = wide ? [1060, 330, 150, 34] : [340, 0, 128, 50]
  const ticks = niceTicks(Math.max(1, ...moments.map(({ minutes }) => minutes ?? 0)))
  const scale = (width - left - room) / (ticks.at(-1) ?? 1)
  const height = Math.max(1, moments.length) * row
  const rows = moments.map(({ label, minutes, kind }, index) => {
    const y = index * row
    const bar = wide ? y + 8 : y + 24
    const long = Math.max(4, (minutes ?? 0) * scale)
    const name = fitted(label, wide ? left - 16 : width, 1)[0] ?? ''
    const said = minutes === null ? 'did not come' : shortly(minutes)
    return (
      (wide ? text(name, left - 12, bar + 14, { anchor: 'end' }) : text(name, 0, y + 17, {})) +
      drawing.piece(left, bar, minutes === null ? 18 : long, 18, kind, paint[kind], key) +
      text(said, left + (minutes === null ? 18 : long) + 8, bar + 14, {
        bold: minutes !== null,
        soft: minutes === null,
      })
    )
  })
  const axis = wide ? drawing.line(left, 0, left, height, true) : ''
  return { width, height, marks: axis + rows.join('') }
}

function shortly(minutes: number): string {
  if (minutes < 1) return 'under a minute'
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
