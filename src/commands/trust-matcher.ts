import { buildMatcher, type Matcher } from '../matching/matcher.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listTerms, termsVersion } from '../store/terms.ts'

const built = new Map<string, { version: string; matcher: Matcher }>()

/** The matcher of a trust's watch terms; built again only when the terms have changed. */
export async function trustMatcher(transaction: Transaction, trust: string): Promise<Matcher> {
  // Asked first: where the terms change in between, they are newer than their version, and are read once more.
  const version = await termsVersion(transaction, trust)
  const known = built.get(trust)
  if (known?.version === version) return known.matcher
  const matcher = buildMatcher(await listTerms(transaction))
  built.set(trust, { version, matcher })
  return matcher
}
