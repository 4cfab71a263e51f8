import { addDays, type Day } from '../../../domain/day.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { againIn, type Topic, topics } from './agreement-topics.ts'

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
export const ownField = ({ name }: Topic) => `${name}-own`

/** What cannot go on one page, each with the field that it stands in. */
export function tooMuch(typed: Typed): FieldError[] {
  const errors: FieldError[] = []
  for (const topic of topics) {
    const lines = linesOf(wordsOf(typed, ownField(topic)))
    const letters = lines.join(' ').length
    if (letters > most.words || lines.length > most.lines) {
      const have = `${letters.toLocaleString('en-GB')} letters on ${counted(lines.length, 'line')}`
      errors.push({
        field: ownField(topic),
        message: `${topic.title}: you have ${have}. Use at most ${most.words} on ${most.lines} lines, so that all fits on one page.`,
      })
    }
  }
  const names = linesOf(wordsOf(typed, 'names'))
  if (names.length > most.names || names.some((name) => name.length > most.name))
    errors.push({
      field: 'names',
      message: `Use at most ${most.names} names of up to ${most.name} letters, one on each line. More can sign by hand.`,
    })
  return errors
}

/** Reads what was ticked and written. What is on no list of ours is left out. */
export function agreedOn(typed: Typed, today: Day): Agreed {
  const days = againIn.find(({ value }) => value === wordsOf(typed, 'again'))?.days ?? null
  return {
    topics: topics.map((topic) => {
      const chosen = new Set(ticked(typed, topic.name))
      return {
        topic,
        lines: [
          ...topic.suggestions.filter(({ name }) => chosen.has(name)).map(({ words }) => words),
          ...linesOf(wordsOf(typed, ownField(topic))),
        ],
      }
    }),
    names: linesOf(wordsOf(typed, 'names')),
    again: days === null ? null : addDays(today, days),
  }
}

/** All answers as they were sent, so that the next page can carry them on. */
export function carriedOn(typed: Typed): [name: string, value: string][] {
  const names = [...topics.flatMap((topic) => [topic.name, ownField(topic)]), 'names', 'again']
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

const counted = (count: number, thing: string) =>
  `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
