import { createHash } from 'node:crypto'
import { filledIn } from '../../../../domain/translation.ts'
import { en } from './en.ts'
import { eachMessage, flat, messageOf } from './flat.ts'
import type { OtherLanguage } from './languages.ts'
import { plurals, readers } from './told.ts'
import { translatedFrom } from './translated-from.ts'
import { translations } from './translations.ts'

/** How far a language is translated. Messages by their names, with the reader where only that one is missing. */
export type Coverage = {
  translated: number
  of: number
  /** There is only English. */
  missing: readonly string[]
  /** The English has changed since. */
  changed: readonly string[]
  /** Texts that are wrong: nothing in English has this name, or other things are filled into it. */
  wrong: readonly { name: string; because: string }[]
}

const messages = new Map<string, unknown>()
eachMessage(en, (key, message) => messages.set(key, message))
const english = flat(en)

/** The beginning of the hash of a message in English, for every message. */
export function englishNow(): ReadonlyMap<string, string> {
  return new Map([...messages].map(([key, message]) => [key, hashOf(message)]))
}

function hashOf(message: unknown): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 8)
}

/** How far a language is translated, and what is wrong with it. */
export function coverageOf(
  code: OtherLanguage,
  catalogue: unknown = translations[code],
  from: Readonly<Record<string, string>> = translatedFrom[code],
): Coverage {
  const texts = flat(catalogue)
  const missing = [...messages].flatMap(([key, message]) => missingOf(key, message, texts))
  const missed = new Set(missing.map((name) => name.split(' ')[0]))
  const translated = [...messages.keys()].filter((key) => !missed.has(key))
  return {
    translated: translated.length,
    of: messages.size,
    missing,
    changed: translated.filter((key) => from[key] !== undefined && from[key] !== hashOf(messages.get(key))),
    wrong: [...texts].flatMap(([name, text]) => wrongWith(name, text)),
  }
}

function missingOf(key: string, message: unknown, texts: ReadonlyMap<string, string>): string[] {
  const has = (name: string) => texts.has(name) || texts.has(`${name}_other`)
  if (has(key)) return []
  const forReaders = typeof message === 'object' && message !== null && 'seven' in message ? readers : []
  const without = forReaders.filter((reader) => !has(`${key}_${reader}`))
  if (without.length === forReaders.length) return [key]
  return without.map((reader) => `${key} (${reader})`)
}

function wrongWith(name: string, text: string): { name: string; because: string }[] {
  const key = messageOf(name)
  if (!messages.has(key)) return [{ name, because: 'no English message has this name' }]
  const reader = readers.find((one) => name.slice(key.length).startsWith(`_${one}`))
  const known = reader ? englishOf(key, [reader]) : englishOf(key, readers)
  const form = plurals.find((one) => name.endsWith(`_${one}`))
  const own = filledIn(text)
  const fits = known.some((one) => {
    const wanted = filledIn(one)
    const left = form && form !== 'other' ? wanted.filter((word) => word !== 'count') : wanted
    return isSame(own, wanted) || isSame(own, left)
  })
  if (fits) return []
  const wanted = filledIn(known.at(-1) ?? '')
  return [{ name, because: `it fills in ${inBraces(own)}, and the English ${inBraces(wanted)}` }]
}

/** The English texts of a message that are for one of these readers. */
function englishOf(key: string, for_: readonly string[]): string[] {
  const names = [key, ...for_.map((reader) => `${key}_${reader}`)]
  return names.flatMap((name) => [name, `${name}_other`]).flatMap((name) => english.get(name) ?? [])
}

const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join()
const inBraces = (words: readonly string[]) => words.map((word) => `{${word}}`).join(' ') || 'nothing'
