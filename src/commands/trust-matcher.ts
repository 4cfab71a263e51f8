import { buildMatcher, type Matcher } from '../matching/matcher.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listTerms } from '../store/terms.ts'

const built = new Map<string, { terms: string; matcher: Matcher }>()

/** The matcher of a trust's watch terms; built again only when the terms have changed. */
export async function trustMatcher(transaction: Transaction, trust: string): Promise<Matcher> {
  const terms = await listTerms(transaction)
  const key = JSON.stringify(terms)
  const known = built.get(trust)
  if (known?.terms === key) return known.matcher
  const matcher = buildMatcher(terms)
  built.set(trust, { terms: key, matcher })
  return matcher
}
