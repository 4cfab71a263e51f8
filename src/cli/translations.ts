import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { type Coverage, coverageOf, englishNow } from '../web/pages/front-door/words/coverage.ts'
import { findLanguage, languages, type OtherLanguage } from '../web/pages/front-door/words/languages.ts'

/** Where a checkout keeps, of each language, the English that it was translated from. */
const record = (code: string) => join(root, `src/web/pages/front-door/words/${code}/translated-from.json`)

/**
 * How far each language of the front door is translated; of one language, every message that is missing, whose English
 * has changed, or that cannot be right. Ends with 1 where something cannot be right.
 */
export function listTranslations(words: readonly string[]): { lines: string[]; exitCode: number } {
  const asked = words.filter((word) => !word.startsWith('--')).map(findLanguage)
  const others = languages.filter(({ code }) => code !== 'en')
  if (asked.some((language) => !language || language.code === 'en'))
    return {
      lines: [
        `A language is one of ${others.map(({ code, english }) => `${code} (${english})`).join(', ')}.`,
      ],
      exitCode: 2,
    }
  const chosen = asked.length > 0 ? asked.flatMap((language) => language ?? []) : others
  if (words.includes('--translated')) {
    if (asked.length === 0) return { lines: ['Say which language was translated.'], exitCode: 2 }
    for (const { code } of chosen) recordTranslated(code as OtherLanguage)
  }
  const found = chosen.map((language) => ({ language, coverage: coverageOf(language.code as OtherLanguage) }))
  return {
    lines: found.flatMap(({ language, coverage }) => [
      `${language.code}  ${language.english}: ${inFigures(coverage)}`,
      ...(asked.length > 0 || coverage.wrong.length > 0 ? oneByOne(coverage, asked.length > 0) : []),
    ]),
    exitCode: found.some(({ coverage }) => coverage.wrong.length > 0) ? 1 : 0,
  }
}

function inFigures({ translated, of, missing, changed, wrong }: Coverage): string {
  const parts = [`${translated} of ${of} messages`]
  if (missing.length > 0) parts.push(`${missing.length} missing`)
  if (changed.length > 0) parts.push(`of ${changed.length} the English has changed since`)
  if (wrong.length > 0) parts.push(`${wrong.length} wrong`)
  return parts.join(', ')
}

function oneByOne({ missing, changed, wrong }: Coverage, all: boolean): string[] {
  return [
    ...wrong.map(({ name, because }) => `  wrong    ${name}: ${because}`),
    ...(all ? changed.map((key) => `  changed  ${key}`) : []),
    ...(all ? missing.map((name) => `  missing  ${name}`) : []),
  ]
}

/** Writes down that everything that a language has was translated from the English of now. */
function recordTranslated(code: OtherLanguage): void {
  const { missing } = coverageOf(code)
  const left = new Set(missing.map((name) => name.split(' ')[0]))
  const has = [...englishNow()].filter(([key]) => !left.has(key))
  writeFileSync(record(code), `${JSON.stringify(Object.fromEntries(has), null, 2)}\n`)
}
