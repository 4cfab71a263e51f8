import { Bird } from './logo.tsx'

export type Drawing = 'branch' | 'nest' | 'letter'

/** A small picture for a page with nothing on it yet. It adds nothing to the words. */
export function Drawn({ drawing }: { drawing: Drawing }) {
  return (
    <div className="drawing">
      {drawing === 'branch' && <Branch />}
      {drawing === 'nest' && <Nest />}
      {drawing === 'letter' && <LetterInBill />}
    </div>
  )
}

function Branch() {
  return (
    <svg viewBox="0 0 200 110" width="200" height="110" aria-hidden="true" focusable="false">
      <path className="drawing__branch" d="M8 92c40-10 76-8 108-3 26 4 50 2 76-8" />
      <path
        className="drawing__branch drawing__branch--twig"
        d="M140 91c8-8 14-14 17-24M40 88c-6-8-12-12-20-14"
      />
      <path
        className="drawing__leaf"
        d="M157 67c-9-3-12-12-8-20 9 3 12 12 8 20M158 68c2-9 10-14 19-12-2 9-10 14-19 12M20 74c-8 1-14-5-15-13 9-1 14 5 15 13"
      />
      <g transform="translate(52 4) scale(1.9)">
        <Bird size={48} />
      </g>
      <path className="drawing__song" d="M150 22c4 4 5.5 8 5.5 13M158 14c7 6 10 13 10 21" />
    </svg>
  )
}

function Nest() {
  return (
    <svg viewBox="0 0 200 110" width="200" height="110" aria-hidden="true" focusable="false">
      <g className="drawing__eggs">
        <ellipse cx="78" cy="56" rx="17" ry="22" transform="rotate(-14 78 56)" />
        <ellipse cx="122" cy="56" rx="17" ry="22" transform="rotate(14 122 56)" />
        <ellipse cx="100" cy="52" rx="18" ry="23" />
      </g>
      <g className="drawing__speckles">
        <circle cx="95" cy="42" r="1.6" />
        <circle cx="105" cy="38" r="1.2" />
        <circle cx="103" cy="48" r="1.8" />
        <circle cx="92" cy="52" r="1.2" />
        <circle cx="72" cy="46" r="1.5" />
        <circle cx="127" cy="44" r="1.6" />
        <circle cx="133" cy="52" r="1.2" />
        <circle cx="70" cy="56" r="1.2" />
      </g>
      <path className="drawing__nest" d="M42 60c14 9 38 13 58 13s44-4 58-13c-2 24-24 40-58 40S44 84 42 60" />
      <path
        className="drawing__straw"
        d="M38 62c20 10 42 13 62 13s42-3 62-13M48 76c14 7 34 10 52 10s38-3 52-10M60 90c12 5 26 7 40 7s28-2 40-7M52 66l18 22M90 74l-12 24M112 75l14 22M148 67l-18 24"
      />
    </svg>
  )
}

function LetterInBill() {
  return (
    <svg viewBox="0 0 200 110" width="200" height="110" aria-hidden="true" focusable="false">
      <path className="drawing__branch" d="M14 92c50-6 120-6 172 0" />
      <g transform="translate(24 4) scale(1.9)">
        <Bird size={48} />
      </g>
      <g transform="translate(113 30) rotate(8)">
        <rect className="drawing__paper" width="58" height="38" rx="3" />
        <path className="drawing__fold" d="m2 3 27 20L56 3" />
      </g>
    </svg>
  )
}
