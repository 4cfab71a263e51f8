import { buildMatcher, type Matcher } from '../matching/matcher.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listTerms, termsVersion } from '../store/terms.ts'

let compiled: WebAssembly.Module | null = null

/** From now on matchers glance at texts in WebAssembly: with scan.wasm, as the build has compiled it. */
export function glanceWith(filter: WebAssembly.Module): void {
  compiled = filter
}

const built = new Map<string, { version: string; matcher: Promise<Matcher> }>()

/** The matcher of a trust's watch terms; built again only when the terms have changed, and once for all who ask. */
export async function trustMatcher(transaction: Transaction, trust: string): Promise<Matcher> {
  // Asked first: where the terms change in between, they are newer than their version, and are read once more.
  const version = await termsVersion(transaction, trust)
  const known = built.get(trust)
  if (known?.version === version) return known.matcher
  const matcher = listTerms(transaction).then((terms) => buildMatcher(terms, { compiled }))
  built.set(trust, { version, matcher })
  matcher.catch(() => {
    // Whoever asks hears of it; the next one who asks tries again.
    if (built.get(trust)?.matcher === matcher) built.delete(trust)
  })
  return matcher
}
