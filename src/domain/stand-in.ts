import { type ActingFor, type Appointment, type Role, type StoodInFor, stoodInFor } from './actor.ts'
import type { Day } from './day.ts'
import type { Holder } from './decision.ts'

/** Who acts while somebody is away: from one day to another, both included; null leaves that end open. */
export type StandIn = { person: string; from: Day | null; to: Day | null }

/** Who stands in for whom at one school. */
export type StandIns = { readonly [Office in StoodInFor]?: StandIn }

/** Does somebody act on this day? */
export function actsOn({ from, to }: StandIn, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

/** In whose place a person acts on a day, at which schools. */
export function actingFor(
  standIns: ReadonlyMap<string, StandIns>,
  person: string | null,
  day: Day,
): ActingFor[] {
  return [...standIns].flatMap(([school, atSchool]) =>
    stoodInFor.flatMap((office) => {
      const standIn = atSchool[office]
      return standIn && standIn.person === person && actsOn(standIn, day) ? [{ office, school }] : []
    }),
  )
}

/** Who acts at a school on a day in the place of those who hold any of these roles. */
export function standInsFor(atSchool: StandIns | undefined, roles: readonly Role[], day: Day): string[] {
  return stoodInFor.flatMap((office) => {
    const standIn = atSchool?.[office]
    return standIn && roles.includes(office) && actsOn(standIn, day) ? [standIn.person] : []
  })
}

const places: Record<StoodInFor, readonly Holder[]> = {
  headteacher: ['headteacher', 'headteacher-or-dsl'],
  dsl: ['dsl', 'headteacher-or-dsl'],
  communications: ['communications'],
}

/** Does whoever acts for this office act for this holder of a step? */
export function isInPlaceOf(office: StoodInFor, holder: Holder): boolean {
  return places[office].includes(holder)
}

/**
 * Is what these facts tell about an office that somebody holds at the school, or by whoever holds it? Then that person
 * acts in nobody's place there: a DSL who stands in for the headteacher would decide about what is said of the DSL.
 */
export function concernsOffice(
  facts: object | undefined,
  appointments: readonly Appointment[],
  school: string | null,
): boolean {
  const about = facts && 'about' in facts && Array.isArray(facts.about) ? facts.about : []
  const office = facts && 'office' in facts ? facts.office : undefined
  return appointments
    .filter((held) => held.school === null || held.school === school)
    .map(({ role }) => (role === 'deputy-dsl' ? 'dsl' : role))
    .some((held) => held === office || about.includes(held))
}
