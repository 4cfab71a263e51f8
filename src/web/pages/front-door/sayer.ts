import type { ReadingAge } from '../../../domain/report.ts'
import { en } from './words/en.ts'
import { say, type Told, type Words } from './words/words.ts'

/** Says a text to one reader, with what is in braces filled in. */
export type Sayer = {
  (told: Told, filled?: Readonly<Record<string, string>>): string
  words: Words
  reader: ReadingAge
  language: string
  direction: string
}

/** Whoever says things to this reader. `filled` is what every text may ask for, such as the trust's name. */
export function sayerFor(reader: ReadingAge, filled: Readonly<Record<string, string>> = {}): Sayer {
  const words: Words = en
  return Object.assign((told: Told, more = {}) => say(told, reader, { ...filled, ...more }), {
    words,
    reader,
    language: words.language,
    direction: words.direction,
  })
}

/** 'Thursday 3 December', in London. */
export function dayInWords(at: Date, { language }: Pick<Sayer, 'language'>): string {
  return formatsIn(language).day.format(at).replace(',', '')
}

/** '8.00', in London. */
export function timeInWords(at: Date, { language }: Pick<Sayer, 'language'>): string {
  return formatsIn(language).time.format(at).replace(/^0/, '').replace(':', '.')
}

type Formats = { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }
const known = new Map<string, Formats>()

/** To make one takes as long as a whole page. */
function formatsIn(language: string): Formats {
  const found = known.get(language)
  if (found) return found
  const timeZone = 'Europe/London'
  const made = {
    day: new Intl.DateTimeFormat(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }),
    time: new Intl.DateTimeFormat(language, {
      timeZone,
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  }
  known.set(language, made)
  return made
}
