/** A language of the front door. `locale` is that of its dates and lists, with the figures that a telephone has. */
export type Language = {
  code: LanguageCode
  /** For the page’s `lang`. */
  tag: string
  locale: string
  /** Its name in itself. */
  name: string
  /** Its name for staff. */
  english: string
  direction: 'ltr' | 'rtl'
}

export const languageCodes = ['en', 'cy', 'pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'pt', 'so'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** A language that somebody has to translate into. */
export type OtherLanguage = Exclude<LanguageCode, 'en'>

/** English first, then Welsh, then those that are most spoken in English schools, in the order of their numbers. */
export const languages: readonly Language[] = [
  language('en', 'English', 'English', { tag: 'en-GB', locale: 'en-GB' }),
  language('cy', 'Cymraeg', 'Welsh'),
  language('pl', 'Polski', 'Polish'),
  language('ro', 'Română', 'Romanian'),
  language('ur', 'اردو', 'Urdu', { direction: 'rtl' }),
  language('pa', 'ਪੰਜਾਬੀ', 'Punjabi'),
  language('bn', 'বাংলা', 'Bengali'),
  language('ar', 'العربية', 'Arabic', { direction: 'rtl' }),
  language('pt', 'Português', 'Portuguese', { locale: 'pt-PT' }),
  language('so', 'Soomaali', 'Somali'),
]

function language(code: LanguageCode, name: string, english: string, more: Partial<Language> = {}): Language {
  const { tag = code, locale = code, direction = 'ltr' } = more
  return { code, name, english, tag, locale: `${locale}-u-nu-latn`, direction }
}

const byCode = new Map<string, Language>(languages.map((one) => [one.code, one]))

/** The language of this code; undefined where we have none. */
export function findLanguage(code: string | undefined): Language | undefined {
  return byCode.get(code ?? '')
}

export const english = byCode.get('en') as Language

/**
 * The language that somebody reads best, by what their browser says (`Accept-Language`). Punjabi is there in Gurmukhi
 * alone, so whoever asks for it in Arabic letters, as in Pakistan, is not given it.
 */
export function languageAccepted(header: string | undefined): Language {
  const asked = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((found) => found !== undefined)
      return { tag, weight: q === undefined ? 1 : Number(q) || 0, place }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
  for (const { tag } of asked) {
    if (/^pa-(.*-)?(arab|pk)\b/.test(tag)) continue
    const found = findLanguage(tag.split('-')[0])
    if (found) return found
  }
  return english
}
