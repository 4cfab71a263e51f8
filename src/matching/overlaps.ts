/** Where something was found; `school` stands for one, and `order` is the place of its term among those given. */
export type Overlapping = { start: number; end: number; school: number | string; order: number }

/**
 * Of the hits of one school that overlap, the longest is kept; of equally long ones the first in the text, and
 * of several terms in one place the one given first. Hits of other schools are left alone, even inside a longer
 * one: what one trust finds must not depend on the terms of another.
 */
export function keepLongest<H extends Overlapping>(hits: readonly H[]): H[] {
  return sorted(haveSchoolTwice(hits) ? withoutOverlaps(sorted(hits, isBetter)) : hits, isEarlier)
}

const isBetter = (a: Overlapping, b: Overlapping) => {
  const longer = a.end - a.start - (b.end - b.start)
  return longer !== 0 ? longer > 0 : a.start !== b.start ? a.start < b.start : a.order < b.order
}

const isEarlier = (a: Overlapping, b: Overlapping) =>
  a.start !== b.start ? a.start < b.start : a.end !== b.end ? a.end > b.end : a.order < b.order

/** So many hits are compared in pairs: nearly every text has fewer, and it is quicker than anything cleverer. */
const few = 24

function sorted<H>(hits: readonly H[], isBefore: (a: H, b: H) => boolean): H[] {
  const inOrder = hits.slice()
  if (hits.length > few) return inOrder.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  for (let n = 1; n < inOrder.length; n++) {
    const hit = inOrder[n]!
    let place = n
    for (; place > 0 && isBefore(hit, inOrder[place - 1]!); place--) inOrder[place] = inOrder[place - 1]!
    inOrder[place] = hit
  }
  return inOrder
}

/** The best come first. */
function withoutOverlaps<H extends Overlapping>(hits: readonly H[]): H[] {
  const kept: H[] = []
  if (hits.length <= few) {
    for (const hit of hits) if (!isCovered(hit, kept)) kept.push(hit)
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

function isCovered(hit: Overlapping, kept: readonly Overlapping[]): boolean {
  for (const other of kept)
    if (other.school === hit.school && other.start < hit.end && hit.start < other.end) return true
  return false
}

function haveSchoolTwice(hits: readonly Overlapping[]): boolean {
  if (hits.length > few) return new Set(hits.map(({ school }) => school)).size < hits.length
  for (let one = 1; one < hits.length; one++)
    for (let other = 0; other < one; other++) if (hits[one]!.school === hits[other]!.school) return true
  return false
}
