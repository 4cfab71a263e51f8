import { namesThatAreWords } from '../domain/titles.ts'

/** Months, seasons and places: with a capital they are seldom a person. */
const seldom = new Set(
  'april may june august summer autumn christian ford forest kent chester chelsea victoria art vale dale bay'.split(
    ' ',
  ),
)
/** First names that are often a surname, a place or a word, so that they are left out of other lists. */
const further = `mason harper logan albie jax jaxon jaxson parker carter hunter cooper hudson jackson grayson harrison lennon bailey
brooke brooklyn crystal blake reid preston bentley ashton olu ngozi ebony shaz gaz baz daz cal olly fliss gabs mackenzie`

/** Words that are a first name where they stand with a capital within a sentence. */
export const namesBesidesWords: ReadonlySet<string> = new Set([
  ...[...namesThatAreWords].filter((name) => !seldom.has(name)),
  ...further.split(/\s+/),
])
