/** What lessons are about, in the order in which they are shown: first the two that the policy itself names (EDU-1). */
export const themes = [
  'kindness',
  'telling',
  'pictures',
  'strangers',
  'habits',
  'truth',
  'footprint',
  'school',
  'pressure',
  'hate',
] as const
export type Theme = (typeof themes)[number]

const words: Record<Theme, string> = {
  kindness: 'Being a good friend',
  telling: 'Telling somebody',
  pictures: 'Pictures and permission',
  strangers: 'People met online',
  habits: 'Ages, games and time',
  truth: 'What is true',
  footprint: 'What stays online',
  school: 'School and teachers',
  pressure: 'Bodies and pressure',
  hate: 'Hate and extremism',
}

/** A theme in words. */
export function wordsForTheme(theme: Theme): string {
  return words[theme]
}

/** A theme out of an address; undefined where it is none. */
export function themeIn(word: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === word)
}
