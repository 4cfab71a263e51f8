import { ageIn, type LessonTaught, type YearGroup } from '../../domain/lesson-taught.ts'
import { isForAge, type Lesson } from './lesson.ts'
import { findLesson, lessons } from './lessons.ts'
import { type Theme, themes } from './themes.ts'

/** What one year group had of a theme: so many lessons; none although there is one for its age; or none is for its age. */
export type Covered = { theme: Theme; count: number; state: 'taught' | 'gap' | 'not-for-this-age' }

/** What one year group had in every theme, in the order of the themes. */
export function coverageOf(
  taught: readonly Pick<LessonTaught, 'lesson' | 'yearGroups'>[],
  year: YearGroup,
): Covered[] {
  const had = taught.filter(({ yearGroups }) => yearGroups.includes(year))
  return themes.map((theme) => {
    const count = had.filter(({ lesson }) => findLesson(lesson)?.theme === theme).length
    const meant = lessonsFor(theme, year).length > 0
    return { theme, count, state: count > 0 ? 'taught' : meant ? 'gap' : 'not-for-this-age' }
  })
}

/** The lessons on a theme that are for the age of a year group. */
export function lessonsFor(theme: Theme, year: YearGroup): Lesson[] {
  return lessons.filter((lesson) => lesson.theme === theme && isForAge(lesson, ageIn(year)))
}
