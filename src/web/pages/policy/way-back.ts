import type { Asking } from '../../route.ts'
import { asMember } from '../explorer/visitor.ts'

/** From a page about the policy: for members to its place in the policy, for anybody else to the list of all clauses. */
export function wayBack(asking: Asking, anchor = ''): { href: string; text: string } {
  return asMember(asking)
    ? { href: `/policy${anchor}`, text: 'The policy' }
    : { href: '/policy/coverage', text: 'Every clause' }
}
