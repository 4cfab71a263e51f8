import type { Basis, Decision, Do } from '../../domain/decision.ts'
import type { FactRole } from '../../domain/facts.ts'
import { may, must } from '../step.ts'
import type { PostCase, StepRule } from './case.ts'
import { isAnyOf } from './post.ts'

type Way = { procedure: Decision['procedure']; step?: Do; basis: Basis[] }

/** Where a breach leads, by who committed it: INC-1 for pupils and staff, a default (G3) for the others. */
const ways: Partial<Record<FactRole, Way>> = {
  pupil: { procedure: 'behaviour-policy', step: 'behaviour-policy', basis: ['INC-1'] },
  staff: { procedure: 'code-of-conduct', step: 'code-of-conduct', basis: ['INC-1'] },
  lcm: { procedure: 'governance-code', step: 'governance-code', basis: ['default:G3'] },
  contractor: { procedure: 'employer', step: 'contact-employer', basis: ['default:G3'] },
  volunteer: { procedure: 'none', basis: ['default:G3'] },
  parent: { procedure: 'complaints', step: 'complaints-procedure', basis: ['CMP-2', 'default:G3'] },
}

/** The procedure that the occurrence belongs to. */
export function procedureOf({ post, breach }: Pick<PostCase, 'post' | 'breach'>): Decision['procedure'] {
  const way = breach === 'none' ? undefined : ways[post.author]
  const extremism = isAnyOf(post, ['extremist', 'terrorist-content'])
  if (extremism && (!way || way.procedure === 'complaints' || way.procedure === 'none')) return 'prevent'
  if (way) return way.procedure
  return post.nature.has('complaint') ? 'complaints' : 'none'
}

/**
 * The procedure under which it goes on, as a step: due where a rule was broken, free to choose where it may
 * have been.
 */
export const procedureRules: readonly StepRule[] = [
  function procedure({ post, breach, lead, pack }) {
    const way = breach === 'none' || post.author === 'parent' ? undefined : ways[post.author]
    if (!way?.step) return undefined
    if (breach === 'breach') return must(way.step, lead, pack.deadlines.procedure, way.basis)
    return may(way.step, lead, way.basis)
  },
  function complaintsProcedure({ post, breach, lead }) {
    const complains = post.nature.has('complaint')
    const parents = post.author === 'parent' && breach !== 'none'
    const refused = post.member && post.deletion === 'refused' && breach !== 'none'
    if (!complains && !parents && !refused) return undefined
    return may('complaints-procedure', lead, parents ? ['CMP-2', 'default:G3'] : ['CMP-2'])
  },
]
