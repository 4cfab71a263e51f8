import type { ReactNode } from 'react'

/** What each colour means: see `footprintLegend`. */
export type Legend = readonly { key: string; text: string; swatch: string }[]

/**
 * A chart with its table. The charts are SVG text from `footprintChart`: `wide` is for desks, `narrow` for phones;
 * the page shows one of them. The same figures stand in the table (`children`), so nobody depends on the picture.
 */
export function Figure(props: {
  title: string
  wide: string
  narrow: string
  legend: Legend
  source?: ReactNode
  children: ReactNode
}) {
  const { title, wide, narrow, legend, source, children } = props
  return (
    <figure className="figure">
      <figcaption className="figure__title">{title}</figcaption>
      {legend.length > 0 && (
        <ul className="figure__legend">
          {legend.map(({ key, text, swatch }) => (
            <li key={key}>
              <Drawing className="figure__swatch" svg={swatch} />
              {text}
            </li>
          ))}
        </ul>
      )}
      <Drawing className="figure__wide" svg={wide} />
      <Drawing className="figure__narrow" svg={narrow} />
      {source && <p className="figure__source">{source}</p>}
      {children}
    </figure>
  )
}

function Drawing({ className, svg }: { className: string; svg: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />
}

/**
 * A code for a phone's camera. `svg` is what `QRCode.toString(text, { type: 'svg' })` gives: an image at a data:
 * address would be blocked. Always beside the same secret in letters, for those without a camera.
 */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  return <div className="qr-code" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
}
