import { ageBands, type Lesson } from '../../../policy/lessons/lesson.ts'
import { type Theme, themeIn, wordsForTheme } from '../../../policy/lessons/themes.ts'

/** What somebody looks for in the library: words, an age band and a theme, each optional. */
export type LessonFilter = { words: string; age: (typeof ageBands)[number] | null; theme: Theme | null }

/** The filter in an address; what makes no sense is left out. */
export function filterIn(query: (name: string) => string | undefined): LessonFilter {
  return {
    words: (query('words') ?? '').trim().slice(0, 100),
    age: ageBands.find(({ from }) => String(from) === query('age')) ?? null,
    theme: themeIn(query('theme')) ?? null,
  }
}

/** The address of the library, narrowed down. */
export function addressOfLessons({ age, theme }: { age?: number; theme?: Theme }): string {
  const query = new URLSearchParams({
    ...(age !== undefined && { age: `${bandOf(age).from}` }),
    ...(theme && { theme }),
  })
  return `/lessons?${query}`
}

/** The address of a lesson; `incident` is the reference of the incident whose step it may settle. */
export function addressOfLesson(name: string, incident = ''): string {
  return `/lessons/${name}${from(incident)}`
}

/** The address of the whole library, for somebody who comes from an incident or from nowhere. */
export function addressOfLibrary(incident = ''): string {
  return `/lessons${from(incident)}`
}

function from(incident: string): string {
  return incident && `?incident=${encodeURIComponent(incident)}`
}

function bandOf(age: number) {
  return ageBands.findLast(({ from }) => from <= age) ?? ageBands[0]
}

/** Does a lesson have all the words somewhere in it, and is it for the age and on the theme? */
export function fits(lesson: Lesson, { words, age, theme }: LessonFilter): boolean {
  if (age && (lesson.ages.to <= age.from || age.to <= lesson.ages.from)) return false
  if (theme && lesson.theme !== theme) return false
  const text = textOf(lesson)
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function textOf({ title, theme, aim, steps, toPupils, questions, home }: Lesson): string {
  return plain([title, wordsForTheme(theme), aim, ...steps, ...toPupils, ...questions, ...home].join(' '))
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[’‘']/g, '’')
}
