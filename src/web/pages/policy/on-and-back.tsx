import type { Place } from '../../../policy/clause.ts'

/** The ways to the page before and the page after, and to where all of them stand side by side. */
export function OnAndBack({ among, at }: { among: readonly Place[]; at: number }) {
  const [before, after] = [among[at - 1], among[at + 1]]
  return (
    <nav aria-label="Other clauses" className="on-and-back screen-only">
      {before && (
        <a href={before.href} rel="prev">
          ← {before.text}
        </a>
      )}
      <a href="/policy/coverage">Every clause, and what carries it out</a>
      {after && (
        <a href={after.href} rel="next">
          {after.text} →
        </a>
      )}
    </nav>
  )
}
