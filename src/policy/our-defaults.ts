import { type Gap, type GapId, gaps } from './gaps.ts'

/** The gaps in which our default still stands, because the trust has not confirmed or changed it; by now all of them. */
export function ourDefaults(confirmed: ReadonlySet<GapId> = new Set()): readonly Gap[] {
  return gaps.filter(({ id }) => !confirmed.has(id))
}
