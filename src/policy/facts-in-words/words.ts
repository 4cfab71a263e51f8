import type { About, Decider, Nature } from '../../domain/facts.ts'
import { platforms } from '../platforms.ts'

export const people: Record<Decider, string> = {
  pupil: 'a pupil',
  parent: 'a parent',
  staff: 'a member of staff',
  lcm: 'a local committee member',
  volunteer: 'a volunteer',
  contractor: 'a contractor',
  school: 'the school itself',
  'former-member': 'somebody who has left the school',
  'third-party': 'somebody from outside the school',
  headteacher: 'the headteacher',
  dsl: 'the DSL',
  none: 'somebody without such an office',
  trust: 'the trust',
  unknown: 'somebody',
}

export const natures: Record<Nature, string> = {
  praise: 'praise',
  criticism: 'criticism',
  complaint: 'a complaint',
  enquiry: 'a question',
  bullying: 'something bullying',
  aggressive: 'something aggressive',
  rude: 'something rude',
  insulting: 'an insult',
  abusive: 'something abusive',
  violent: 'something violent',
  upsetting: 'something upsetting',
  inappropriate: 'something inappropriate',
  illegal: 'something that seems to be against the law',
  disrepute: 'something that could harm the school’s good name',
  threat: 'a threat',
  hate: 'hatred',
  extremist: 'something extremist',
  'terrorist-content': 'material that promotes terrorism',
  'intimate-image-of-child': 'an intimate picture of a child',
  blackmail: 'blackmail',
  impersonation: 'something under somebody else’s name',
  'false-media': 'a made-up picture or recording',
  privacy: 'somebody’s picture without permission',
  confidential: 'the school’s confidential business',
  'discusses-school': 'something that discusses the school',
  allegation: 'an allegation',
  humour: 'a joke',
}

export const abouts: Record<About, string> = {
  school: 'the school',
  trust: 'the trust',
  headteacher: 'the headteacher',
  dsl: 'the DSL',
  staff: 'a member of staff',
  pupil: 'a pupil',
  parent: 'a parent',
  other: 'somebody else',
}

export const list = new Intl.ListFormat('en-GB')
/** Somebody by what they are at the school. */
export const someone = (who: Decider | undefined, otherwise = 'somebody') => (who ? people[who] : otherwise)

/** Several of these as words, ‘a pupil and a parent’; null where nothing is known. */
export function named<Word extends string>(
  words: Record<Word, string>,
  given: readonly Word[] | 'unknown' | undefined,
): string | null {
  return given === undefined || given === 'unknown' ? null : list.format(given.map((word) => words[word]))
}

/** A platform's own name, or the name as it was given. */
export function platform(name: string): string {
  return platforms.find((one) => one.name === name)?.title ?? name
}

export type Parts = readonly (string | null | undefined | false)[]

/** Those parts that there are. */
export const put = (parts: Parts, between: string) => parts.filter((part) => part).join(between)
