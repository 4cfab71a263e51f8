import type { Choices, choices } from './pack.ts'

export type GapId = `G${number}`

type Choice = { value: string; words: string }

/**
 * Where the policy is silent, unclear or out of date, and what Birdsong does there until the trust says otherwise.
 * `choices` are the ways that a trust can choose from, the default first; `set` names what it fills in instead.
 */
export type Gap = {
  id: GapId
  gap: string
  byDefault: string
  choices?: readonly Choice[]
  set?: 'deadlines' | 'platforms' | 'advisers' | 'picture-policy'
}

function ways<G extends keyof typeof choices>(words: Record<Choices[G], string>): readonly Choice[] {
  return Object.entries<string>(words).map(([value, words]) => ({ value, words }))
}

/** The gaps, in their order. A step that rests on one of these defaults cites `default:G4`. */
export const gaps: readonly Gap[] = [
  {
    id: 'G1',
    gap: 'Contact with a pupil is ruled out for LCMs, volunteers and contractors too, but the policy says only where an attempt by a child or by a member of staff is reported.',
    byDefault: 'An attempt by any other adult goes to the headteacher first, and to the DSL as well.',
    choices: ways<'G1'>({
      'headteacher-and-dsl': 'The headteacher hears first, and the DSL as well',
      'trust-as-well': 'The headteacher hears first, and the DSL and the trust as well',
    }),
  },
  {
    id: 'G2',
    gap: 'The headteacher approves exceptions, and the policy does not say who decides about the headteacher’s own.',
    byDefault:
      'Nobody decides about their own exception: the headteacher’s goes to the trust, and the DSL cannot decide in the headteacher’s place.',
    choices: ways<'G2'>({
      'trust-decides': 'The trust decides about the headteacher’s own',
      'always-refused': 'The headteacher has no exceptions: the trust says no',
    }),
  },
  {
    id: 'G3',
    gap: 'The policy names a procedure for a breach by a pupil or by staff, and none for anybody else.',
    byDefault:
      'With a parent we talk, remind them of the AUP, and offer the complaints procedure. An LCM comes under the governance code. A volunteer’s arrangement can be ended, and a contractor’s employer is told.',
    choices: ways<'G3'>({
      talk: 'We talk with a parent or a volunteer first',
      letter: 'We write to a parent or a volunteer first, and offer a talk',
    }),
  },
  {
    id: 'G4',
    gap: 'The policy expects a post to be deleted promptly, and gives no time.',
    byDefault: '24 hours, or 2 hours where a child can be identified, and a reminder when each has passed.',
    set: 'deadlines',
  },
  {
    id: 'G5',
    gap: 'The rule about photographs and videos points to another policy whose name is missing, most likely the one on images and video.',
    byDefault: 'It is shown as a link that leads nowhere yet, until the trust fills in the name.',
    set: 'picture-policy',
  },
  {
    id: 'G6',
    gap: 'The age for WhatsApp is out of date. Its own minimum in the UK has been 13 since 11 April 2024. On 15 June 2026 a legal minimum of 16 for several platforms was announced for spring 2027; in November 2026 we found no such law in force.',
    byDefault:
      'What the policy says, what the platform says and what the law says are kept apart, each with its date.',
    set: 'platforms',
  },
  {
    id: 'G7',
    gap: 'The policy says that everybody signs an AUP, but a parent cannot be made to sign one.',
    byDefault:
      'An AUP can be signed, declined, not asked for yet, or out of date. The expectations hold all the same, and nobody is ever punished for not signing.',
    choices: ways<'G7'>({
      'ask-again': 'Whoever’s AUP ran out is always asked to sign the new one',
      'offer-again': 'Whoever’s AUP ran out may be asked to sign the new one',
    }),
  },
  {
    id: 'G8',
    gap: 'The NSPCC’s helpline for parents about online safety has changed over the years.',
    byDefault: 'We give the NSPCC’s general helpline, with the date on which it was last checked.',
    set: 'advisers',
  },
  {
    id: 'G9',
    gap: 'A rule against bringing a school into disrepute can pull against the promise of a fair answer to criticism.',
    byDefault:
      'Harm to a good name is never enough by itself to ask for a deletion: the headteacher must give another reason in writing.',
  },
  {
    id: 'G10',
    gap: 'The policy says ‘the headteacher or the DSL’ without saying which of the two.',
    byDefault:
      'Either may act, and the other is told. Where it concerns one of them, the other acts, or the trust.',
    choices: ways<'G10'>({
      either: 'Either of the two may act',
      headteacher: 'The headteacher acts, and the DSL is told',
      dsl: 'The DSL acts, and the headteacher is told',
    }),
  },
  {
    id: 'G11',
    gap: 'An exception is to be declared when somebody joins, and the policy does not say what happens when it is declared later.',
    byDefault: 'A late declaration is accepted, marked as late, and is no misconduct by itself.',
    choices: ways<'G11'>({
      accept: 'It is accepted and marked as late',
      'accept-and-talk': 'It is accepted and marked as late, and somebody asks kindly why it was forgotten',
    }),
  },
  {
    id: 'G12',
    gap: 'Nobody is named for something that concerns the headteacher.',
    byDefault: 'It goes to the trust’s safeguarding lead, and no account of the school can see it.',
  },
  {
    id: 'G13',
    gap: 'The policy promises to listen and to answer, and does not say who does it.',
    byDefault: 'Each school has somebody for communications; where it has nobody, the office does it.',
    choices: ways<'G13'>({
      communications: 'Whoever does communications answers; the office, where there is nobody',
      office: 'The school office answers',
    }),
  },
]

/** The gap of this number, or undefined where there is none. */
export function findGap(id: string): Gap | undefined {
  return gaps.find((gap) => gap.id === id)
}
