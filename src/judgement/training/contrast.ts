import { natures } from '../../domain/facts.ts'
import { attacks } from './attacks.ts'
import { harmless } from './harmless.ts'
import type { Lesson, Task } from './lesson.ts'

const listed = (text: string) => text.trim().split('\n')
const hate = natures.indexOf('hate')

/** How people hide what they write: letters left out, changed over or replaced, and words joined or taken apart. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => changed(text, (word) => word.slice(0, 2) + word.slice(3)),
  (text) => changed(text, (word) => word.slice(0, 1) + word[2] + word[1] + word.slice(3)),
  (text) =>
    changed(text, (word) => word.replace('i', '1').replace('e', '3').replace('a', '4').replace('o', '0')),
  (text) => changed(text, (word) => [...word].join(' ')),
]

/** Changes the longest word but those for the group. */
function changed(text: string, change: (word: string) => string): string {
  const words = text.split(' ')
  const long = words.filter((word) => /^[a-z]{5,}$/.test(word)).sort((a, b) => b.length - a.length)[0]
  return words.map((word) => (word === long ? change(word) : word)).join(' ')
}

/**
 * Pairs that differ in what is said of a group of people, and not in the words for it: whoever attacks a group, and
 * whoever names it, praises it, quotes the attack or condemns it. All words for groups are one word to the model, so one of
 * them stands for all. In all their disguises; they answer nothing but whether a text is hateful.
 */
export function contrastTask(): Task {
  const make = (text: string, hateful: boolean): Lesson[] => {
    const said = text.replaceAll('one of the GROUP', 'a Muslim').replaceAll('GROUP', 'Muslims')
    const texts = [...new Set(disguises.map((disguise) => disguise(said)))]
    return texts.map((one) => ({ text: one, answers: [{ head: 4, yes: hateful ? [hate] : [], of: [hate] }] }))
  }
  return {
    name: 'contrast',
    lessons: [
      ...listed(attacks).flatMap((one) => make(one, true)),
      ...listed(harmless).flatMap((one) => make(one, false)),
    ],
    share: 1,
    weight: 1,
  }
}
