import { children } from './children.ts'
import { conductOfAdults } from './conduct-of-adults.ts'
import { contacts } from './contacts.ts'
import { dangerAndCrime } from './danger-and-crime.ts'
import { enquiriesAndConcerns } from './enquiries-and-concerns.ts'
import { exceptions } from './exceptions.ts'
import { fairWords } from './fair-words.ts'
import { publishingAndAges } from './publishing-and-ages.ts'
import { questionsAndChannels } from './questions-and-channels.ts'
import { strangers } from './strangers.ts'
import { unkindWords } from './unkind-words.ts'
import type { Vignette } from './vignette.ts'

/** Every vignette of our own. The expectations were written from the policy first, and tried afterwards. */
export const vignettes: readonly Vignette[] = [
  ...fairWords,
  ...unkindWords,
  ...children,
  ...conductOfAdults,
  ...strangers,
  ...dangerAndCrime,
  ...contacts,
  ...exceptions,
  ...enquiriesAndConcerns,
  ...questionsAndChannels,
  ...publishingAndAges,
]
