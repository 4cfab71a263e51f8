/** How a piece of a bar looks: a colour, and a pattern or an edge so that it can be told without the colour. */
export type Painted = { fill: string; pattern?: string; ink?: string; edge?: string }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe to stand in SVG. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => escapes[character]!)
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** Words at a place, 14 units high. */
export function text(
  words: string,
  x: number,
  y: number,
  { anchor = 'start', bold, soft }: { anchor?: 'start' | 'middle' | 'end'; bold?: boolean; soft?: boolean },
): string {
  return (
    `<text x="${rounded(x)}" y="${rounded(y)}" font-size="14" fill="${soft ? '#4a5a5f' : '#16262b'}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${bold ? ' font-weight="700"' : ''}>${escaped(words)}</text>`
  )
}

/** About how wide a letter is at 14 units, in Atkinson Hyperlegible Next. */
const letter = 7.2

/** A label broken between words into at most so many lines of a width; what does not fit ends in '…'. */
export function fitted(label: string, width: number, lines: number): string[] {
  const fits = Math.max(3, Math.floor(width / letter))
  const out: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = out.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= fits) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  const kept = out.slice(0, lines)
  const cut = out.length > lines
  return kept.map((line, index) => {
    const short = line.length > fits ? line.slice(0, fits - 1) : line
    return short === line && !(cut && index === lines - 1) ? line : `${short.slice(0, fits - 1).trimEnd()}…`
  })
}

/** From 0 in even steps of 1, 2 or 5 (times ten …), three to six of them, to the first that covers `most`. */
export function niceTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((times) => times * power).find((size) => most / size <= 5) ?? power * 10,
  )
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}

/** The marks that a chart is made of, each as SVG; places and lengths are in the drawing’s own units. */
export const drawing = {
  line(x1: number, y1: number, x2: number, y2: number, strong: boolean): string {
    const stroke = strong ? '#6a7b80' : '#d5e0e0'
    return `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" stroke="${stroke}"/>`
  },
  piece(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    painted: Painted,
    key: string,
  ): string {
    if (width <= 0 || height <= 0) return ''
    const inset = painted.edge ? 0.5 : 0
    const box =
      `x="${rounded(x + inset)}" y="${rounded(y + inset)}" ` +
      `width="${rounded(Math.max(0.5, width - inset * 2))}" height="${rounded(Math.max(0.5, height - inset * 2))}"`
    const pattern = painted.pattern ? `<rect ${box} fill="url(#${key}-${name})"/>` : ''
    return `<rect ${box} fill="${painted.fill}" stroke="${painted.edge ?? '#ffffff'}"/>${pattern}`
  },
  patterns(paint: Record<string, Painted>, key: string): string {
    const patterns = Object.entries(paint).map(([name, { pattern, ink }]) =>
      pattern
        ? `<pattern id="${key}-${name}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${pattern}" ` +
          `stroke="${ink}" stroke-opacity=".55" fill="${ink}" fill-opacity=".55"/></pattern>`
        : '',
    )
    return `<defs>${patterns.join('')}</defs>`
  },
}
