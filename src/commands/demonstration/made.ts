import { type Actor, system } from '../../domain/actor.ts'
import type { DemonstrationPost } from './posts.ts'

/** What stands already of the demonstration while it is made: ids, in the order in which it lists its schools and people. */
export type Made = {
  trust: string
  schools: string[]
  people: Actor[]
  sources: Record<DemonstrationPost['source'], string>
}

/** Who answers at a school: its communications person, or the office where there is none. */
export function answersFor(made: Made, post: DemonstrationPost): Actor {
  const school = made.schools[post.school] ?? null
  const holds = (role: string) =>
    made.people.find(({ appointments }) =>
      appointments.some((held) => held.role === role && held.school === school),
    )
  return holds('communications') ?? holds('office') ?? system(made.trust)
}

/** Who owns a step at the school of a post: the person with the role that its holder stands for. */
export function ownerOf(made: Made, post: DemonstrationPost, holder: string): Actor {
  const role =
    { dsl: 'dsl', trust: 'trust-safeguarding-lead', office: 'office', communications: 'communications' }[
      holder
    ] ?? 'headteacher'
  const school = made.schools[post.school] ?? null
  return (
    made.people.find(({ appointments }) =>
      appointments.some((held) => held.role === role && (held.school === school || held.school === null)),
    ) ?? system(made.trust)
  )
}
