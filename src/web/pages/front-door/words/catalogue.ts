import i18next from 'i18next'
import type { ReadingAge } from '../../../../domain/report.ts'
import { en } from './en.ts'
import { flat } from './flat.ts'
import { english, findLanguage, type Language, type LanguageCode, languageCodes } from './languages.ts'
import { markEnglish } from './marks.ts'
import { translations } from './translations.ts'

/** What is filled into a text. `count` chooses its form; figures are written as the language writes them. */
export type Filled = Readonly<Record<string, string | number>>

/** A trust’s own words in one language, by the names of the texts (`flat`). */
export type OwnWords = ReadonlyMap<string, string>

const figures = new Map<string, Intl.NumberFormat>()

function figure(count: number, code: string | undefined): string {
  const { locale } = findLanguage(code) ?? english
  const known = figures.get(locale) ?? new Intl.NumberFormat(locale)
  figures.set(locale, known)
  return known.format(count)
}

const catalogue = i18next.createInstance()
void catalogue.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: languageCodes,
  load: 'currentOnly',
  keySeparator: false,
  nsSeparator: false,
  returnEmptyString: false,
  resources: {},
  // React escapes what is shown.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  missingInterpolationHandler: (text, [place]) => {
    throw new Error(`Nothing is given for ${place} in “${text}”`)
  },
})

const opened = new Set<LanguageCode>()

/** Gives the catalogue a language when it is first asked for: all ten at once took a tenth of the program's start. */
function open(code: LanguageCode): void {
  if (opened.has(code)) return
  opened.add(code)
  const texts = Object.fromEntries(flat(code === 'en' ? en : translations[code]))
  catalogue.addResourceBundle(code, 'translation', texts, false, true, { silent: true, skipCopy: true })
}

/**
 * The text that stands at a place of the catalogue, for this reader, with what is in braces filled in. A trust’s own
 * words go before ours. What nobody has translated is said in English, and marked as English (`marks.ts`).
 */
export function textAt(
  key: string,
  reader: ReadingAge,
  { code, direction }: Language,
  filled: Filled,
  own?: OwnWords,
): string {
  const { count } = filled
  open('en')
  open(code)
  const found = catalogue.t(key, {
    lng: code,
    context: reader,
    ...(typeof count === 'number' && { count }),
    skipInterpolation: true,
    returnDetails: true,
  })
  if (found.usedKey === undefined || found.usedLng === undefined) throw new Error(`There are no words ${key}`)
  const corrected = own?.get(found.exactUsedKey)
  const isOurs = corrected === undefined
  const text = isOurs ? fill(found.res, found.usedLng, filled) : fill(corrected, code, filled)
  if (isOurs && found.usedLng !== code) return markEnglish(text)
  return direction === 'rtl' ? withNumbersWhole(text) : text
}

/** Among letters from the right, `0800 1111` would be read `1111 0800`: a space that does not break keeps it in its order. */
function withNumbersWhole(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0')
}

function fill(text: string, code: string, filled: Filled): string {
  if (!text.includes('{')) return text
  const written = Object.entries(filled).map(([name, value]) => [
    name,
    typeof value === 'number' ? figure(value, code) : value,
  ])
  return catalogue.services.interpolator.interpolate(text, Object.fromEntries(written), code, {})
}
