import type { Level } from '../../domain/actor.ts'
import type { Decision, First, Severity } from '../../domain/decision.ts'
import type { ContactException, ContactFacts, FactRole } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { procedures } from '../post/procedure.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'
import { isAdultOfSchool } from './roles.ts'

/** A link between two people on social media, and the distinctions that the policy draws about it. */
export type Contact = {
  from: FactRole
  to: FactRole
  exception: ContactException
  familyLink: boolean | 'unknown'
  /** Who sought it: a pupil, an adult of the school, somebody who may be either, an outsider, or a pair that is no such pair. */
  sought: 'by-pupil' | 'by-adult' | 'by-somebody' | 'by-outsider' | 'elsewhere'
  /** A public account is followed; anything else is between the two, or is not known not to be. */
  open: boolean
  /** It is known what kind of contact it is. A member of staff may follow no account of a pupil, public or not. */
  clear: boolean
  /** A pupil is, or may be, on the other side. */
  toPupil: boolean
}

export type ContactCase = Case & { contact: Contact }

/** Reads a contact's facts; what was not answered is unknown. */
export function readContact(facts: ContactFacts): Contact {
  const { from = 'unknown', to = 'unknown', form = 'unknown', account = 'unknown' } = facts
  return {
    from,
    to,
    exception: facts.exception ?? 'unknown',
    familyLink: facts.familyLink ?? 'unknown',
    sought: soughtBy(from, to),
    open: form === 'follow' && account === 'public',
    clear: form !== 'unknown' && (form !== 'follow' || account !== 'unknown' || from === 'staff'),
    toPupil: to === 'pupil' || to === 'unknown',
  }
}

function soughtBy(from: FactRole, to: FactRole): Contact['sought'] {
  const toAdult = isAdultOfSchool(to) || to === 'unknown'
  const toPupil = to === 'pupil' || to === 'unknown'
  if (from === 'pupil') return toAdult ? 'by-pupil' : 'elsewhere'
  if (isAdultOfSchool(from)) return toPupil ? 'by-adult' : 'elsewhere'
  if (from === 'unknown') return toAdult || toPupil ? 'by-somebody' : 'elsewhere'
  return to === 'pupil' ? 'by-outsider' : 'elsewhere'
}

/** How grave and how private a contact is, and who hears of it first (REL-3, and G1 for the other adults). */
export function judgeContact(contact: Contact, found: Finding, pack: Pack): ContactCase {
  const { breach } = found
  const byPupil = contact.from === 'pupil'
  const lead = byPupil ? 'dsl' : 'headteacher'
  const level = levelOf(contact, breach)
  return {
    ...ordinary(lead, found, pack, {
      severity: severityOf(contact),
      level,
      first: contact.sought === 'by-pupil' && contact.open ? 'none' : lead,
      also: alsoTold(contact, pack),
      procedure:
        breach === 'none' || breach === 'discouraged' ? 'none' : (procedures[contact.from] ?? 'none'),
      safeguardingLead: level >= 3 ? lead : 'dsl',
    }),
    contact,
  }
}

function alsoTold({ from, sought, toPupil }: Contact, { choices }: Pack): First[] {
  if (from === 'pupil' || (!toPupil && sought !== 'by-somebody')) return []
  const otherAdult = sought === 'by-adult' && from !== 'staff'
  return otherAdult && choices.G1 === 'trust-as-well' ? ['dsl', 'trust'] : ['dsl']
}

function levelOf({ sought, exception }: Contact, breach: Decision['breach']): Level {
  if (sought === 'elsewhere' || breach === 'discouraged') return 1
  if (sought === 'by-pupil' || sought === 'by-outsider' || exception === 'approved') return 2
  return 3
}

/** An adult's attempt is grave as long as nobody has allowed or at least declared it. */
function severityOf({ sought, open, exception }: Contact): Severity {
  if (sought === 'elsewhere' || exception === 'approved') return 'info'
  if (sought === 'by-pupil') return open ? 'low' : 'moderate'
  return open || exception === 'declared' ? 'moderate' : 'high'
}

/** May this pair be in contact, has somebody asked to be allowed, or neither? */
export function breachOfContact({ exception, clear, from, to }: Contact): Decision['breach'] {
  if (exception === 'approved') return 'none'
  const known = clear && from !== 'unknown' && to !== 'unknown'
  return exception === 'declared' || !known ? 'possible' : 'breach'
}
