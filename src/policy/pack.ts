import type { Severity, Within } from '../domain/decision.ts'

type BySeverity = Readonly<Record<Severity, Within>>
type Deletion = { usual: { hours: number }; childIdentified: { hours: number } }

/** What a trust may change about the policy without changing what the policy says. All times run from the opening. */
export type Pack = {
  /** The age from which most platforms allow an account (AGE-1), in years. */
  minimumAge: number
  deadlines: {
    atOnce: Within
    record: BySeverity
    evidence: BySeverity
    /** Where a child can be identified, evidence is kept before a deletion request that is due in two hours. */
    evidenceOfChild: Within
    support: BySeverity
    unpublish: Within
    hideOnOwnPage: Within
    talk: Within
    /** When the author has been asked (G4). */
    requestDeletion: Deletion
    /** How long after that the post should be gone, and is looked for (G4). */
    removal: Deletion
    authority: Within
    youngPersonHelp: Within
    dataProtection: Within
    procedure: Within
    reply: Within
    reminder: Within
    notifyTrust: Within
  }
}

const schoolDay: Within = { schoolDays: 1 }

/**
 * The figures that ship. `requestDeletion` and `removal` are gap G4's; the others are our own reading of the
 * field's practice, where the policy and the guidance have none.
 */
export const defaultPack: Pack = {
  minimumAge: 13,
  deadlines: {
    atOnce: { hours: 0.25 },
    record: {
      info: schoolDay,
      low: schoolDay,
      moderate: { hours: 24 },
      high: { hours: 4 },
      critical: { hours: 1 },
    },
    evidence: {
      info: schoolDay,
      low: schoolDay,
      moderate: { hours: 24 },
      high: { hours: 4 },
      critical: { hours: 1 },
    },
    evidenceOfChild: { hours: 1 },
    support: {
      info: schoolDay,
      low: schoolDay,
      moderate: schoolDay,
      high: { hours: 24 },
      critical: { hours: 4 },
    },
    unpublish: { hours: 1 },
    hideOnOwnPage: { hours: 2 },
    talk: { schoolDays: 1 },
    requestDeletion: { usual: { hours: 24 }, childIdentified: { hours: 2 } },
    removal: { usual: { hours: 24 }, childIdentified: { hours: 2 } },
    authority: { schoolDays: 1 },
    youngPersonHelp: { hours: 4 },
    dataProtection: { hours: 24 },
    procedure: { schoolDays: 5 },
    reply: { schoolDays: 1 },
    reminder: { schoolDays: 5 },
    notifyTrust: { hours: 1 },
  },
}
