import type { Aup, FactRole, JoiningFacts } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'
import { isAdultOfSchool, isMember } from './roles.ts'

/** Somebody who becomes a member; what was not answered is unknown. */
export type Joining = {
  role: FactRole
  aup: Aup
  /** One of the six roles that sign, or not known not to be. */
  signs: boolean
  /** A pupil or an adult of the school: REL-2 asks them for family ties. */
  declares: boolean
}

export type JoiningCase = Case & { joining: Joining }

/** Reads the facts of somebody's joining. */
export function readJoining({ role = 'unknown', aup = 'unknown' }: JoiningFacts): Joining {
  const unknown = role === 'unknown'
  return {
    role,
    aup,
    signs: unknown || isMember(role),
    declares: unknown || role === 'pupil' || isAdultOfSchool(role),
  }
}

/** The office keeps the list of who has signed; nothing about it is ever a breach (G7). */
export function judgeJoining(joining: Joining, found: Finding, pack: Pack): JoiningCase {
  const { aup, signs } = joining
  const settled = aup === 'signed' || !signs
  return {
    ...ordinary('office', found, pack, {
      first: settled ? 'none' : 'office',
      also: aup === 'declined' && signs ? ['headteacher'] : [],
    }),
    joining,
  }
}
