const pictures = {
  happened: (
    <>
      <rect className="d-body" x="14" y="5" width="20" height="38" rx="4" />
      <rect className="d-light" x="17" y="9" width="14" height="27" rx="1.5" />
      <path className="d-gold" d="M20 14h8v6h-4l-3 3v-3h-1z" />
      <path className="d-line" d="M20 28h8M20 32h5" />
    </>
  ),
  worried: (
    <>
      <path className="d-body" d="M5 40V20l19-12 19 12v20z" />
      <path className="d-light" d="M19 40V28h10v12z" />
      <circle className="d-gold" cx="24" cy="19" r="4" />
      <path className="d-line" d="M10 25h4M10 31h4M34 25h4M34 31h4" />
    </>
  ),
  question: (
    <>
      <path className="d-body" d="M6 10h36v24H24l-9 8v-8H6z" />
      <path className="d-gold-line" d="M19.5 19c0-6 9.5-6 9.5-.5 0 3.5-4.5 3.8-4.5 7M24.5 29.5v.3" />
    </>
  ),
  families: (
    <>
      <circle className="d-body" cx="15" cy="14" r="6" />
      <circle className="d-body" cx="33" cy="14" r="6" />
      <path className="d-body" d="M4 42c0-13 5-19 11-19s9 4 9 9c0-5 3-9 9-9s11 6 11 19z" />
      <circle className="d-gold" cx="24" cy="28" r="4.5" />
      <path className="d-gold" d="M16 42c0-6 3-9 8-9s8 3 8 9z" />
    </>
  ),
} as const

export type DoorPicture = keyof typeof pictures

/** A small picture for one of the doors. It adds nothing to the words. */
export function DoorDrawn({ picture }: { picture: DoorPicture }) {
  return (
    <svg className="drawn" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true" focusable="false">
      {pictures[picture]}
    </svg>
  )
}
