import type { Facts, Nature } from '../../../domain/facts.ts'
import type { ReadingAge } from '../../../domain/report.ts'

/** What can have happened online: what it is to the policy, and to whom it is offered. */
type Happening = {
  is: Nature | 'contact' | 'underage-use' | 'publication' | 'channel' | 'stranger' | null
  for: 'all' | 'older' | 'adult'
}

/** In the order in which it is offered: what comes up most first. */
export const happenings = {
  unkind: { is: 'bullying', for: 'all' },
  rude: { is: 'insulting', for: 'all' },
  threat: { is: 'threat', for: 'all' },
  upsetting: { is: 'upsetting', for: 'all' },
  picture: { is: 'privacy', for: 'all' },
  body: { is: 'intimate-image-of-child', for: 'all' },
  blackmail: { is: 'blackmail', for: 'all' },
  stranger: { is: 'stranger', for: 'all' },
  'grown-up': { is: 'contact', for: 'all' },
  harmed: { is: 'allegation', for: 'all' },
  pretend: { is: 'impersonation', for: 'older' },
  fake: { is: 'false-media', for: 'older' },
  hate: { is: 'hate', for: 'older' },
  extremist: { is: 'extremist', for: 'older' },
  young: { is: 'underage-use', for: 'all' },
  published: { is: 'publication', for: 'adult' },
  channel: { is: 'channel', for: 'adult' },
  other: { is: null, for: 'all' },
  unknown: { is: null, for: 'all' },
} as const satisfies Record<string, Happening>

export type HappeningName = keyof typeof happenings

/** What is offered to this reader. */
export function happeningsFor(reader: ReadingAge): HappeningName[] {
  const widest = { seven: ['all'], eleven: ['all', 'older'], adult: ['all', 'older', 'adult'] }[reader]
  return (Object.keys(happenings) as HappeningName[]).filter((name) => widest.includes(happenings[name].for))
}

export function isHappening(name: string): name is HappeningName {
  return Object.hasOwn(happenings, name)
}

/** The occasions that what was chosen can be brought before the policy as, a post last of all. */
export function occasionsOf(chosen: readonly HappeningName[]): Facts['kind'][] {
  const kinds = chosen.map((name) => kindOf(happenings[name].is))
  return [...new Set(kinds.filter((kind) => kind !== 'post')), 'post' as const].filter(
    (kind) => kind !== 'post' || kinds.includes('post') || kinds.length === 0,
  )
}

function kindOf(is: Happening['is']): Facts['kind'] {
  if (is === 'contact' || is === 'underage-use' || is === 'publication' || is === 'channel') return is
  return 'post'
}

/** What was chosen as a post's nature; undefined where nobody has said what it is. */
export function naturesOf(chosen: readonly HappeningName[]): Nature[] | undefined {
  const natures = chosen.flatMap((name): Nature[] => {
    const { is } = happenings[name]
    if (is === null) return []
    if (is === 'stranger' || is === 'contact') return ['inappropriate']
    if (is === 'underage-use' || is === 'channel') return []
    return is === 'publication' ? ['privacy'] : [is]
  })
  return natures.length > 0 ? [...new Set(natures)] : undefined
}
