import type { Piece } from './words.ts'

/** The one word that stands for every school's full name. */
export const schoolWord = '<school>'

const words = (list: string) => new Set(list.split(/\s+/))
const ends = words(
  'primary infant infants junior juniors academy high school college nursery grammar secondary',
)
const between = words('of and the st saint c e')
/** Nothing that begins with these is a school in the sense of the policy: 'Westmere Driving School'. */
const others = words(
  `driving motoring dance dancing dog puppy swim swimming language yoga nail nails sunday old business law medical summer film
  cookery cooking riding surf ski fencing night finishing beauty police naval military training drama football`,
)
/** Words that begin a sentence with a capital and are no part of a name. */
const starters = words(
  `the a an my our your his her their this that these those is are was were do does did has have had can could will would should
  may might at in on to from for by with of if as so and but or not no yes well done thank thanks great big huge lovely
  brilliant what when where who why how which just only any anyone anybody all every dear hi hello hey please i i'm we you they he she it
  proud happy new there here love loved best worst today tomorrow yesterday after before since because another`,
)

/** May the name of a school end with this word? */
export function mayEndSchool(key: string): boolean {
  return ends.has(key.endsWith("'s") ? key.slice(0, -2) : key)
}

/**
 * Where a school's full name stands that ends before the piece at `past`: words with capitals, the last of which is 'Primary',
 * 'Academy', 'School' and the like. Gives the first piece of it, or -1.
 */
export function schoolNameFrom(
  text: string,
  pieces: readonly Piece[],
  keyOf: (at: number) => string,
  isCapital: (at: number) => boolean,
  last: number,
): number {
  let from = last
  let named = -1
  const joined = (at: number) =>
    pieces[at + 1]!.from - pieces[at]!.to === 1 && /[ -]/.test(text[pieces[at]!.to]!)
  for (let at = last - 1; at >= 0 && last - at <= 6 && joined(at); at--) {
    const key = keyOf(at)
    if (others.has(key)) return -1
    if (isCapital(at) && !starters.has(key)) {
      from = at
      if (!ends.has(key)) named = at
    } else if (!between.has(key)) break
  }
  return named < 0 ? -1 : from
}
