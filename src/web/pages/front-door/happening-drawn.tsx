import type { ReactNode } from 'react'
import type { HappeningName } from './happenings.ts'

/** A face; the mouth tells how it feels. */
function Face({ x, mouth, tear = false }: { x: number; mouth: string; tear?: boolean }) {
  return (
    <g transform={`translate(${x} 14)`}>
      <circle className="d-gold" cx="10" cy="10" r="10" />
      <circle className="d-dot" cx="6.5" cy="8" r="1.3" />
      <circle className="d-dot" cx="13.5" cy="8" r="1.3" />
      <path className="d-line-dark" d={mouth} />
      {tear && <path className="d-tear" d="M14.5 11c2 2.6 1.8 4 .3 4s-2-1.4-.3-4" />}
    </g>
  )
}

const sad = 'M6 15.5c2-2.5 6-2.5 8 0'
const flat = 'M6.5 14.5h7'
const screen = (
  <>
    <rect className="d-body" x="13" y="4" width="22" height="40" rx="4" />
    <rect className="d-light" x="16" y="8" width="16" height="29" rx="1.5" />
  </>
)

const pictures: { readonly [Name in HappeningName]?: ReactNode } = {
  unkind: (
    <>
      <path className="d-body" d="M20 3h25v15H33l-5 5v-5h-8z" />
      <path className="d-light-line" d="m26 7 5 5m0-5-5 5M36 7l5 5m0-5-5 5" />
      <Face x={3} mouth={sad} tear />
    </>
  ),
  rude: (
    <>
      <path className="d-body" d="M4 6h40v26H22l-9 9v-9H4z" />
      <path className="d-light-line" d="M12 13v9M12 27v.2M20 14l7 9m0-9-7 9M34 13v9M34 27v.2" />
    </>
  ),
  threat: (
    <>
      <path className="d-body" d="M4 22 24 6v36L4 28z" />
      <path className="d-line" d="m30 16 8-5M31 24h11M30 32l8 5" />
    </>
  ),
  upsetting: (
    <>
      {screen}
      <g transform="translate(14 9)">
        <circle className="d-gold" cx="10" cy="10" r="7" />
        <circle className="d-dot" cx="7.5" cy="8.5" r="1.2" />
        <circle className="d-dot" cx="12.5" cy="8.5" r="1.2" />
        <circle className="d-dot" cx="10" cy="13" r="1.8" />
      </g>
    </>
  ),
  picture: (
    <>
      <rect className="d-body" x="4" y="12" width="40" height="28" rx="4" />
      <path className="d-body" d="M16 12l3-5h10l3 5z" />
      <circle className="d-light" cx="24" cy="26" r="9" />
      <circle className="d-gold" cx="24" cy="26" r="5" />
    </>
  ),
  body: (
    <>
      <circle className="d-body" cx="24" cy="10" r="6" />
      <path className="d-body" d="M12 44c0-16 4-25 12-25s12 9 12 25z" />
      <path className="d-stop" d="M11 29h26v8H11z" />
    </>
  ),
  blackmail: (
    <>
      <path className="d-body" d="M4 10h40v28H4z" />
      <path className="d-light-line" d="m5 11 19 15 19-15" />
      <path className="d-gold-line" d="M24 27v7M24 39v.2" />
    </>
  ),
  stranger: (
    <>
      {screen}
      <circle className="d-gold" cx="24" cy="18" r="4.5" />
      <path className="d-gold" d="M16 33c0-6 3-9 8-9s8 3 8 9z" />
      <path className="d-light-line" d="M22.5 17c0-2 3.5-2 3.5 0 0 1.2-1.7 1.3-1.7 2.5" />
    </>
  ),
  'grown-up': (
    <>
      <circle className="d-body" cx="13" cy="10" r="6" />
      <path className="d-body" d="M2 44c0-17 4-25 11-25s11 8 11 25z" />
      <rect className="d-body" x="30" y="20" width="14" height="24" rx="3" />
      <rect className="d-light" x="32.5" y="23" width="9" height="16" rx="1" />
      <path className="d-gold-line" d="m25 26 4 3-4 3" />
    </>
  ),
  harmed: (
    <>
      <circle className="d-body" cx="34" cy="9" r="6" />
      <path className="d-body" d="M24 44c0-17 3-26 10-26s10 9 10 26z" />
      <Face x={2} mouth={sad} tear />
      <path className="d-gold" d="M4 44c0-7 3-9 8-9s8 2 8 9z" />
    </>
  ),
  young: (
    <>
      {screen}
      <path className="d-line" d="M20 14h8M20 20h8M20 26h5" />
      <circle className="d-gold" cx="36" cy="36" r="9" />
      <path className="d-line-dark" d="M32.5 34v5M36 36.5h6M39 33.5v6" />
    </>
  ),
  other: (
    <>
      <path className="d-body" d="M6 8h36v25H24l-9 8v-8H6z" />
      <circle className="d-gold" cx="15" cy="20.5" r="3" />
      <circle className="d-gold" cx="24" cy="20.5" r="3" />
      <circle className="d-gold" cx="33" cy="20.5" r="3" />
    </>
  ),
  unknown: (
    <>
      <Face x={14} mouth={flat} />
      <path className="d-line" d="M8 8c2-3 6-4 8-2M40 8c-2-3-6-4-8-2M12 42h24" />
    </>
  ),
}

/** A small picture of what can have happened, for those who read with difficulty. The words beside it say it all. */
export function HappeningDrawn({ name }: { name: HappeningName }) {
  const picture = pictures[name]
  if (!picture) return null
  return (
    <svg className="drawn" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
      {picture}
    </svg>
  )
}
