import type { ClauseId } from '../domain/clause-id.ts'
import { ages } from './ages.ts'
import { channels } from './channels.ts'
import type { Clause, Heading } from './clause.ts'
import { concerns } from './concerns.ts'
import { conduct } from './conduct.ts'
import { contacts } from './contacts.ts'
import { education } from './education.ts'
import { extremism } from './extremism.ts'
import { incidents } from './incidents.ts'
import { permissions } from './permissions.ts'
import { questionsToTheSchool } from './questions-to-the-school.ts'
import { reputation } from './reputation.ts'
import { staff } from './staff.ts'

/** The policy's headings, in the order of the document. */
export const headings: readonly Heading[] = [
  reputation,
  conduct,
  concerns,
  ages,
  education,
  channels,
  contacts,
  staff,
  permissions,
  incidents,
  extremism,
  questionsToTheSchool,
]

/** Every clause of the policy, in the order of the document. */
export const clauses: readonly Clause[] = headings.flatMap((heading) => heading.clauses)

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]))

/** The clause of this number, or undefined where the policy has none. */
export function findClause(id: string): Clause | undefined {
  return byId.get(id)
}

/** The policy's own words for a clause. */
export function sentenceOf(id: ClauseId): string {
  const clause = findClause(id)
  if (!clause) throw new Error(`The policy has no clause ${id}`)
  return clause.sentence
}
