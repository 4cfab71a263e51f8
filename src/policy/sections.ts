import { headings } from './clauses.ts'
import { sentencesIn } from './version.ts'

/** A heading of one text of the policy. `id` is what its clauses' numbers begin with: INC. */
export type Section = {
  id: string
  title: string
  about: string | null
  clauses: { id: string; sentence: string }[]
}

/** What a clause's number begins with: INC for INC-2. */
export function groupOf(clause: string): string {
  return clause.slice(0, clause.indexOf('-'))
}

const known = new Map(headings.map((heading) => [groupOf(heading.clauses[0]?.id ?? ''), heading]))

/** A text of the policy under the document's headings. A heading that the model no longer has goes by its letters. */
export function sectionsOf(text: string): Section[] {
  const sentences = [...sentencesIn(text)].map(([id, sentence]) => ({ id, sentence }))
  return [...Map.groupBy(sentences, ({ id }) => groupOf(id))].map(([id, clauses]) => {
    const heading = known.get(id)
    return { id, title: heading?.title ?? id, about: heading?.about ?? null, clauses }
  })
}
