import type { ClauseId } from '../domain/clause-id.ts'
import type { Clause, Heading } from './clause.ts'
import { ages } from './headings/ages.ts'
import { channels } from './headings/channels.ts'
import { concerns } from './headings/concerns.ts'
import { conduct } from './headings/conduct.ts'
import { contacts } from './headings/contacts.ts'
import { education } from './headings/education.ts'
import { extremismHeading } from './headings/extremism.ts'
import { incidents } from './headings/incidents.ts'
import { permissions } from './headings/permissions.ts'
import { questionsToTheSchool } from './headings/questions-to-the-school.ts'
import { reputation } from './headings/reputation.ts'
import { staff } from './headings/staff.ts'

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
  extremismHeading,
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
