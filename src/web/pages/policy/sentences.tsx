import { dayOf } from '../../../domain/day.ts'
import { findClause } from '../../../policy/clauses.ts'
import { policyOn } from '../../../policy/version.ts'
import type { Transaction } from '../../../store/as-actor.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'

/** The sentence of a clause, by its number, in the words that hold for whoever reads it. */
export type Sentences = (id: string) => string

/** The model's own sentences, for those of whom it is not known which trust's policy holds for them. */
export const modelSentences: Sentences = (id) => findClause(id)?.sentence ?? ''

/** The sentences of the trust's policy that is in force now; the model's where it has approved none. */
export async function sentencesInForce(transaction: Transaction, now: Date): Promise<Sentences> {
  const version = policyOn(await listPolicyVersions(transaction), dayOf(now))
  return (id) => version?.wording[id]?.sentence ?? modelSentences(id)
}

/** One clause, quietly, in the place where it matters: its number leads to its own page. */
export function ShownClause({ id, sentences }: { id: string; sentences: Sentences }) {
  return (
    <p className="shown-clause" id={id}>
      <a className="cite cite--clause" href={`/policy/${id}`}>
        <span className="govuk-visually-hidden">Policy </span>
        {id}
      </a>{' '}
      <span>{sentences(id)}</span>
    </p>
  )
}
