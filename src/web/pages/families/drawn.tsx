const pictures = {
  apps: (
    <>
      <rect className="pic__main" x="13" y="4" width="22" height="40" rx="4" />
      <rect className="pic__light" x="16" y="8" width="16" height="29" rx="1.5" />
      <rect className="pic__gold" x="18.5" y="11" width="5" height="5" rx="1" />
      <rect className="pic__main" x="25" y="11" width="5" height="5" rx="1" />
      <rect className="pic__main" x="18.5" y="18" width="5" height="5" rx="1" />
      <rect className="pic__gold" x="25" y="18" width="5" height="5" rx="1" />
      <path className="pic__line" d="M19 29h10" />
    </>
  ),
  people: (
    <>
      <circle className="pic__main" cx="15" cy="15" r="6.5" />
      <path className="pic__main" d="M3 42c0-13 5-18 12-18s12 5 12 18z" />
      <circle className="pic__gold" cx="34" cy="19" r="5.5" />
      <path className="pic__gold" d="M24.5 42c0-11 4-15 9.5-15s10 4 10 15z" />
    </>
  ),
  times: (
    <>
      <circle className="pic__main" cx="24" cy="24" r="20" />
      <circle className="pic__light" cx="24" cy="24" r="15.5" />
      <path className="pic__line" d="M24 13v11l7 5" />
      <circle className="pic__gold" cx="24" cy="24" r="2.6" />
    </>
  ),
  places: (
    <>
      <path className="pic__main" d="M4 23 24 6l20 17-3 3.5-3-2.4V43H10V24l-3 2.5z" />
      <rect className="pic__light" x="20" y="28" width="9" height="15" rx="1" />
      <circle className="pic__gold" cx="24" cy="19" r="4" />
    </>
  ),
  wrong: (
    <>
      <path className="pic__main" d="M4 8h27v19H17l-7 7v-7H4z" />
      <path className="pic__light-line" d="M11 15h13M11 20h8" />
      <path className="pic__gold" d="M35 41c-9-6-11-9-11-13 0-5 7-7 11-2 4-5 11-3 11 2 0 4-2 7-11 13" />
    </>
  ),
  adults: (
    <>
      <circle className="pic__main" cx="17" cy="11" r="7" />
      <path className="pic__main" d="M4 44c0-17 5-24 13-24s13 7 13 24z" />
      <circle className="pic__gold" cx="36" cy="26" r="5" />
      <path className="pic__gold" d="M27 44c0-8 3-12 9-12s9 4 9 12z" />
      <path className="pic__light-line" d="M20 30c3 4 7 5 11 4" />
    </>
  ),
  'seven-to-ten': (
    <>
      <circle className="pic__gold" cx="24" cy="15" r="10" />
      <circle className="pic__dot" cx="20.5" cy="13.5" r="1.4" />
      <circle className="pic__dot" cx="27.5" cy="13.5" r="1.4" />
      <path className="pic__line" d="M19.5 18c2.5 3 6.5 3 9 0" />
      <path className="pic__main" d="M9 45c0-14 6-19 15-19s15 5 15 19z" />
      <path className="pic__light-line" d="M18 33v6h12v-6" />
    </>
  ),
  'eleven-to-thirteen': (
    <>
      <path className="pic__main" d="M3 6h27v18H17l-7 6v-6H3z" />
      <path className="pic__gold" d="M45 21v16h-6v6l-6-6H18V27h18v-6z" />
      <circle className="pic__light" cx="11" cy="15" r="2" />
      <circle className="pic__light" cx="17" cy="15" r="2" />
      <circle className="pic__light" cx="23" cy="15" r="2" />
    </>
  ),
  'fourteen-to-eighteen': (
    <>
      <path className="pic__main" d="M24 3 42 10v13c0 11-7 17-18 22C13 40 6 34 6 23V10z" />
      <path className="pic__light" d="M24 8 37.5 13v10c0 8-5 13-13.5 17z" />
      <path className="pic__gold-line" d="m15 23 7 7 12-13" />
    </>
  ),
  friend: (
    <path className="pic__gold" d="M24 43C9 33 4 26 4 18 4 8 16 3 24 13 32 3 44 8 44 18c0 8-5 15-20 25" />
  ),
  tell: (
    <>
      <circle className="pic__main" cx="14" cy="14" r="7" />
      <path className="pic__main" d="M2 44c0-16 4-21 12-21s12 5 12 21z" />
      <path className="pic__gold" d="M24 5h21v14H34l-5 5v-5h-5z" />
      <path className="pic__line" d="M29 12h11" />
    </>
  ),
  block: (
    <>
      <circle className="pic__main" cx="24" cy="24" r="20" />
      <path
        className="pic__light"
        d="M20.5 33V17c0-2 3-2 3 0v6-9c0-2 3-2 3 0v9-8c0-2 3-2 3 0v13c0 6-3 9-7 9-3 0-5-1-8-7-1-3 1-4 3-2z"
      />
    </>
  ),
  body: (
    <>
      <rect className="pic__main" x="4" y="11" width="40" height="28" rx="4" />
      <circle className="pic__light" cx="24" cy="25" r="9" />
      <path className="pic__gold-line" d="m8 42 32-34" />
    </>
  ),
} as const

export type Picture = keyof typeof pictures

/** A small picture beside a family’s or a pupil’s words. It adds nothing to them. */
export function FamilyDrawn({ picture, size = 48 }: { picture: Picture; size?: number }) {
  return (
    <svg className="pic" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      {pictures[picture]}
    </svg>
  )
}
