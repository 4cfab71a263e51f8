import { addDays, type Day } from '../../../domain/day.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import type { Sayer } from '../front-door/sayer.ts'
import { againIn, type Topic, type TopicName, topicNames, topicsIn } from './agreement-topics.ts'

/** What a family has agreed on, ready for paper. */
export type Agreed = {
  topics: readonly { topic: Topic; lines: readonly string[] }[]
  /** Who signs; none where the names are to be written by hand. */
  names: readonly string[]
  /** Null where the day is to be written by hand. */
  again: Day | null
}

/** As much as one sheet of A4 holds. */
const most = { words: 240, lines: 4, names: 8, name: 24 }

/** The field with a family's own words on a topic. */
export const ownField = (name: TopicName) => `${name}-own`

/** What cannot go on one page, each with the field that it stands in. */
export function tooMuch(typed: Typed, say: Sayer): FieldError[] {
  const { tooMuch: words } = say.words.agreement
  const errors: FieldError[] = []
  for (const { name, title } of topicsIn(say)) {
    const lines = linesOf(wordsOf(typed, ownField(name)))
    const letters = lines.join(' ').length
    if (letters > most.words || lines.length > most.lines) {
      const figures = { length: letters, lines: lines.length, letters: most.words, most: most.lines }
      errors.push({ field: ownField(name), message: say(words.own, { topic: title, ...figures }) })
    }
  }
  const names = linesOf(wordsOf(typed, 'names'))
  if (names.length > most.names || names.some((name) => name.length > most.name))
    errors.push({
      field: 'names',
      message: say(words.names, { most: most.names, letters: most.name }),
    })
  return errors
}

/** Reads what was ticked and written. What is on no list of ours is left out. */
export function agreedOn(typed: Typed, today: Day, say: Sayer): Agreed {
  const days = againIn.find(({ value }) => value === wordsOf(typed, 'again'))?.days ?? null
  return {
    topics: topicsIn(say).map((topic) => {
      const chosen = new Set(ticked(typed, topic.name))
      return {
        topic,
        lines: [
          ...topic.suggestions.filter(({ name }) => chosen.has(name)).map(({ words }) => words),
          ...linesOf(wordsOf(typed, ownField(topic.name))),
        ],
      }
    }),
    names: linesOf(wordsOf(typed, 'names')),
    again: days === null ? null : addDays(today, days),
  }
}

/** All answers as they were sent, so that the next page can carry them on. */
export function carriedOn(typed: Typed): [name: string, value: string][] {
  const names = [...topicNames.flatMap((name) => [name, ownField(name)]), 'names', 'again']
  return names.flatMap((name) => ticked(typed, name).map((value): [string, string] => [name, value]))
}

/** The lines with something on them, without what would turn letters round or cannot be seen. */
function linesOf(words: string): string[] {
  return words
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}
