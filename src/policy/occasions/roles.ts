import type { FactRole } from '../../domain/facts.ts'

const members: ReadonlySet<FactRole> = new Set(['pupil', 'parent', 'staff', 'lcm', 'volunteer', 'contractor'])
const adultsOfSchool: ReadonlySet<FactRole> = new Set(['staff', 'lcm', 'volunteer', 'contractor'])
const outsiders: ReadonlySet<FactRole> = new Set(['third-party', 'former-member', 'unknown'])

/** One of the six roles that the policy binds. Somebody who has left is not. */
export function isMember(role: FactRole): boolean {
  return members.has(role)
}

/** Staff, a local committee member, a volunteer or a contractor. */
export function isAdultOfSchool(role: FactRole): boolean {
  return adultsOfSchool.has(role)
}

/** A third party, a former member (who is one), or somebody not known. */
export function isOutsider(role: FactRole): boolean {
  return outsiders.has(role)
}
