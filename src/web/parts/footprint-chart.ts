import type { Painted } from './chart-drawing.ts'
import { type StackedBar, stackedChart, stackedLegend } from './stacked-chart.ts'

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
export type FootprintBar = StackedBar<Tone>

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

/** A stacked bar for each week, school or source, as SVG text (see `stackedChart`). */
export function footprintChart(footprint: Footprint, shape: 'wide' | 'narrow'): string {
  return stackedChart({ ...footprint, paint }, shape)
}

/** What the colours mean, for those tones that the footprint has: words, and a swatch as SVG text. */
export function footprintLegend(footprint: Footprint): { key: Tone; text: string; swatch: string }[] {
  return stackedLegend({ ...footprint, paint }, toneWords)
}
