import { create } from 'qrcode'

const margin = 4

/** A text as a QR code, drawn in the page itself, so that a secret is in no picture's address. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from({ length: size * size }, (_, place) => place)
    .filter((place) => data[place])
    .map((place) => `M${margin + (place % size)} ${margin + Math.floor(place / size)}h1v1h-1z`)
    .join('')
  const side = size + 2 * margin
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      width="220"
      height="220"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
