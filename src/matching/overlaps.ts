/** Where something was found; `school` stands for one, and `order` is the place of its term among those given. */
export type Overlapping = { start: number; end: number; school: number | string; order: number }

/**
 * Of the hits of one school that overlap, the longest is kept; of equally long ones the first in the text, and
 * of several terms in one place the one given first. Hits of other schools are left alone, even inside a longer
 * one: what one trust finds must not depend on the terms of another.
 */
export function keepLongest<H extends Overlapping>(hits: readonly H[]): H[] {
  if (!haveSchoolTwice(hits)) return inOrder(hits)
  const best = (a: H, b: H) => length(b) - length(a) || a.start - b.start || a.order - b.order
  return inOrder(withoutOverlaps([...hits].sort(best)))
}

/** The best come first. */
function withoutOverlaps<H extends Overlapping>(hits: readonly H[]): H[] {
  const kept: H[] = []
  if (hits.length <= few) {
    for (const hit of hits)
      if (!kept.some((other) => other.school === hit.school && overlap(other, hit))) kept.push(hit)
    return kept
  }
  const taken = new Map<unknown, Set<number>>()
  for (const hit of hits) {
    const places = taken.get(hit.school) ?? new Set()
    taken.set(hit.school, places)
    // Whatever overlaps here is at least as long, so it covers one of the two ends.
    if (places.has(hit.start) || places.has(hit.end - 1)) continue
    for (let place = hit.start; place < hit.end; place++) places.add(place)
    kept.push(hit)
  }
  return kept
}

/** So many hits are compared in pairs: nearly every text has fewer, and it is quicker than to count them. */
const few = 12

function haveSchoolTwice(hits: readonly Overlapping[]): boolean {
  if (hits.length > few) return new Set(hits.map(({ school }) => school)).size < hits.length
  return hits.some(({ school }, one) => hits.findIndex((other) => other.school === school) < one)
}

function inOrder<H extends Overlapping>(hits: readonly H[]): H[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
}

const overlap = (a: Overlapping, b: Overlapping) => a.start < b.end && b.start < a.end
const length = (hit: Overlapping) => hit.end - hit.start
