import { createContext, useContext } from 'react'

/** What the frame of a page says, and in which language: for pages that are there in others than English. */
export type PageWords = {
  tag: string
  direction: 'ltr' | 'rtl'
  skip: string
  back: string
  /** Stands before what is wrong, for whoever hears the page. */
  error: string
  errors(count: number): string
  optional: string
  foot: string
}

export const englishPage: PageWords = {
  tag: 'en-GB',
  direction: 'ltr',
  skip: 'Skip to main content',
  back: 'Back',
  error: 'Error:',
  errors: (count) => (count === 1 ? 'Please change one thing' : `Please change ${count} things`),
  optional: '(optional)',
  foot: 'Birdsong listens to what is said about schools. It never watches people.',
}

/** A context, because the parts of a form stand deep inside of a page. */
export const PageWordsContext = createContext(englishPage)

export function usePageWords(): PageWords {
  return useContext(PageWordsContext)
}
