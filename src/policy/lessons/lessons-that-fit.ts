import type { Facts, Nature } from '../../domain/facts.ts'
import { isForAge, type Lesson } from './lesson.ts'
import { lessons } from './lessons.ts'
import type { Theme } from './themes.ts'

/** Which themes meet what somebody posted, the nearest first. What is no fault needs no lesson. */
const themesFor: Record<Nature, readonly Theme[]> = {
  praise: [],
  criticism: ['school', 'kindness'],
  complaint: ['school', 'kindness'],
  enquiry: [],
  bullying: ['kindness', 'telling'],
  aggressive: ['kindness', 'telling'],
  rude: ['kindness', 'school'],
  insulting: ['kindness', 'school'],
  abusive: ['kindness', 'telling'],
  violent: ['telling', 'kindness'],
  upsetting: ['kindness', 'telling'],
  inappropriate: ['footprint', 'kindness'],
  illegal: ['footprint', 'telling'],
  disrepute: ['school', 'footprint', 'kindness'],
  threat: ['telling', 'kindness'],
  hate: ['hate', 'kindness'],
  extremist: ['hate', 'telling'],
  'terrorist-content': ['hate', 'telling'],
  'intimate-image-of-child': ['pressure', 'pictures', 'telling'],
  blackmail: ['pressure', 'telling'],
  impersonation: ['truth', 'school', 'kindness'],
  'false-media': ['truth', 'pictures'],
  privacy: ['pictures', 'footprint'],
  confidential: ['pictures', 'footprint'],
  'discusses-school': ['school', 'footprint', 'kindness'],
  allegation: ['telling', 'school'],
  humour: ['kindness'],
}

/**
 * The lessons that meet what happened, the nearest first: by the nature of a post, or by the kind of another
 * occurrence, and by the child's age where it is known. There may be none, and then the whole library is offered.
 *
 * A lesson for older children is never offered for a younger one: it would teach what it warns of.
 */
export function lessonsThatFit(facts: Facts, most = 6): Lesson[] {
  const age = ageIn(facts)
  const ofAge = lessons.filter((lesson) => age === undefined || isForAge(lesson, age))
  const wanted = [...new Set([...themesIn(facts)])]
  return wanted.flatMap((theme) => ofAge.filter((lesson) => lesson.theme === theme)).slice(0, most)
}

function themesIn(facts: Facts): readonly Theme[] {
  switch (facts.kind) {
    case 'post': {
      if (!facts.nature || facts.nature === 'unknown') return []
      const each = facts.nature.map((nature) => themesFor[nature])
      // The nearest of every nature comes before the second nearest of any.
      return [0, 1, 2].flatMap((place) => each.flatMap((found) => found[place] ?? []))
    }
    case 'contact':
      return ['school', 'strangers']
    case 'underage-use':
      return facts.harm === 'none' ? ['habits'] : ['habits', 'telling']
    default:
      return []
  }
}

function ageIn(facts: Facts): number | undefined {
  const age = facts.kind === 'post' ? facts.authorAge : facts.kind === 'underage-use' ? facts.age : undefined
  return typeof age === 'number' ? Math.min(18, Math.max(5, Math.floor(age))) : undefined
}
