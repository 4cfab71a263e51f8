import { categories } from '../../domain/judgement.ts'
import { seeded } from '../seeded.ts'
import type { Lesson } from './lesson.ts'

/** So many of the lessons are taught once more with a school's name in them. */
const share = 0.25

const firsts =
  `Oak Ash Elm Birch Holly Hazel Ivy Fern Heather Willow Alder Rowan Marsh Brook Beck Mill Bridge Ford Lake Moor Heath
  Green Castle Abbey Priory North South East West High Low Long Broad Stan Thorn Fair Fen Hart Fox Swan Rook Wren Lark King
  Queen Bishop Wood Hill Combe Lang Ren Thur Wick Pend Croft`.split(/\s+/)
const seconds =
  'field ham ton ley bury worth wick dale hurst stead mere grove ford brook combe gate well stone cote'.split(
    ' ',
  )
const kinds = [
  'Primary School',
  'Infant School',
  'Junior School',
  'Primary',
  'Academy',
  'High School',
  'School',
  'College',
  'C of E Primary School',
  'Nursery',
  'Grammar School',
]
const places = ['Rise', 'Road', 'Lane', 'Hill', 'Park', 'Vale', 'Bank', 'Bridge', 'Green', 'Grange']

/**
 * Lessons with the name of some school in them: at the beginning or at the end, in the place of 'the school', as a hashtag
 * or a handle. In the field nearly every post carries a name, since it was found by it, and the name says nothing of what
 * the post is. But one that names a school in full is about a school: what is irrelevant gets short names only, which a place
 * or a pub may have as well. ('Lunch at Oakfield Primary School was cold' was once called irrelevant.)
 */
export function withNames(lessons: readonly Lesson[], seed: number): Lesson[] {
  const random = seeded(seed)
  const one = <Thing>(list: readonly Thing[]) => list[Math.floor(random() * list.length)]!
  return lessons.flatMap((lesson) => {
    if (random() >= share) return []
    const saint = random() < 0.15
    const bare = saint
      ? `St ${one(['Mary', 'John', 'Anne', 'Peter', 'Hilda', 'Giles'])}'s`
      : one(firsts) + one(seconds)
    const placed = random() < 0.3 ? `${bare} ${one(places)}` : bare
    const full = random() < 0.75 && !isIrrelevant(lesson) ? `${placed} ${one(kinds)}` : placed
    return [{ ...lesson, text: named(lesson.text, full, placed.replaceAll(/[^A-Za-z]/g, ''), one, random) }]
  })
}

const irrelevant = categories.indexOf('irrelevant')

function isIrrelevant({ answers }: Lesson): boolean {
  return answers.some((one) => one.head === 0 && 'is' in one && one.is === irrelevant)
}

function named(
  text: string,
  full: string,
  tag: string,
  one: <Thing>(list: readonly Thing[]) => Thing,
  random: () => number,
): string {
  const inPlace =
    /\b(?:(?:the|this|that|our|your) )?school\b(?! (?:dinner|lunch|run|bus|trip|play|photo|uniform|meal))/i
  if (inPlace.test(text) && random() < 0.6) return text.replace(inPlace, () => full)
  const hash = random() < 0.5 ? tag.toLowerCase() : tag
  return one([
    () => `${full}: ${text}`,
    () => `${full} ${text}`,
    () => `${text} ${full}`,
    () => `${text} (${full})`,
    () => `${text} #${hash}`,
    () => `@${hash} ${text}`,
    () => `${text} @${hash}`,
  ])()
}
