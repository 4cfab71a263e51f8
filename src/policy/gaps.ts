export type GapId = `G${number}`

/**
 * Where the policy is silent, unclear or out of date, and what Birdsong does there until the trust says otherwise.
 * `later`: the part of Birdsong that would act by it does not exist yet.
 */
export type Gap = { id: GapId; gap: string; byDefault: string; today: 'acts' | 'later' }

/** The gaps, in their order. A step that rests on one of these defaults cites `default:G4`. */
export const gaps: readonly Gap[] = [
  {
    id: 'G1',
    today: 'later',
    gap: 'Contact with a pupil is ruled out for LCMs, volunteers and contractors too, but the policy says only where an attempt by a child or by a member of staff is reported.',
    byDefault: 'An attempt by any other adult goes to the headteacher first, and to the DSL as well.',
  },
  {
    id: 'G2',
    today: 'later',
    gap: 'The headteacher approves exceptions, and the policy does not say who decides about the headteacher’s own.',
    byDefault:
      'Nobody decides about their own exception: the headteacher’s goes to the trust, and the DSL cannot decide in the headteacher’s place.',
  },
  {
    id: 'G3',
    today: 'acts',
    gap: 'The policy names a procedure for a breach by a pupil or by staff, and none for anybody else.',
    byDefault:
      'With a parent we talk, remind them of the AUP, and offer the complaints procedure. An LCM comes under the governance code. A volunteer’s arrangement can be ended, and a contractor’s employer is told.',
  },
  {
    id: 'G4',
    today: 'acts',
    gap: 'The policy expects a post to be deleted promptly, and gives no time.',
    byDefault: '24 hours, or 2 hours where a child can be identified, and a reminder when each has passed.',
  },
  {
    id: 'G5',
    today: 'later',
    gap: 'The rule about photographs and videos points to another policy whose name is missing, most likely the one on images and video.',
    byDefault: 'It is shown as a link that leads nowhere yet, until the trust fills in the name.',
  },
  {
    id: 'G6',
    today: 'later',
    gap: 'The age for WhatsApp is out of date. Its own minimum in the UK has been 13 since 11 April 2024. On 15 June 2026 a legal minimum of 16 for several platforms was announced for spring 2027; in November 2026 we found no such law in force.',
    byDefault:
      'What the policy says, what the platform says and what the law says are kept apart, each with its date.',
  },
  {
    id: 'G7',
    today: 'acts',
    gap: 'The policy says that everybody signs an AUP, but a parent cannot be made to sign one.',
    byDefault:
      'An AUP can be signed, declined, not asked for yet, or out of date. The expectations hold all the same, and nobody is ever punished for not signing.',
  },
  {
    id: 'G8',
    today: 'later',
    gap: 'The NSPCC’s helpline for parents about online safety has changed over the years.',
    byDefault: 'We give the NSPCC’s general helpline, with the date on which it was last checked.',
  },
  {
    id: 'G9',
    today: 'acts',
    gap: 'A rule against bringing a school into disrepute can pull against the promise of a fair answer to criticism.',
    byDefault:
      'Harm to a good name is never enough by itself to ask for a deletion: the headteacher must give another reason in writing.',
  },
  {
    id: 'G10',
    today: 'acts',
    gap: 'The policy says ‘the headteacher or the DSL’ without saying which of the two.',
    byDefault:
      'Either may act, and the other is told. Where it concerns one of them, the other acts, or the trust.',
  },
  {
    id: 'G11',
    today: 'later',
    gap: 'An exception is to be declared when somebody joins, and the policy does not say what happens when it is declared later.',
    byDefault: 'A late declaration is accepted, marked as late, and is no misconduct by itself.',
  },
  {
    id: 'G12',
    today: 'acts',
    gap: 'Nobody is named for something that concerns the headteacher.',
    byDefault: 'It goes to the trust’s safeguarding lead, and no account of the school can see it.',
  },
  {
    id: 'G13',
    today: 'acts',
    gap: 'The policy promises to listen and to answer, and does not say who does it.',
    byDefault: 'Each school has somebody for communications; where it has nobody, the office does it.',
  },
]

/** The gap of this number, or undefined where there is none. */
export function findGap(id: string): Gap | undefined {
  return gaps.find((gap) => gap.id === id)
}
