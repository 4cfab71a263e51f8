import type { Painted } from './chart-drawing.ts'
import { type StackedBar, stackedChart, stackedLegend } from './stacked-chart.ts'

/** What became of suggestions: they were right, wrong, too slight, not sure, or nobody has said. */
export const outcomes = ['agreed', 'corrected', 'missed', 'abstained', 'unanswered'] as const
export type Outcome = (typeof outcomes)[number]

/** What each outcome is called in the legend and in the table. */
export const outcomeWords: Record<Outcome, string> = {
  agreed: 'Right, somebody said',
  corrected: 'Corrected',
  missed: 'Taken too lightly',
  abstained: 'Not sure',
  unanswered: 'Nobody has said',
}

export type JudgementBar = StackedBar<Outcome>

type Chart = { title: string; description: string; bars: readonly JudgementBar[] }

const paint: Record<Outcome, Painted> = {
  agreed: { fill: '#0d7a6f' },
  corrected: { fill: '#f5b13d', pattern: 'M-2 2 2-2M0 8 8 0M6 10l4-4', ink: '#6d3d00' },
  missed: { fill: '#7a2a63', pattern: 'M2 2h1v1H2zM6 6h1v1H6z', ink: '#ffffff' },
  abstained: { fill: '#a4babb' },
  unanswered: { fill: '#ffffff', edge: '#6a7b80' },
}

/** A bar for each month or category, as SVG text (see `stackedChart`). */
export function judgementChart(chart: Chart, shape: 'wide' | 'narrow'): string {
  return stackedChart({ ...chart, paint }, shape)
}

/** What the colours mean, for those outcomes that the chart has. */
export function judgementLegend(chart: Chart): { key: Outcome; text: string; swatch: string }[] {
  return stackedLegend({ ...chart, paint }, outcomeWords)
}
