import { type Actor, holds, type Level, mayRead, type Role } from './actor.ts'
import type { Holder } from './decision.ts'

/** The thing that a verb is about: where it belongs, how private it is, and who it is about. */
export type Thing = { school: string | null; level: Level; keptFrom?: readonly string[] }

const anywhere: Thing = { school: null, level: 0 }

const contentRoles: readonly Role[] = [
  'communications',
  'office',
  'dsl',
  'deputy-dsl',
  'headteacher',
  'trust-safeguarding-lead',
  'trust-communications',
]

const leaders: readonly Role[] = ['dsl', 'deputy-dsl', 'headteacher', 'trust-safeguarding-lead']

function holdsAny(actor: Actor, roles: readonly Role[], thing: Thing): boolean {
  if (thing.school === null) return actor.appointments.some(({ role }) => roles.includes(role))
  return roles.some((role) => holds(actor, role, thing.school))
}

function sees(actor: Actor, thing: Thing): boolean {
  return mayRead(actor, thing) && !(actor.person !== null && thing.keptFrom?.includes(actor.person))
}

const rules = {
  /** See the inbox at all: whoever answers or acts, and the auditor. */
  'see-inbox': (actor) => holdsAny(actor, [...contentRoles, 'auditor'], anywhere),
  /** Enter what one saw oneself. */
  'enter-mention': (actor) => holdsAny(actor, contentRoles, anywhere),
  /** Take in hand, triage, answer, set aside. */
  'handle-mention': (actor, thing) => sees(actor, thing) && holdsAny(actor, contentRoles, thing),
  'open-incident': (actor, thing) => sees(actor, thing) && holdsAny(actor, contentRoles, thing),
  /** Change an incident's facts, settle or close it: its leaders, and whoever communicates where nothing is confidential. */
  'run-incident': (actor, thing) =>
    sees(actor, thing) &&
    (holdsAny(actor, leaders, thing) || (thing.level < 2 && holdsAny(actor, contentRoles, thing))),
  /** Ask for a post's deletion: the headteacher or DSL (INC-2), or the trust in their place (G10). */
  'send-letter': (actor, thing) => sees(actor, thing) && holdsAny(actor, leaders, thing),
  /** More private: anybody who sees it. */
  raise: (actor, thing) => sees(actor, thing),
  /** Less private: two of those who lead on it. */
  lower: (actor, thing) => sees(actor, thing) && holdsAny(actor, leaders, thing),
  'see-footprint': (actor) => holdsAny(actor, [...contentRoles, 'auditor'], anywhere),
  'manage-sources': (actor) => holdsAny(actor, ['administrator', 'trust-communications'], anywhere),
  'manage-schools': (actor) => holdsAny(actor, ['administrator'], anywhere),
  'manage-people': (actor) => holdsAny(actor, ['administrator'], anywhere),
  'see-log': (actor) => holdsAny(actor, ['auditor', 'trust-safeguarding-lead'], anywhere),
} satisfies Record<string, (actor: Actor, thing: Thing) => boolean>

export type Verb = keyof typeof rules

/**
 * May the actor do this? The page shows the button by it, the command refuses by it.
 *
 * Which rows exist for the actor is the database's business, and what must happen is the policy's; this says only
 * which verbs are theirs.
 */
export function may(actor: Actor, verb: Verb, thing: Thing = anywhere): boolean {
  if (actor.person === null) return true
  const rule: (actor: Actor, thing: Thing) => boolean = rules[verb]
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

/** The roles that stand behind a step's owner. */
export function rolesBehind(holder: Holder): readonly Role[] {
  return holders[holder]
}

/**
 * May the actor settle a step that this holder owns? The holder, or the trust's safeguarding lead in anybody's place;
 * the office for communications, where a school has nobody else (G13).
 */
export function maySettle(actor: Actor, holder: Holder, thing: Thing): boolean {
  if (actor.person === null) return true
  if (!sees(actor, thing)) return false
  const inPlace: readonly Role[] = holder === 'communications' ? ['office', 'headteacher'] : holder === 'office' ? ['headteacher'] : []
  return holdsAny(actor, [...rolesBehind(holder), ...inPlace, 'trust-safeguarding-lead'], thing)
}
