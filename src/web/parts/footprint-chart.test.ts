import { describe, expect, test } from 'vitest'
import { fitted, niceTicks } from './chart-drawing.ts'
import { type Footprint, footprintChart, footprintLegend } from './footprint-chart.ts'

const footprint: Footprint = {
  title: 'By <school> & week',
  description: 'Two weeks.',
  bars: [
    { label: '3 Nov', counts: { praise: 4, criticism: 3 } },
    { label: 'A school with a <long> name & more', counts: { praise: 1, unsorted: 2 } },
    { label: 'Nothing', counts: {} },
  ],
}

describe.each(['wide', 'narrow'] as const)('the %s chart', (shape) => {
  const svg = footprintChart(footprint, shape)

  test('has a title and a description for those who do not see it', () => {
    const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(svg)!
    expect(svg).toContain(`<title id="${title}">By &lt;school&gt; &amp; week</title>`)
    expect(svg).toContain(`<desc id="${description}">Two weeks.</desc>`)
  })

  test('has no style that a strict policy would block, and no words that are markup', () => {
    expect(svg).not.toMatch(/style|class="(?!chart)|<school>|<long>/)
  })

  test('says how many there are in each bar', () => {
    expect([...svg.matchAll(/font-weight="700">(\d+)</g)].map((found) => found[1])).toEqual(['7', '3', '0'])
  })

  test('stands without any mentions, and without any bars', () => {
    expect(footprintChart({ ...footprint, bars: [] }, shape)).not.toMatch(/NaN|Infinity/)
    expect(footprintChart({ ...footprint, bars: footprint.bars.slice(2) }, shape)).not.toMatch(/NaN|Infinity/)
  })
})

test('two charts on a page share no id', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
  const wide = ids(footprintChart(footprint, 'wide'))
  expect(ids(footprintChart(footprint, 'narrow')).filter((id) => wide.includes(id))).toEqual([])
})

test('the legend names the tones that are there', () => {
  expect(footprintLegend(footprint).map(({ key }) => key)).toEqual(['praise', 'criticism', 'unsorted'])
})

test.each([
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [68, [0, 20, 40, 60, 80]],
  [1204, [0, 500, 1000, 1500]],
])('an axis up to %i has even steps', (most, ticks) => {
  expect(niceTicks(most)).toEqual(ticks)
})

test('a label is broken between words, and what does not fit ends in dots', () => {
  expect(fitted('Oak Hill Primary School', 80, 3)).toEqual(['Oak Hill', 'Primary', 'School'])
  expect(fitted('Oak Hill Primary School', 80, 2)).toEqual(['Oak Hill', 'Primary…'])
  expect(fitted('Donaudampfschifffahrt', 80, 1)).toEqual(['Donaudampf…'])
})
