import type { ReadingAge } from '../../../domain/report.ts'
import { type Filled, type OwnWords, textAt } from './words/catalogue.ts'
import { english, type Language } from './words/languages.ts'
import { markEnglish } from './words/marks.ts'
import { type Told, type Words, words } from './words/words.ts'

/** Says a text to one reader in one language, with what is in braces filled in. */
export type Sayer = {
  (told: Told, filled?: Filled): string
  words: Words
  reader: ReadingAge
  language: Language
}

type In = { language?: Language | undefined; own?: OwnWords | undefined }

/**
 * Whoever says things to this reader. `filled` is what every text may ask for, such as the trust's name; `own` are a
 * trust's own words in this language.
 */
export function sayerFor(
  reader: ReadingAge,
  filled: Filled = {},
  { language = english, own }: In = {},
): Sayer {
  const say = ({ key }: Told, more?: Filled) =>
    textAt(key, reader, language, more ? { ...filled, ...more } : filled, own)
  return Object.assign(say, { words, reader, language })
}

/** A sentence that is there in English alone, such as the policy's own, on a page that may be in another language. */
export function inEnglish(sentence: string, { language }: Saying): string {
  return language.code === 'en' ? sentence : markEnglish(sentence)
}

type Saying = Pick<Sayer, 'language'>

/** 'Thursday 3 December', in London. */
export function dayInWords(at: Date, { language }: Saying): string {
  const words = formatsIn(language).day.format(at)
  return language.code === 'en' ? words.replace(',', '') : words
}

/** 'Thursday', in London. */
export function weekdayInWords(at: Date, { language }: Saying): string {
  return formatsIn(language).weekday.format(at)
}

/** '8.00', in London. */
export function timeInWords(at: Date, { language }: Saying): string {
  const words = formatsIn(language).time.format(at)
  return language.code === 'en' ? words.replace(/^0/, '').replace(':', '.') : words
}

/** '3 Dec 2026'. */
export function shortDateInWords(at: Date, { language }: Saying): string {
  return formatsIn(language).short.format(at)
}

/** '3 December 2026'. */
export function dateInWords(at: Date, { language }: Saying): string {
  return formatsIn(language).date.format(at)
}

type Formats = { readonly [F in 'day' | 'weekday' | 'time' | 'date' | 'short']: Intl.DateTimeFormat }
const known = new Map<string, Formats>()

/** To make one takes as long as a whole page. */
function formatsIn({ locale }: Language): Formats {
  const found = known.get(locale)
  if (found) return found
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', ...parts })
  const made: Formats = {
    day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'long' }),
    time: format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }),
    short: format({ dateStyle: 'medium' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  }
  known.set(locale, made)
  return made
}
