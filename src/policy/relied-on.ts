import type { Basis } from '../domain/decision.ts'

/** Every clause among the bases, once, in the policy's order of letters and numbers. */
export function clausesIn(bases: readonly (readonly Basis[])[]): string[] {
  const clauses = new Set<string>()
  for (const basis of bases) {
    for (const one of basis) if (!one.includes(':')) clauses.add(one)
  }
  return [...clauses].sort()
}
