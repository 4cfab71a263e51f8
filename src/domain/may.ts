import { type Actor, holds, mayRead, type Readable, type Role } from './actor.ts'
import type { Holder } from './decision.ts'
import { concernsOffice, isInPlaceOf } from './stand-in.ts'

/** What a verb is about; the facts where there are some. */
type Thing = Readable & { facts?: object }

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

const drillRoles: readonly Role[] = [
  'dsl',
  'deputy-dsl',
  'headteacher',
  'trust-safeguarding-lead',
  'trust-communications',
]

const lessonRoles: readonly Role[] = ['dsl', 'deputy-dsl', 'headteacher', 'office', 'trust-safeguarding-lead']

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
  /** Ask for a post's deletion: the headteacher or DSL (INC-2), who acts for them, or the trust in their place (G10). */
  'send-letter': (actor, thing) =>
    mayRead(actor, thing) &&
    (holdsAny(actor, leadersOn(thing), thing) || standsIn(actor, 'headteacher-or-dsl', thing)),
  /** More private: anybody who sees it. */
  raise: (actor, thing) => mayRead(actor, thing),
  /** Less private: two of those who lead on it. */
  lower: (actor, thing) => mayRead(actor, thing) && holdsAny(actor, leadersOn(thing), thing),
  'see-footprint': (actor) => holdsAny(actor, [...contentRoles, 'auditor'], anywhere),
  /** See how well the suggestions do. What it shows of any mention is only what one may read. */
  'see-judgement': (actor) => holdsAny(actor, [...contentRoles, 'auditor', 'administrator'], anywhere),
  /** Switch the suggestions of a school on or off, or change how they are made. */
  'change-judgement': (actor, thing) =>
    holdsAny(actor, ['administrator', 'trust-safeguarding-lead', 'headteacher'], thing),
  'manage-sources': (actor) => holdsAny(actor, ['administrator', 'trust-communications'], anywhere),
  /** Say which school an e-mail is about that names none: those who read for the whole trust. */
  'place-mail': (actor) => holdsAny(actor, ['trust-safeguarding-lead', 'trust-communications'], anywhere),
  /** Tell a school of the trust that what is said of another names it too. */
  'tell-sister-schools': (actor) =>
    holdsAny(actor, ['trust-safeguarding-lead', 'trust-communications'], anywhere),
  'manage-schools': (actor) => holdsAny(actor, ['administrator'], anywhere),
  'manage-people': (actor) => holdsAny(actor, ['administrator'], anywhere),
  /** Write the next version of the policy, and enter it once it is approved. The policy is no content. */
  'approve-policy': (actor) =>
    holdsAny(actor, ['trust-safeguarding-lead', 'trust-communications', 'administrator'], anywhere),
  /** Rehearse an occurrence: those who lead at a school, and who would act for the trust. */
  'run-drill': (actor) => holdsAny(actor, drillRoles, anywhere),
  'see-drills': (actor) => holdsAny(actor, [...drillRoles, 'auditor'], anywhere),
  /** Set what the policy leaves to the trust, and confirm what ships. */
  'change-settings': (actor) => holdsAny(actor, ['administrator', 'trust-safeguarding-lead'], anywhere),
  /** Write down that a lesson was taught: who teaches has no account as a rule, so the office may do it for them. */
  'teach-lesson': (actor, thing) => holdsAny(actor, lessonRoles, thing),
  /** See what each year group was taught. It names no child. */
  'see-lessons-taught': (actor, thing) => holdsAny(actor, [...lessonRoles, 'auditor'], thing),
  /** Make a guide page of a good answer. */
  'write-guide': (actor, thing) => holdsAny(actor, contentRoles, thing),
  /** Say what stands in a school's guide. Whoever wrote something does not approve it. */
  'approve-guide': (actor, thing) =>
    holdsAny(actor, ['headteacher', 'trust-safeguarding-lead', 'trust-communications'], thing),
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

/** The roles that stand behind a step's owner. For what is about the trust's leaders that is the auditor. */
export function rolesBehind(holder: Holder, thing: Pick<Readable, 'level'>): readonly Role[] {
  return thing.level === 5 ? ['auditor'] : holders[holder]
}

/**
 * May the actor settle a step that this holder owns? The holder, or the trust's safeguarding lead in anybody's place;
 * the office for communications, where a school has nobody else (G13); whoever acts for the holder today.
 */
export function maySettle(actor: Actor, holder: Holder, thing: Thing): boolean {
  if (actor.person === null) return true
  if (!mayRead(actor, thing)) return false
  const inPlace: readonly Role[] =
    holder === 'communications' ? ['office', 'headteacher'] : holder === 'office' ? ['headteacher'] : []
  return (
    holdsAny(actor, [...rolesBehind(holder, thing), ...inPlace, 'trust-safeguarding-lead'], thing) ||
    standsIn(actor, holder, thing)
  )
}

/**
 * Does the actor act for this holder today, on a thing that they may read in any case?
 *
 * To stand in for somebody opens their steps, and nothing to read. It never reaches what concerns the headteacher or
 * the trust's leaders, which is nobody's at a school, nor what is about an office that the actor holds.
 */
function standsIn(actor: Actor, holder: Holder, thing: Thing): boolean {
  const { level, school, facts } = thing
  if (level >= 4 || concernsOffice(facts, actor.appointments, school)) return false
  return (actor.actingFor ?? []).some(
    (acting) => acting.school === school && isInPlaceOf(acting.office, holder),
  )
}
