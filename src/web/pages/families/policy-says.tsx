import { ShownClause } from '../policy/sentences.tsx'
import type { Place } from './place.tsx'

/** A sentence of the policy, in its own words: they are there in English alone. */
export function PolicySays({ id, place: { say, sentences } }: { id: string; place: Place }) {
  const clause = <ShownClause id={id} sentences={sentences} />
  if (say.language.code === 'en') return clause
  return (
    <div lang="en-GB" dir="ltr">
      {clause}
    </div>
  )
}
