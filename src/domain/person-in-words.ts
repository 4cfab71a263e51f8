import { firstNames } from './first-names.ts'
import { commonSchoolWords, ordinaryWords, saysPlace, saysSchool, schoolWords } from './school-words.ts'
import { surnames } from './surnames.ts'
import { namesThatAreWords, posts, softTitles, titles } from './titles.ts'

/** What words say about a person: by title, by job, by a name known here, by what looks like a name, or nothing. */
export type PersonInWords = 'title' | 'post' | 'known' | 'looks' | null

export type OwnNames = {
  /** The school's registered names, each as plain words. */
  schools: readonly (readonly string[])[]
  town: readonly string[]
  /** The people who have an account here, each as plain words. */
  people: readonly (readonly string[])[]
}

/**
 * Do these plain words name a person? `joined` says that they come from a handle or hashtag, where names are
 * written in one word.
 *
 * Schools are named after people too. So a name is no person's where the same words stand side by side in the
 * school's own name, or where a school word makes it the name of a school ('Thomas Tallis School'): unless our own
 * school is named beside it, since 'Jane Khan Oakfield Primary' means Jane Khan.
 */
export function personIn(words: readonly string[], joined: boolean, own: OwnNames): PersonInWords {
  if (namesTitle(words, joined, own)) return 'title'
  if (namesPost(words, joined, own)) return 'post'
  if (own.people.some((person) => isNamed(person, words, joined, own))) return 'known'
  return looksLikePerson(words, joined, own) ? 'looks' : null
}

/** Words of the school's names that tell it from other schools. */
export function tellingWords(own: OwnNames): Set<string> {
  return new Set(own.schools.flat().filter((word) => !schoolWords.has(word) && !commonSchoolWords.has(word)))
}

/** Do these words stand side by side in a name of our school? */
function standsInOwn(words: readonly string[], own: OwnNames): boolean {
  const phrase = ` ${words.join(' ')} `
  return own.schools.some((name) => saysPlace(name) && ` ${name.join(' ')} `.includes(phrase))
}

function namesTitle(words: readonly string[], joined: boolean, own: OwnNames): boolean {
  const school = saysSchool(words) || words.some((word) => tellingWords(own).has(word))
  return words.some((word, place) => {
    if (joined && titleAndName(word, own)) return true
    const others = words.slice(place + 1, place + 2)
    if (!titles.has(word) && !(softTitles.has(word) && !school)) return false
    return (
      words.length > 1 && !(others.length > 0 && standsInOwn([word, ...others], own)) && !isOwn(words, own)
    )
  })
}

/** 'mrskhan' */
function titleAndName(word: string, own: OwnNames): boolean {
  const last = new Set(own.people.map((person) => person.at(-1)))
  return [...titles].some((title) => {
    const rest = word.startsWith(title) ? word.slice(title.length) : ''
    return (
      rest.length > 2 &&
      (surnames.has(rest) || last.has(rest) || title === 'mrs') &&
      !tellingWords(own).has(word)
    )
  })
}

const isOwn = (words: readonly string[], own: OwnNames) => standsInOwn(words, own)

function namesPost(words: readonly string[], joined: boolean, own: OwnNames): boolean {
  const phrase = ` ${words.join(' ')} `
  const held = posts.filter((post) => {
    const short = post.replaceAll(' ', '')
    return (
      phrase.includes(` ${post} `) ||
      (joined && short.length > 5 && words.some((word) => word.includes(short)))
    )
  })
  const head = joined && words.length > 1 && words.at(-1) === 'head' ? ['head'] : []
  return [...held, ...head].some((post) => !standsInOwn(post.split(' '), own))
}

function isNamed(
  person: readonly string[],
  words: readonly string[],
  joined: boolean,
  own: OwnNames,
): boolean {
  const names = person.filter((name) => !titles.has(name))
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined || names.length < 2) return false
  if (isOwn([first, last], own) && saysSchool(words)) return false
  if (words.includes(last) && words.some((word) => word === first || word === first.charAt(0))) return true
  if (joined && words.some((word) => holdsJoined(word, first, last))) return true
  const rest = withoutOwn(words, own)
  return rest.length === 1 && rest[0] === last
}

function holdsJoined(word: string, first: string, last: string): boolean {
  const initial = first.charAt(0)
  return (
    word.includes(first + last) ||
    word.includes(last + first) ||
    [initial + last, last + initial].includes(word)
  )
}

function looksLikePerson(words: readonly string[], joined: boolean, own: OwnNames): boolean {
  const telling = tellingWords(own)
  if (joined && words.some((word) => !schoolWords.has(word) && looksJoined(word, own))) return true
  const school = saysSchool(words)
  const ofOurs = words.some((word) => telling.has(word))
  if (school && !ofOurs) return false
  const core = new Set(coreOf(words, own))
  const fullName = words.some((word, place) => {
    const next = words[place + 1]
    if (next === undefined || !core.has(word) || !core.has(next) || standsInOwn([word, next], own))
      return false
    return word.length === 1 ? isInitialAndSurname(word, next, school || ofOurs) : isFullName(word, next)
  })
  const rest = withoutOwn(words, own)
  return fullName || (rest.length === 1 && firstNames.has(rest[0]!) && !namesThatAreWords.has(rest[0]!))
}

/** 'J Khan'; beside a school's name, and after an 'a', only where it is a common surname. */
function isInitialAndSurname(initial: string, name: string, school: boolean): boolean {
  if (surnames.has(name) && !ordinaryWords.has(name)) return true
  return !school && /^[b-z]$/.test(initial) && name.length > 2 && !ordinaryWords.has(name)
}

/** 'Jane Khan', 'Khan Jane'; not 'Rose Hill'. */
function isFullName(one: string, two: string): boolean {
  if (firstNames.has(one)) {
    return two.length > 1 && !(namesThatAreWords.has(one) && (ordinaryWords.has(two) || !surnames.has(two)))
  }
  return surnames.has(one) && !ordinaryWords.has(one) && firstNames.has(two) && !namesThatAreWords.has(two)
}

/** 'janekhan', 'khanjane', 'jkhan', also with the school's name joined to it. */
function looksJoined(word: string, own: OwnNames): boolean {
  const apart = [...tellingWords(own), 'school', 'academy', 'primary', 'college']
    .filter((part) => part.length > 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replace(part, ' '), word)
  const fragments = apart.split(' ').filter((fragment) => !own.town.includes(fragment))
  return fragments.some((rest) => {
    for (let place = 1; place < rest.length; place++) {
      const [start, end] = [rest.slice(0, place), rest.slice(place)]
      if (place === 1 && surnames.has(end) && end.length > 3 && !ordinaryWords.has(end)) return true
      if (firstNames.has(start) && start.length > 2 && surnames.has(end)) return true
      if (surnames.has(start) && firstNames.has(end) && end.length > 2) return true
    }
    return false
  })
}

const saints = new Set(['st', 'saint', 'ss', 'saints'])

/** The words that may be somebody's name: no school words, no town, no saints. */
function coreOf(words: readonly string[], own: OwnNames): string[] {
  return words.filter((word, place) => {
    const saint = saints.has(word) || saints.has(words[place - 1] ?? '')
    const common =
      schoolWords.has(word) || (commonSchoolWords.has(word) && word.length > 1) || own.town.includes(word)
    return !saint && !common
  })
}

function withoutOwn(words: readonly string[], own: OwnNames): string[] {
  const telling = tellingWords(own)
  return coreOf(words, own).filter((word) => !telling.has(word))
}
