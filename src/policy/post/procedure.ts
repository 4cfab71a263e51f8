import type { Decision } from '../../domain/decision.ts'
import type { FactRole } from '../../domain/facts.ts'
import { extremism } from './natures.ts'
import { isAnyOf, type Post } from './post.ts'

type Procedure = Decision['procedure']

/** Where a breach leads, by who committed it: INC-1 for pupils and staff, a default (G3) for the others. */
export const procedures: Partial<Record<FactRole, Procedure>> = {
  pupil: 'behaviour-policy',
  staff: 'code-of-conduct',
  lcm: 'governance-code',
  contractor: 'employer',
  volunteer: 'none',
  parent: 'complaints',
}

/** The procedure that a post belongs to. */
export function procedureOf(post: Post, breach: Decision['breach']): Procedure {
  const procedure = breach === 'none' ? undefined : procedures[post.author]
  if (isAnyOf(post, extremism) && (!procedure || procedure === 'complaints' || procedure === 'none'))
    return 'prevent'
  if (procedure) return procedure
  return post.nature.has('complaint') ? 'complaints' : 'none'
}
