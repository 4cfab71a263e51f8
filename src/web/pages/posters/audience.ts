/** For whom a poster hangs, with what the front door then takes as their first answer (`who`). */
export const audiences = {
  young: { name: 'Pupils from seven', who: 'pupil-7' },
  older: { name: 'Pupils from eleven', who: 'pupil-11' },
  parents: { name: 'Parents and carers', who: 'parent' },
  staff: { name: 'Staff', who: 'staff' },
  visitors: { name: 'Visitors', who: 'other' },
} as const
export type Audience = keyof typeof audiences

/** The audience of this name in an address (`?for=young`); undefined for any other. */
export function audienceIn(name: string | undefined): Audience | undefined {
  return name !== undefined && Object.hasOwn(audiences, name) ? (name as Audience) : undefined
}
