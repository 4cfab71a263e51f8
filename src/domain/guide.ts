import { firstNames } from './first-names.ts'
import { ordinaryWords } from './school-words.ts'
import { surnames } from './surnames.ts'
import { namesThatAreWords } from './titles.ts'

/** The words of a guide page: a question as a family would ask it, and what we answer. */
export type GuideWords = { question: string; answer: string }

/**
 * A page of a school's guide. What is shown stays as it is while a change waits for somebody else to approve it; `shown` is
 * null until the first approval, and `waiting` where nothing waits.
 */
export type GuidePage = {
  id: string
  /** Null for every school of the trust. */
  school: string | null
  shown: GuideWords | null
  waiting: (GuideWords & { by: string | null }) | null
  retired: boolean
  /** Counts what was done, so that two people do not write over one another unawares. */
  version: number
  at: Date
}

/** What was done with a guide page. */
export type GuideAct = {
  number: number
  act: 'proposed' | 'approved' | 'declined' | 'retired' | 'put-back'
  words: GuideWords | null
  person: string | null
  at: Date
}

export const longestQuestion = 200
export const longestAnswer = 4000

/** Words with names and details taken out of them, and what was taken. */
export type Cleared = { words: string; taken: string[] }

const gap = '[…]'

const details: readonly RegExp[] = [
  // E-mail addresses, telephone numbers, postcodes, dates, classes such as 4B.
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}])(?:\+44\s?|0)(?:\d[\s-]?){8,10}\d/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g,
  /\b\d{1,2}(?:\/|\.|-)\d{1,2}(?:\/|\.|-)\d{2,4}\b/g,
  /\b(?:[1-9]|1[0-3])[A-Z]{1,2}\b/g,
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Prof(?:essor)?)\.?\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?/gu,
]

/**
 * Takes out of words what could tell somebody who they are about: addresses, numbers, classes, whoever is known here by
 * name, and what looks like a name. It finds much and not everything, so a person looks at it as well.
 */
export function clearedOfDetails(words: string, known: readonly string[]): Cleared {
  const taken: string[] = []
  const take = (found: string) => {
    taken.push(found)
    return gap
  }
  let cleared = words
  for (const name of known.filter((one) => one.trim().length > 2))
    cleared = cleared.replace(new RegExp(`(?<!\\p{L})${literal(name.trim())}(?!\\p{L})`, 'giu'), take)
  for (const detail of details) cleared = cleared.replace(detail, take)
  cleared = withoutNames(cleared, take)
  return { words: cleared.replace(/\[…\](?:\s+\[…\])+/g, gap), taken: [...new Set(taken)] }
}

/** What looks like a first name, a common surname, or the two beside one another. */
function withoutNames(words: string, take: (found: string) => string): string {
  const found = [...words.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+/gu)].map((match) => ({
    at: match.index,
    word: match[0].replace(/[’']s$/, ''),
  }))
  const plain = (at: number) => found[at]?.word.toLowerCase() ?? ''
  const isFirst = (at: number) => firstNames.has(plain(at)) && !namesThatAreWords.has(plain(at))
  const isLast = (at: number) =>
    surnames.has(plain(at)) && !ordinaryWords.has(plain(at)) && !namesThatAreWords.has(plain(at))
  const stand = (at: number, next: number) =>
    words.slice((found[at]?.at ?? 0) + (found[at]?.word.length ?? 0), found[next]?.at).trim() === ''
  let cleared = ''
  let from = 0
  for (const [at, { at: begins, word }] of found.entries()) {
    const followed = found[at + 1] !== undefined && stand(at, at + 1) && surnames.has(plain(at + 1))
    const afterFirst = at > 0 && stand(at - 1, at) && firstNames.has(plain(at - 1)) && surnames.has(plain(at))
    if (!isFirst(at) && !isLast(at) && !afterFirst && !(followed && firstNames.has(plain(at)))) continue
    cleared += words.slice(from, begins) + take(word)
    from = begins + word.length
  }
  return cleared + words.slice(from)
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
