import type { Matcher } from '../matching/matcher.ts'
import type { Hit } from '../matching/term.ts'

/** So many texts of a stream may wait to be read: more than a second of a busy one. */
const most = 2_000

const lately = new WeakMap<Matcher, Map<string, Hit[]>>()

/**
 * What is found in a text, remembered for a moment where something is: a stream is asked of each post whether it is wanted,
 * and whoever reads those that are asks again which schools they name. Nothing is kept of what names none.
 *
 * The terms of the matcher must not change: where they do in the product, there is another matcher.
 */
export function foundLately(matcher: Matcher, text: string): readonly Hit[] {
  const known = lately.get(matcher)
  const before = known?.get(text)
  if (before) return before
  const found = matcher.find(text)
  if (found.length === 0) return found
  const kept = known ?? new Map<string, Hit[]>()
  if (!known) lately.set(matcher, kept)
  // The oldest first, as a map goes through them.
  for (const oldest of kept.keys()) {
    if (kept.size < most) break
    kept.delete(oldest)
  }
  kept.set(text, found)
  return found
}
