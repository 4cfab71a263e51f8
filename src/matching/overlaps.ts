import type { Hit } from './term.ts'

/**
 * Of the hits of one school that overlap, the longest is kept; of equally long ones the first in the text, and
 * of several terms in one place the one given first. Hits of other schools are left alone, even inside a longer
 * one: what one trust finds must not depend on the terms of another.
 */
export function keepLongest<T extends { school: string }>(
  hits: readonly Hit<T>[],
  order: (term: T) => number,
): Hit<T>[] {
  if (!haveSchoolTwice(hits)) return inOrder(hits, order)
  const best = (a: Hit<T>, b: Hit<T>) =>
    length(b) - length(a) || a.start - b.start || order(a.term) - order(b.term)
  return inOrder(withoutOverlaps([...hits].sort(best)), order)
}

/** The best come first. */
function withoutOverlaps<T extends { school: string }>(hits: readonly Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = []
  if (hits.length <= few) {
    for (const hit of hits)
      if (!kept.some((other) => other.term.school === hit.term.school && overlap(other, hit))) kept.push(hit)
    return kept
  }
  const taken = new Map<string, Set<number>>()
  for (const hit of hits) {
    const places = taken.get(hit.term.school) ?? new Set()
    taken.set(hit.term.school, places)
    // Whatever overlaps here is at least as long, so it covers one of the two ends.
    if (places.has(hit.start) || places.has(hit.end - 1)) continue
    for (let place = hit.start; place < hit.end; place++) places.add(place)
    kept.push(hit)
  }
  return kept
}

/** So many hits are compared in pairs: nearly every text has fewer, and it is quicker than to count them. */
const few = 12

function haveSchoolTwice(hits: readonly Hit<{ school: string }>[]): boolean {
  if (hits.length > few) return new Set(hits.map(({ term }) => term.school)).size < hits.length
  return hits.some(({ term }, one) => hits.findIndex((other) => other.term.school === term.school) < one)
}

function inOrder<T>(hits: readonly Hit<T>[], order: (term: T) => number): Hit<T>[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end || order(a.term) - order(b.term))
}

const overlap = (a: Hit<unknown>, b: Hit<unknown>) => a.start < b.end && b.start < a.end
const length = (hit: Hit<unknown>) => hit.end - hit.start
