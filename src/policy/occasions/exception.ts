import type { Holder } from '../../domain/decision.ts'
import type { Decider, ExceptionFacts, ExceptionTime, FactRole, Office } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'
import { isAdultOfSchool } from './roles.ts'

/** A request to allow a contact; what was not answered is unknown. */
export type Exception = {
  requester: FactRole
  office: Office
  familyLink: boolean | 'unknown'
  when: ExceptionTime
  decider: Decider
  /** It is the headteacher who asks, or it is not known to be somebody else. */
  maybeHeadteachers: boolean
  /** Somebody whom REL-1 binds asks, or it is not known that nobody does. */
  needed: boolean
}

export type ExceptionCase = Case & {
  exception: Exception
  /** Who is about to decide may do so, or nobody has said who it is. */
  entitled: boolean
}

/** Reads the facts of a request. Only a member of staff can be the headteacher. */
export function readException(facts: ExceptionFacts): Exception {
  const { requester = 'unknown', office = 'unknown' } = facts
  const maybeStaff = requester === 'staff' || requester === 'unknown'
  return {
    requester,
    office,
    familyLink: facts.familyLink ?? 'unknown',
    when: facts.when ?? 'unknown',
    decider: facts.decider ?? 'unknown',
    maybeHeadteachers: office === 'headteacher' || (office === 'unknown' && maybeStaff),
    needed: requester === 'pupil' || requester === 'parent' || maybeStaff || isAdultOfSchool(requester),
  }
}

/** The headteacher decides (REL-2), and the trust about the headteacher's own (G2). */
export function judgeException(exception: Exception, found: Finding, pack: Pack): ExceptionCase {
  const lead: Holder = exception.maybeHeadteachers ? 'trust' : 'headteacher'
  const { decider } = exception
  return {
    ...ordinary(lead, found, pack, {
      level: exception.maybeHeadteachers ? 4 : exception.office === 'dsl' ? 3 : 2,
      also: exception.maybeHeadteachers || exception.office === 'dsl' ? [] : ['dsl'],
    }),
    exception,
    entitled: decider === 'unknown' || decider === 'trust' || decider === lead,
  }
}
