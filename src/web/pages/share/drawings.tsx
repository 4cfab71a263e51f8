import type { ReactNode } from 'react'
import { Bird } from '../../parts/logo.tsx'

/** An Android phone with its share sheet open, and Birdsong among the apps. It adds nothing to the words. */
export function ShareSheetDrawn() {
  return (
    <Drawn height={190}>
      <rect className="share-drawing__case" x="60" y="6" width="130" height="178" rx="14" />
      <path className="share-drawing__words" d="M80 34h90M80 50h70M80 66h84M80 82h40" />
      <rect className="share-drawing__app" x="62" y="104" width="126" height="72" rx="10" />
      <circle className="share-drawing__case" cx="84" cy="140" r="14" />
      <rect className="share-drawing__ours" x="141" y="123" width="34" height="34" rx="9" />
      <BirdAt x={145} y={127} size={26} />
      <circle className="share-drawing__case" cx="119" cy="140" r="14" />
      <path className="share-drawing__move" d="M236 92c2 28-16 48-52 48M196 130l-12 10 13 9" />
    </Drawn>
  )
}

/** A browser with a row of bookmarks, to which Birdsong’s is dragged. */
export function BookmarksDrawn() {
  return (
    <Drawn height={150}>
      <rect className="share-drawing__case" x="10" y="8" width="240" height="136" rx="10" />
      <path className="share-drawing__words" d="M28 26h150" />
      <rect className="share-drawing__app" x="12" y="40" width="236" height="24" />
      <path className="share-drawing__words" d="M28 52h36M76 52h36" />
      <rect className="share-drawing__ours" x="128" y="43" width="20" height="18" rx="5" />
      <BirdAt x={131} y={45} size={14} />
      <path className="share-drawing__words" d="M28 88h120M28 106h90M28 124h110" />
      <path className="share-drawing__move" d="M196 118c4-22-8-40-42-48M166 64l-13 6 8 12" />
    </Drawn>
  )
}

/** A phone with a box, into which something is pasted. */
export function PasteDrawn() {
  return (
    <Drawn height={190}>
      <rect className="share-drawing__case" x="60" y="6" width="130" height="178" rx="14" />
      <rect className="share-drawing__ours" x="62" y="18" width="126" height="22" />
      <BirdAt x={70} y={20} size={18} />
      <rect className="share-drawing__case" x="76" y="60" width="98" height="62" rx="6" />
      <path className="share-drawing__words" d="M88 78h70M88 94h50" />
      <rect className="share-drawing__ours" x="76" y="138" width="60" height="22" rx="6" />
      <path className="share-drawing__move" d="M236 52c-2 26-20 40-54 40M194 82l-12 10 13 9" />
    </Drawn>
  )
}

function Drawn({ height, children }: { height: number; children: ReactNode }) {
  return (
    <svg
      className="share-drawing"
      viewBox={`0 0 260 ${height}`}
      width="260"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

function BirdAt({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Bird size={size} />
    </g>
  )
}
