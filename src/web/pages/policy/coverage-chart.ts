import type { How } from '../../../policy/clause.ts'
import type { CoveredClause } from '../../../policy/coverage.ts'
import { drawing, escaped, fitted, type Painted, text } from '../../parts/chart-drawing.ts'
import type { Legend } from '../../parts/figure.tsx'

const paint: Record<How['type'], Painted> = {
  executed: { fill: '#0d7a6f' },
  shown: { fill: '#f5b13d', pattern: 'M-2 2 2-2M0 8 8 0M6 10l4-4', ink: '#6d3d00' },
  people: { fill: '#ffffff', edge: '#6a7b80' },
}

/** What becomes of a clause, in a word or three. */
export const becomesWords: Record<How['type'], string> = {
  executed: 'Executed',
  shown: 'Shown',
  people: 'Left to people',
}

const kinds = Object.keys(paint) as How['type'][]

/** Where the marks of a heading stand: on a desk in two columns with its name at the left, on a phone below its name. */
const shapes = {
  wide: { width: 1100, columns: 2, row: 48, left: 298, step: 50, mark: 28, top: 2 },
  narrow: { width: 340, columns: 1, row: 70, left: 0, step: 60, mark: 26, top: 28 },
} as const

/** A mark for each clause under its heading, as SVG text for a Figure. A clause's number stands below its mark. */
export function coverageChart(all: readonly CoveredClause[], shape: keyof typeof shapes): string {
  const key = `coverage-${shape}`
  const { width, columns, row, left, step, mark, top } = shapes[shape]
  const headings = [...Map.groupBy(all, ({ heading }) => heading)]
  const rows = Math.ceil(headings.length / columns)
  const marks = headings.map(([heading, ones], index) => {
    const x = Math.floor(index / rows) * (width / columns)
    const y = (index % rows) * row + top
    const name =
      left > 0
        ? text(heading, x + left - 14, y + 15, { anchor: 'end' })
        : text(fitted(heading, width, 1)[0] ?? '', x, y - 8, {})
    const squares = ones.map(({ clause, becomes }, place) => {
      const at = x + left + place * step
      return (
        drawing.piece(at + (step - mark) / 2 - 6, y, mark, 20, becomes, paint[becomes], key) +
        text(clause.id, at + step / 2 - 6, y + 35, { anchor: 'middle', soft: true })
      )
    })
    return name + squares.join('')
  })
  const count = (kind: How['type']) => all.filter(({ becomes }) => becomes === kind).length
  const said = kinds.map((kind) => `${becomesWords[kind].toLowerCase()}: ${count(kind)}`).join(', ')
  return (
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rows * row + 4}" role="img" ` +
    `aria-labelledby="${key}-title ${key}-description"><title id="${key}-title">What becomes of each clause</title>` +
    `<desc id="${key}-description">${escaped(`Of ${all.length} clauses, ${said}. The table below has every one.`)}</desc>` +
    `${drawing.patterns(paint, key)}${marks.join('')}</svg>`
  )
}

/** What the marks mean, with how many there are of each; what no clause is, is left out. */
export function coverageLegend(all: readonly CoveredClause[]): Legend {
  return kinds.flatMap((kind) => {
    const count = all.filter(({ becomes }) => becomes === kind).length
    if (count === 0) return []
    const key = `coverage-legend-${kind}`
    const swatch =
      '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
      `${drawing.patterns({ [kind]: paint[kind] }, key)}${drawing.piece(0, 0, 16, 16, kind, paint[kind], key)}</svg>`
    return [{ key: kind, text: `${becomesWords[kind]} (${count})`, swatch }]
  })
}
