import type { Holder } from '../../domain/decision.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'

/**
 * A case in which nothing is remarkable but what is said: handled within the school, by whoever is told first. What is
 * given stands in place of what is usual.
 */
export function ordinary(
  lead: Holder,
  { breach }: Finding,
  pack: Pack,
  particulars: Partial<Case> = {},
): Case {
  return {
    pack,
    breach,
    crime: 'none',
    severity: 'info',
    level: 1,
    first: lead,
    also: [],
    procedure: 'none',
    lead,
    safeguardingLead: lead,
    evidence: 'full',
    publicReply: 'forbidden',
    ...particulars,
  }
}
