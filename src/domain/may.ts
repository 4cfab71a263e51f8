import { type Actor, holds, mayRead, type Readable, type Role } from './actor.ts'
import type { Holder } from './decision.ts'

const anywhere: Readable = { school: null, level: 0 }

const contentRoles: readonly Role[] = [
  'communications',
  'office',
  'dsl',
  'deputy-dsl',
  'headteacher',
  'trust-safeguarding-lead',
  'trust-communications',
]

/** Who leads on a thing. What is about the trust's leaders is the auditor's: none of them may act on it. */
function leadersOn({ level }: Readable): readonly Role[] {
  return level === 5 ? ['auditor'] : ['dsl', 'deputy-dsl', 'headteacher', 'trust-safeguarding-lead']
}

function holdsAny(actor: Actor, roles: readonly Role[], thing: Readable): boolean {
  if (thing.school === null) return actor.appointments.some(({ role }) => roles.includes(role))
  return roles.some((role) => holds(actor, role, thing.school))
}

const rules = {
  /** See the inbox at all: whoever answers or acts, and the auditor. */
  'see-inbox': (actor) => holdsAny(actor, [...contentRoles, 'auditor'], anywhere),
  /** Enter what one saw oneself. */
  'enter-mention': (actor) => holdsAny(actor, contentRoles, anywhere),
  /** Take in hand, triage, answer, set aside. */
  'handle-mention': (actor, thing) => mayRead(actor, thing) && holdsAny(actor, contentRoles, thing),
  'open-incident': (actor, thing) => mayRead(actor, thing) && holdsAny(actor, contentRoles, thing),
  /** Change an incident's facts, settle or close it: its leaders, and whoever communicates where nothing is confidential. */
  'run-incident': (actor, thing) =>
    mayRead(actor, thing) &&
    (holdsAny(actor, leadersOn(thing), thing) || (thing.level < 2 && holdsAny(actor, contentRoles, thing))),
  /** Ask for a post's deletion: the headteacher or DSL (INC-2), or the trust in their place (G10). */
  'send-letter': (actor, thing) => mayRead(actor, thing) && holdsAny(actor, leadersOn(thing), thing),
  /** More private: anybody who sees it. */
  raise: (actor, thing) => mayRead(actor, thing),
  /** Less private: two of those who lead on it. */
  lower: (actor, thing) => mayRead(actor, thing) && holdsAny(actor, leadersOn(thing), thing),
  'see-footprint': (actor) => holdsAny(actor, [...contentRoles, 'auditor'], anywhere),
  'manage-sources': (actor) => holdsAny(actor, ['administrator', 'trust-communications'], anywhere),
  'manage-schools': (actor) => holdsAny(actor, ['administrator'], anywhere),
  'manage-people': (actor) => holdsAny(actor, ['administrator'], anywhere),
  'see-log': (actor) => holdsAny(actor, ['auditor', 'trust-safeguarding-lead'], anywhere),
} satisfies Record<string, (actor: Actor, thing: Readable) => boolean>

export type Verb = keyof typeof rules

/**
 * May the actor do this? The page shows the button by it, the command refuses by it.
 *
 * Which rows exist for the actor is the database's business, and what must happen is the policy's; this says only
 * which verbs are theirs.
 */
export function may(actor: Actor, verb: Verb, thing: Readable = anywhere): boolean {
  if (actor.person === null) return true
  const rule: (actor: Actor, thing: Readable) => boolean = rules[verb]
  return rule(actor, thing)
}

const holders: Record<Holder, readonly Role[]> = {
  dsl: ['dsl', 'deputy-dsl'],
  headteacher: ['headteacher'],
  'headteacher-or-dsl': ['headteacher', 'dsl', 'deputy-dsl'],
  trust: ['trust-safeguarding-lead'],
  office: ['office'],
  communications: ['communications', 'trust-communications'],
}

/** The roles that stand behind a step's owner. For what is about the trust's leaders that is the auditor. */
export function rolesBehind(holder: Holder, thing: Pick<Readable, 'level'>): readonly Role[] {
  return thing.level === 5 ? ['auditor'] : holders[holder]
}

/**
 * May the actor settle a step that this holder owns? The holder, or the trust's safeguarding lead in anybody's place;
 * the office for communications, where a school has nobody else (G13).
 */
export function maySettle(actor: Actor, holder: Holder, thing: Readable): boolean {
  if (actor.person === null) return true
  if (!mayRead(actor, thing)) return false
  const inPlace: readonly Role[] =
    holder === 'communications' ? ['office', 'headteacher'] : holder === 'office' ? ['headteacher'] : []
  return holdsAny(actor, [...rolesBehind(holder, thing), ...inPlace, 'trust-safeguarding-lead'], thing)
}
