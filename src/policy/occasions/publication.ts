import type { Permission, PublicationFacts, PublicationState } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'

/** Something that the school wants to publish, or has; what was not answered is unknown. */
export type Publication = {
  state: PublicationState
  permissions: ReadonlySet<Permission>
  protectedChild: boolean | 'unknown'
  /** It stands online, or nobody has said that it does not. */
  maybePublished: boolean
  /** Everybody in it has said yes. */
  permitted: boolean
  /** Nobody in it is known, or may be, a child whose whereabouts must not be known, and everybody has said yes. */
  clear: boolean
}

export type PublicationCase = Case & { publication: Publication }

/** Reads a publication's facts. Permissions that nobody knows are not given. */
export function readPublication(facts: PublicationFacts): Publication {
  const { state = 'unknown', permissions = 'unknown', protectedChild = 'unknown' } = facts
  const permitted = permissions !== 'unknown' && permissions.every((one) => one === 'given')
  return {
    state,
    permissions: new Set(permissions === 'unknown' ? [] : permissions),
    protectedChild,
    maybePublished: state !== 'draft',
    permitted,
    clear: permitted && protectedChild === false,
  }
}

/** How grave a picture without permission is: who hears of it depends on whether it stands online. */
export function judgePublication(publication: Publication, found: Finding, pack: Pack): PublicationCase {
  const { clear, maybePublished, protectedChild } = publication
  const out = maybePublished && !clear
  const isProtected = protectedChild !== false && !clear
  const lead = out || protectedChild === true ? 'dsl' : 'communications'
  return {
    ...ordinary(lead === 'dsl' ? lead : pack.choices.G13, found, pack, {
      first: lead,
      also: out ? ['headteacher'] : isProtected && lead !== 'dsl' ? ['dsl'] : [],
      severity: clear ? 'info' : isProtected ? 'high' : out ? 'moderate' : 'low',
      level: protectedChild === true || (out && isProtected) ? 2 : 1,
      safeguardingLead: 'dsl',
    }),
    publication,
  }
}
