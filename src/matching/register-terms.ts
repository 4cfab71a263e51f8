import type { TermKind } from '../domain/mention.ts'
import { personIn } from '../domain/person-in-words.ts'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import { isTooCommon, plainWords, saysSchool } from '../domain/school-words.ts'
import { isAddress } from '../domain/term-parts.ts'
import type { Weight } from './term.ts'
import { termsFor } from './terms-for.ts'
import { WordRates } from './word-rates.ts'

const nobodysNames = { schools: [], town: [], people: [] }

export type RegisterTerm = {
  school: string
  words: string
  kind: TermKind
  weight: Weight
  /** It is in ordinary posts too: it counts only where something else points to the school. */
  contextOnly: boolean
}

const lastWord = /[ ,]+(?:school|academy|college)$/i

/** Terms of registered schools, in the light of all of them: a bare name that is also a place counts only in context. */
export class RegisterTerms {
  readonly #rates = new WordRates()
  readonly #places = new Set<string>()

  constructor(schools: readonly RegisteredSchool[]) {
    for (const { town, locality, county, authority } of schools)
      for (const place of [town, locality, county, authority])
        for (const part of place?.split(/ (?:and|&) |, /i) ?? []) this.#places.add(plainWords(part).join(' '))
  }

  /** The terms of a school: the suggested ones, and what is left of its name without its last word, or before a comma. */
  of(school: RegisteredSchool): RegisterTerm[] {
    const terms: RegisterTerm[] = termsFor({
      name: school.name,
      ...(school.town && { town: school.town }),
      ...(school.website && { website: school.website }),
    })
      .filter(({ kind }) => kind !== 'hashtag')
      .map(({ words, kind }) => this.#term(school, words, kind))
    const plain = school.name.replace(/\s*\([^)]*\)/g, '')
    for (const words of [school.name, plain.replace(lastWord, ''), plain.replace(/,.*$/, '')])
      if (!terms.some((term) => term.words === words)) terms.push(this.#term(school, words, 'alias'))
    return terms
  }

  #term(school: RegisteredSchool, words: string, kind: TermKind): RegisterTerm {
    const weight = weightOf(words, kind, school.name)
    return { school: school.urn, words, kind, weight, contextOnly: this.#isContextOnly(words, weight) }
  }

  #isContextOnly(words: string, weight: Weight): boolean {
    if (weight === 'own') return false
    if (isTooCommon(words) || this.#rates.isCommon(words, weight)) return true
    if (weight !== 'bare') return false
    const plain = plainWords(words)
    if (plain.length < 2) return !this.#rates.isRare(words) || this.#places.has(plain.join(''))
    return this.#places.has(plain.join(' ')) || personIn(plain, false, nobodysNames) !== null
  }
}

function weightOf(words: string, kind: TermKind, name: string): Weight {
  if (kind === 'handle' || isAddress(words)) return 'own'
  const plain = plainWords(words)
  if (!saysSchool(plain) && !plain.includes('university')) return 'bare'
  return kind === 'name' || words === name ? 'name' : 'alias'
}
