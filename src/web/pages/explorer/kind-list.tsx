import type { Kind } from '../../../domain/facts.ts'
import { kindsAsked, wordsForKind } from '../../../policy/questions/kinds.ts'

/** The kinds of thing that can happen, each with a line of explanation, and where each leads. */
export function KindList({ hrefOf }: { hrefOf: (kind: Kind) => string }) {
  return (
    <ul className="kinds">
      {kindsAsked.map((kind) => {
        const { title, about } = wordsForKind(kind)
        return (
          <li className="kinds__kind" key={kind}>
            <a className="kinds__title" href={hrefOf(kind)}>
              {title}
            </a>
            <p className="kinds__about">{about}</p>
          </li>
        )
      })}
    </ul>
  )
}
