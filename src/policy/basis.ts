/** The guidance from outside the policy on which a step may rest. */
export const guidanceNames = [
  'sharing-nudes',
  'child-protection',
  'report-remove',
  'internet-watch-foundation',
  'protected-child',
  'allegations-against-adults',
  'calling-the-police',
  'terrorist-content',
  'prevent-duty',
  'personal-data-breach',
  'platform-reports',
  'helpline-for-professionals',
  'watching-people',
  'evidence-first',
  'support-those-affected',
  'fair-replies',
  'legal-claims',
  'data-protection-complaint',
] as const
export type GuidanceName = (typeof guidanceNames)[number]

const bases = Object.fromEntries(guidanceNames.map((name) => [name, `guidance:${name}`])) as {
  [Name in GuidanceName]: `guidance:${Name}`
}

/** A basis that rests on guidance; only names that stand in the list are accepted. */
export function byGuidance(name: GuidanceName): `guidance:${GuidanceName}` {
  return bases[name]
}
