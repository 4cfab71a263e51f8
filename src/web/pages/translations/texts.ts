import type { TranslationEntry } from '../../../store/translations.ts'
import { en } from '../front-door/words/en.ts'
import { eachMessage, flat, messageOf } from '../front-door/words/flat.ts'
import type { OtherLanguage } from '../front-door/words/languages.ts'
import { translations } from '../front-door/words/translations.ts'

/** A text that can be put into other words, beside the English. */
export type TextInLanguage = {
  /** Its name in the catalogue. */
  key: string
  /** The file of the catalogue that it stands in. */
  part: string
  /** The English; several lines where it is another for each reader, and ours is one for all. */
  english: string
  /** Null where nobody has translated it. */
  ours: string | null
}

/** The parts of the catalogue, with what a visitor calls them. */
export const parts: Readonly<Record<string, string>> = {
  front: 'The first page',
  shared: 'On many pages',
  who: 'Who tells, danger, who reads it',
  happened: 'Something happened online',
  concern: 'Worried about something at school',
  question: 'A question',
  receipt: 'The receipt',
  coming: 'Coming back',
  stages: 'The stages of a concern',
  families: 'For families',
  talk: 'Talking about it, tips',
  agreement: 'The family agreement',
  ages: 'How old for which app',
  pupils: 'For pupils',
}

const english = flat(en)
const known = new Map<OtherLanguage, readonly TextInLanguage[]>()

/** Every text of a language: ours where there is one, and the English where there is none. */
export function textsIn(code: OtherLanguage): readonly TextInLanguage[] {
  const found = known.get(code)
  if (found) return found
  const ours = Map.groupBy(flat(translations[code]), ([name]) => messageOf(name))
  const inEnglish = Map.groupBy(english, ([name]) => messageOf(name))
  const made: TextInLanguage[] = []
  eachMessage(en, (message) => {
    const part = message.split('.')[0] ?? ''
    const originals = inEnglish.get(message) ?? []
    const own = ours.get(message) ?? []
    for (const [key, text] of own) made.push({ key, part, english: englishFor(key, originals), ours: text })
    for (const [key, text] of originals)
      if (!own.some(([name]) => isFor(name, key))) made.push({ key, part, english: text, ours: null })
  })
  known.set(code, made)
  return made
}

/** Is a text of ours said where the English one would be: for all readers, or for this one? */
function isFor(name: string, key: string): boolean {
  const message = messageOf(key)
  const reader = /_(seven|eleven|adult)/.exec(key.slice(message.length))?.[0]
  const rest = name.slice(message.length)
  return !/_(seven|eleven|adult)/.test(rest) || (reader !== undefined && rest.startsWith(reader))
}

function englishFor(key: string, originals: readonly (readonly [string, string])[]): string {
  const fitting = originals.filter(([name]) => isFor(key, name))
  const other = fitting.find(([name]) => name.endsWith('_other'))
  if (other) return other[1]
  return [...new Set(fitting.map(([, text]) => text))].join('\n')
}

/** How a text stands with a trust. */
export type TextStanding = TextInLanguage & {
  entry: TranslationEntry | undefined
  state: 'missing' | 'unread' | 'read' | 'own'
  /** The English is another than when somebody of the trust last looked. */
  changed: boolean
}

/** How the texts of a language stand with a trust. */
export function standingTexts(
  code: OtherLanguage,
  entries: readonly TranslationEntry[],
): readonly TextStanding[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return textsIn(code).map((text) => {
    const entry = byKey.get(text.key)
    const isOwn = entry?.act === 'worded'
    const isRead = entry?.act === 'read' && entry.words === text.ours
    return {
      ...text,
      entry,
      state: isOwn ? 'own' : text.ours === null ? 'missing' : isRead ? 'read' : 'unread',
      changed: (isOwn || isRead) && entry.english !== text.english,
    }
  })
}
