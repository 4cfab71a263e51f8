import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { layOut, type Measure, type Poster, papers } from './lay-out.ts'

const { resolve } = createRequire(import.meta.url)
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const fonts = {
  bold: resolve(`${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  regular: resolve(`${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
}

const millimetre = 72 / 25.4

type Made = { document: PDFKit.PDFDocument; measure: Measure }

function begin(poster: Poster): Made {
  const [width, height] = papers[poster.paper]
  const document = new PDFDocument({
    size: [width * millimetre, height * millimetre],
    margin: 0,
    lang: 'en-GB',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { CreationDate: poster.at, Title: `${poster.words.big.join(' ')} ${poster.school.name}` },
  })
  document.registerFont('bold', fonts.bold)
  document.registerFont('regular', fonts.regular)
  return {
    document,
    measure: (words, bold) =>
      document
        .font(bold ? 'bold' : 'regular')
        .fontSize(100)
        .widthOfString(words) / 100,
  }
}

/** Measures words as the poster's typeface sets them. */
export function measureFor(poster: Poster): Measure {
  return begin(poster).measure
}

/** A poster as a PDF of one page, for any printer. Nothing but this program is needed to make it. */
export function drawPdf(poster: Poster): Promise<Buffer> {
  const { document, measure } = begin(poster)
  const parts: Buffer[] = []
  const whole = new Promise<Buffer>((done, failed) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => done(Buffer.concat(parts)))
    document.on('error', failed)
  })
  for (const item of layOut(poster, measure)) {
    switch (item.type) {
      case 'box':
        document
          .rect(item.x * millimetre, item.y * millimetre, item.width * millimetre, item.height * millimetre)
          .fill(item.colour)
        break
      case 'text':
        document
          .font(item.bold ? 'bold' : 'regular')
          .fontSize(item.size * millimetre)
          .fillColor(item.colour)
          .text(item.words, item.x * millimetre, item.y * millimetre, {
            lineBreak: false,
            baseline: 'alphabetic',
          })
        break
      case 'code': {
        const module = (item.width * millimetre) / item.modules.length
        const [left, top] = [item.x * millimetre, item.y * millimetre]
        // A hair larger than its place, so that no white line stands between two of them.
        for (const [row, cells] of item.modules.entries())
          for (const [column, dark] of cells.entries())
            if (dark) document.rect(left + column * module, top + row * module, module + 0.05, module + 0.05)
        document.fill('#000000')
      }
    }
  }
  document.end()
  return whole
}
