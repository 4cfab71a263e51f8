import type { TermKind } from './mention.ts'
import { plainWords } from './school-words.ts'

/** A term as it is kept: without stray spaces and invisible characters, with its @ or #. */
export function tidyTerm(words: string, kind: TermKind): string {
  const plain = words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
  if (kind === 'handle') return `@${plain.replace(/^@/, '')}`
  return kind === 'hashtag' ? `#${plain.replace(/^#/, '')}` : plain
}

/** Is it the same term? '#Oak_Field' and '#oakfield' are, '@oakfield' is another. */
export function sameTerm(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

const letters = (words: string) => (/^[@#]/.exec(words.trim())?.[0] ?? '') + plainWords(words).join('')

/** Is it a website's address, such as 'oakfield.leeds.sch.uk'? */
export function isAddress(words: string): boolean {
  return /^[\w-]+(\.[\w-]+)+$/.test(words)
}

const domains = new Set('bsky social com org uk co net www mastodon threads eu info'.split(' '))

/** The plain words in a handle, hashtag or address: parted at signs, capitals and digits, without the domain. */
export function partsOfJoined(words: string): string[] {
  const body = isAddress(words)
    ? words.replace(/^(?:www|web)\.|\..*$/g, '')
    : words.replace(/^@/, '').replace(/@.*$/, '')
  const parted = body
    .replace(/CofE/g, ' cofe ')
    .replace(/(\p{Ll})(?<!\bMa?c|\p{Ll}Mc)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[\d_]+/g, ' ')
  return plainWords(parted).filter((word) => !domains.has(word))
}
