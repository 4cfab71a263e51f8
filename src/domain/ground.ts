import { addDays, type Day } from './day.ts'

/** On which of the lawful bases something is listened to (UK GDPR, Article 6). */
export const bases = ['public-task', 'legitimate-interests', 'legal-obligation'] as const
export type LawfulBasis = (typeof bases)[number]

/** A basis in words that a parent can read. */
export const basisWords: Record<LawfulBasis, { name: string; means: string }> = {
  'public-task': {
    name: 'Public task',
    means:
      'It belongs to running a school in the public interest: to know what is said of it, and to answer.',
  },
  'legitimate-interests': {
    name: 'Legitimate interests',
    means:
      'The trust has weighed its reasons against the interests of those who write, and has written that down.',
  },
  'legal-obligation': {
    name: 'Legal obligation',
    means: 'A law asks for it, such as the duty to keep children safe.',
  },
}

/** Why something is listened to: for what, on which basis, who answers for it, until which day (included). */
export type Ground = {
  purpose: string
  basis: LawfulBasis
  owner: string | null
  expiresOn: Day
}

/** Nothing is listened to for longer without somebody looking at it again. */
export const longestGround = 366

/** How many days before the end whoever answers for it is told, each once. */
export const warnings = [30, 7] as const

/** What is said where nobody has said why. */
export const withoutPurpose = 'Say what it is for. Nothing is listened to without a purpose.'

/** What is missing before something may be switched on, in a sentence; null where nothing is. */
export function missingOf(ground: Ground, today: Day): string | null {
  if (ground.purpose.trim() === '') return withoutPurpose
  if (ground.owner === null)
    return 'Say who answers for it. Nothing is listened to without somebody who does.'
  if (ground.expiresOn < today) return 'Its time is over. Renew it, and say why it is still needed.'
  return null
}

/** Which warning is due, as days before the end; null where none is, or it was given. */
export function warningDue(
  ground: Pick<Ground, 'expiresOn'>,
  warned: number | null,
  today: Day,
): number | null {
  const due = [...warnings].reverse().find((days) => today >= addDays(ground.expiresOn, -days))
  if (due === undefined || today > ground.expiresOn) return null
  return warned === null || due < warned ? due : null
}

/** Until when a ground holds that is renewed today: a year. */
export function renewedUntil(today: Day): Day {
  return addDays(today, 365)
}
