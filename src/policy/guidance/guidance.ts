import type { GuidanceName } from '../basis.ts'
import type { Rules } from '../rules.ts'

/** Guidance from outside the policy: its gist in our words, where it stands, and the functions that follow it. */
export type Guidance = { name: GuidanceName; says: string; source: string; rules?: Rules }
