import { aboutAdults } from './guidance/adults.ts'
import { authorities } from './guidance/authorities.ts'
import { forChildren } from './guidance/children.ts'
import type { Guidance } from './guidance/guidance.ts'
import { practice } from './guidance/practice.ts'

/** All the guidance from outside the policy on which a step may rest: `guidance:` and its name. */
export const guidance: readonly Guidance[] = [...forChildren, ...aboutAdults, ...authorities, ...practice]
