import type { Severity, Within } from '../domain/decision.ts'
import { minimumAgesOn, platforms } from './platforms.ts'
import { modelPolicy } from './version.ts'

type BySeverity = Readonly<Record<Severity, Within>>
type Deletion = { usual: { hours: number }; childIdentified: { hours: number } }

/** What the trust has chosen where the policy is silent: the first of each list is what ships (gaps.ts has the words). */
export const choices = {
  /** Who hears of an attempt at contact by an LCM, a volunteer or a contractor. */
  G1: ['headteacher-and-dsl', 'trust-as-well'],
  /** What becomes of an exception that the headteacher asks for. */
  G2: ['trust-decides', 'always-refused'],
  /** What follows a parent's breach first. */
  G3: ['talk', 'letter'],
  /** Whether an AUP that ran out is asked for again. */
  G7: ['ask-again', 'offer-again'],
  /** Who leads where the policy says 'the headteacher or the DSL'. */
  G10: ['either', 'headteacher', 'dsl'],
  /** What follows an exception that is declared late. */
  G11: ['accept', 'accept-and-talk'],
  /** Who answers for the school online. */
  G13: ['communications', 'office'],
} as const
export type Choices = { readonly [Gap in keyof typeof choices]: (typeof choices)[Gap][number] }

/** A platform's minimum age in years, by whoever says so; null where they say nothing. */
export type MinimumAge = { policy: number | null; provider: number | null; law: number | null }

/** What a trust may change about the policy without changing what the policy says. All times run from the opening. */
export type Pack = {
  /** Which words were in force: the hash of the policy's text. */
  policyVersion: string
  choices: Choices
  /** By the platform's name in `platforms.ts`; `other` stands for every one that is not in the list (AGE-1, G6). */
  minimumAges: Readonly<Record<string, MinimumAge>>
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
    lesson: Within
    notifyTrust: Within
    /** What whoever brought a concern is promised, from the beginning of each stage. */
    concernAcknowledged: Within
    complaintAcknowledged: Within
    complaintAnswered: Within
    panelMeets: Within
    panelAnswers: Within
    /** The law's 30 days, for a complaint about personal information. */
    dataComplaintAcknowledged: Within
  }
}

const schoolDay: Within = { schoolDays: 1 }

/**
 * The figures that ship. `requestDeletion` and `removal` are gap G4's; the others are our own reading of the
 * field's practice, where the policy and the guidance have none.
 */
export const defaultPack: Pack = {
  policyVersion: modelPolicy.hash,
  choices: {
    G1: 'headteacher-and-dsl',
    G2: 'trust-decides',
    G3: 'talk',
    G7: 'ask-again',
    G10: 'either',
    G11: 'accept',
    G13: 'communications',
  },
  minimumAges: minimumAgesOn(platforms, modelPolicy.date),
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
    lesson: { schoolDays: 10 },
    notifyTrust: { hours: 1 },
    concernAcknowledged: schoolDay,
    complaintAcknowledged: { schoolDays: 5 },
    complaintAnswered: { schoolDays: 15 },
    panelMeets: { schoolDays: 20 },
    panelAnswers: { schoolDays: 25 },
    dataComplaintAcknowledged: { hours: 720 },
  },
}
