import { createRequire } from 'node:module'
import { createCanvas, Path2D } from '@napi-rs/canvas'
import type readCode from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { schoolColours } from '../../../domain/school-colour.ts'
import { type Audience, audiences } from './audience.ts'
import { drawPdf, measureFor } from './draw-pdf.ts'
import { capHeight, capHeightFor, layOut, type Paper, papers } from './lay-out.ts'
import { posterOf } from './posters.tsx'

// jsqr was written for bundlers: Node sees its function as a whole module.
const jsQR: typeof readCode.default = createRequire(import.meta.url)('jsqr')
// What draws the page has to know its own paths.
Object.assign(globalThis, { Path2D })

const school = {
  name: 'Ysgol Gŵyr and Saint Æthelflæd’s Primary School',
  slug: 'ysgol-gwyr',
  colour: 'maroon',
}
const at = new Date('2026-11-18T12:00:00Z')
const origin = 'https://birdsong.example.org'
const every = (Object.keys(audiences) as Audience[]).flatMap((audience) =>
  (Object.keys(papers) as Paper[]).map((paper) => ({ audience, paper })),
)
const posterFor = (audience: Audience, paper: Paper, year: number | null = null) =>
  posterOf({ school, audience, year, paper, origin, at })

async function readBack(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const words = items.flatMap((item) => ('str' in item ? [item] : []))
  return { document, page, words, text: words.map(({ str }) => str).join(' ') }
}

test.each(every)(
  'a poster for $audience on $paper says what it should, on one page of that size',
  async ({ audience, paper }) => {
    const poster = posterFor(audience, paper, 4)
    const { document, page, text } = await readBack(await drawPdf(poster))
    expect(document.numPages).toBe(1)
    const [width, height] = papers[paper]
    const { width: wide, height: high } = page.getViewport({ scale: 25.4 / 72 })
    expect([Math.round(wide), Math.round(high)]).toEqual([width, height])
    for (const words of [...poster.words.big, poster.words.danger, 'Year 4', 'Gŵyr', 'Æthelflæd’s'])
      expect(text).toContain(words)
  },
)

test.each(every)(
  'the big words of a poster for $audience on $paper are read from three metres',
  async ({ audience, paper }) => {
    const poster = posterFor(audience, paper)
    const { words } = await readBack(await drawPdf(poster))
    for (const line of poster.words.big) {
      // pdf.js says how high a line is in points: the size of its letters.
      const found = words.find(({ str }) => str === line)
      expect((found?.height ?? 0) * (25.4 / 72) * capHeight).toBeGreaterThanOrEqual(capHeightFor(3000))
    }
  },
)

test.each(every)(
  'nothing on a poster for $audience on $paper stands over the edge or over something else',
  ({ audience, paper }) => {
    const poster = posterFor(audience, paper, 13)
    const measure = measureFor(poster)
    const items = layOut(poster, measure)
    const [width, height] = papers[paper]
    const boxes = items.flatMap((item) => {
      if (item.type === 'box') return []
      if (item.type === 'code')
        return [{ left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.width }]
      const { x, y, size, bold, words } = item
      return [{ left: x, top: y - size * capHeight, right: x + measure(words, bold) * size, bottom: y }]
    })
    for (const [at, one] of boxes.entries()) {
      expect(one.left >= 0 && one.top >= 0 && one.right <= width && one.bottom <= height).toBe(true)
      for (const other of boxes.slice(at + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true)
    }
  },
)

test('the code of a printed poster leads to the front door, for whom it hangs', async () => {
  const poster = posterFor('parents', 'A4')
  const { page } = await readBack(await drawPdf(poster))
  const viewport = page.getViewport({ scale: 1.5 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvasContext: context, viewport, canvas } as never).promise
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(
    'https://birdsong.example.org/s/ysgol-gwyr?for=parents',
  )
})

test('a school’s colour is on its poster', () => {
  const poster = posterFor('staff', 'A3')
  expect(layOut(poster, measureFor(poster))).toContainEqual(
    expect.objectContaining({ type: 'box', colour: schoolColours.maroon.hex }),
  )
})

test('the same poster is the same file, byte for byte', async () => {
  const poster = posterFor('young', 'A4')
  expect((await drawPdf(poster)).equals(await drawPdf(poster))).toBe(true)
})
