/** Roles held at one school. */
export const schoolRoles = ['communications', 'office', 'dsl', 'deputy-dsl', 'headteacher'] as const

/** Roles held for the whole trust. */
export const trustRoles = [
  'trust-safeguarding-lead',
  'trust-communications',
  'administrator',
  'auditor',
] as const

/** Every role that there is. */
export const roles = [...schoolRoles, ...trustRoles] as const

export type SchoolRole = (typeof schoolRoles)[number]
export type TrustRole = (typeof trustRoles)[number]
export type Role = SchoolRole | TrustRole

/** A role that somebody holds: at a school, or for the trust (`school` is null). */
export type Appointment = { role: Role; school: string | null }

/** In whose place somebody at a school can act. */
export const stoodInFor = ['headteacher', 'dsl', 'communications'] as const
export type StoodInFor = (typeof stoodInFor)[number]

/** In whose place somebody acts today, and where. */
export type ActingFor = { office: StoodInFor; school: string }

/**
 * How private an item is: 0 public-facing, 1 the school, 2 safeguarding, 3 a named adult's conduct,
 * 4 concerns the headteacher, 5 concerns the trust's leaders.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

/** Every level, the least private first. */
export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5]

/** From this level on, nothing is read before a second factor. */
const secondFactorFrom: Level = 2

/** Somebody who acts, or the program itself on behalf of a trust (`person` is null). */
export type Actor = {
  person: string | null
  trust: string
  appointments: readonly Appointment[]
  /** Has this sign-in been confirmed by a second factor? */
  confirmed: boolean
  /** In whose place they act today, where it has been looked up. It opens steps, and nothing to read. */
  actingFor?: readonly ActingFor[]
}

const readableBy: Record<Role, readonly Level[]> = {
  communications: [0, 1],
  office: [0, 1],
  dsl: [0, 1, 2],
  'deputy-dsl': [0, 1, 2],
  headteacher: [0, 1, 2, 3],
  'trust-communications': [0, 1],
  'trust-safeguarding-lead': [0, 1, 2, 3, 4],
  administrator: [],
  auditor: [0, 1, 5],
}

/** The program itself, at work for one trust: it reads every level, and no person can sign in as it. */
export function system(trust: string): Actor {
  return { person: null, trust, appointments: [], confirmed: true }
}

/** The roles that read a level. */
export function rolesReading(level: Level): Role[] {
  return roles.filter((role) => readableBy[role].includes(level))
}

/** One place where an actor may read one level; `school` null stands for every school and for the trust itself. */
export type Reading = { school: string | null; level: Level }

/**
 * Everything that an actor may read, as the row-level security is told it.
 *
 * A level that wants a second factor is left out until there was one, so that what is hidden is
 * hidden by the database and not by a page. Level 5 is the auditor's, because nobody who leads the
 * trust may hold what is said of its leaders.
 */
export function reads(actor: Actor): Reading[] {
  if (actor.person === null) return levels.map((level) => ({ school: null, level }))
  return actor.appointments.flatMap(({ role, school }) =>
    readableBy[role]
      .filter((level) => actor.confirmed || level < secondFactorFrom)
      .map((level) => ({ school, level })),
  )
}

/** What decides who reads an item: where it belongs, how private it is, who it is about, who else was let in. */
export type Readable = {
  school: string | null
  level: Level
  keptFrom?: readonly string[]
  sharedWith?: readonly string[]
}

/** From this level on nobody is let in besides those whose role it is: it would undo the exclusion of the school. */
const sharedBelow: Level = 4

/** May this actor read this item? The same question as the database's (the policy `readable`), for one item. */
export function mayRead(actor: Actor, item: Readable): boolean {
  if (actor.person !== null && item.keptFrom?.includes(actor.person)) return false
  const shared =
    actor.person !== null &&
    actor.confirmed &&
    item.level < sharedBelow &&
    item.sharedWith?.includes(actor.person)
  if (shared) return true
  return reads(actor).some(
    (reading) => reading.level === item.level && (reading.school === null || reading.school === item.school),
  )
}

/** Would a second factor show this actor more? Then they are told so, whether or not there is anything to see. */
export function wantsSecondFactor(actor: Actor): boolean {
  return !actor.confirmed && reads({ ...actor, confirmed: true }).length > reads(actor).length
}

/** Does the actor hold the role at this school (or the trust role)? */
export function holds(actor: Actor, role: Role, school: string | null): boolean {
  return actor.appointments.some(
    (held) => held.role === role && (held.school === null || held.school === school),
  )
}
