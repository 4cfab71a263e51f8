import type { TermKind } from './mention.ts'
import { type OwnNames, type PersonInWords, personIn, tellingWords } from './person-in-words.ts'
import { profileTrouble } from './profile-link.ts'
import { isTooCommon, ordinaryWords, plainWords, saysSchool } from './school-words.ts'
import { isAddress, partsOfJoined, sameTerm, tidyTerm } from './term-parts.ts'

export type TermCheck =
  | { type: 'accepted'; words: string }
  | { type: 'refused'; because: string; clause: 'ORM-4' }
  | { type: 'confirm'; because: string; words: string }

export type TermContext = {
  /** The school's names as they are registered. */
  schoolNames: readonly string[]
  town?: string
  /** The people who have an account here. */
  peopleNames: readonly string[]
  /** The terms that the school has already. */
  existing: readonly string[]
}

const fewestLetters = 4
const longest = 120

/**
 * May these words be listened for on behalf of a school? Accepted words come back tidied (spaces, the @ or #);
 * refused ones with a sentence to show; `confirm` asks whoever adds them to look twice, and may be overridden.
 *
 * ORM-4 has the school's own footprint watched, and nobody's. So no person is a watch term: not by title, not by
 * job, not by name, whether or not they belong to the school. Whoever wants to name a school after a person can,
 * with a school word beside it. It is a list of common names and some rules, and it errs on the side of asking.
 */
export function checkWatchTerm(words: string, kind: TermKind, context: TermContext): TermCheck {
  const tidy = tidyTerm(words, kind)
  const asked = ask(tidy, kind, context)
  const because =
    profileTrouble(words, kind === 'handle' ? [] : context.existing) ??
    formTrouble(asked) ??
    (context.existing.some((term) => sameTerm(term, tidy)) ? `“${tidy}” is listened for already.` : null) ??
    personTrouble(asked) ??
    (!asked.exact && isTooCommon(asked.plain.join(' ')) ? tooCommon(tidy, context.town) : null)
  if (because !== null) return { type: 'refused', because, clause: 'ORM-4' }
  const doubt = doubtAbout(asked)
  return doubt === null ? { type: 'accepted', words: tidy } : { type: 'confirm', because: doubt, words: tidy }
}

/** A term that is asked for. `joined`: its words are written in one. `exact`: it can mean one account or site only. */
type Asked = {
  words: string
  kind: TermKind
  plain: readonly string[]
  joined: boolean
  exact: boolean
  registered: boolean
  person: PersonInWords
  own: OwnNames
}

function ask(words: string, kind: TermKind, context: TermContext): Asked {
  const own: OwnNames = {
    schools: context.schoolNames.map(plainWords),
    town: plainWords(context.town ?? ''),
    people: context.peopleNames.map(plainWords),
  }
  const exact = kind === 'handle' || isAddress(words)
  const joined = exact || kind === 'hashtag'
  const plain = joined ? partsOfJoined(words) : plainWords(words)
  const registered = own.schools.some((name) => name.join(' ') === plain.join(' '))
  return { words, kind, plain, joined, exact, registered, person: personIn(plain, joined, own), own }
}

function formTrouble({ words, kind, plain, joined, registered }: Asked): string | null {
  if (words.length > longest) {
    return `That is longer than ${longest} letters, and nobody would write it so. Use a shorter form.`
  }
  if (kind === 'handle' && !/^@[\w.-]+(@[\w-]+(\.[\w-]+)+)?$/.test(words)) {
    return `“${words}” is not a handle. A handle has no spaces, such as @oakfield or @oakfield.bsky.social.`
  }
  if (kind === 'hashtag' && !/^#[\p{L}\p{M}\p{N}_]+$/u.test(words)) {
    return `“${words}” is not a hashtag. A hashtag is letters and digits without spaces, such as #OakfieldPrimary.`
  }
  if (!/[\p{L}\p{N}]/u.test(words)) return 'There are no letters in that. Use a name of the school.'
  if (!joined && !registered && isShort(plain)) {
    return `“${words}” is so short that most posts with it would be about something else. Use at least ${fewestLetters} letters.`
  }
  return null
}

/** A name in four letters or fewer says little; but in Chinese, say, it may be a whole name. */
const isShort = (plain: readonly string[]) =>
  plain.join('').length < fewestLetters &&
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]*$/u.test(plain.join(''))

const never =
  'Birdsong listens for what is said about the school, never for one person, whoever they are. ' +
  'Please use a name of the school instead.'

function personTrouble({ words, plain, person, registered }: Asked): string | null {
  switch (person) {
    case 'title':
      return `“${words}” names a person. ${never}`
    case 'post':
      return `“${words}” points to people by the job that they do. ${never}`
    case 'known':
      return `“${words}” holds the name of somebody who has an account here. ${never}`
    case 'looks':
      if (registered && plain.length > 2) return null
      return `“${words}” looks like the name of a person. ${never} If the school is named after somebody, add a word such as “school” or “academy”.`
    case null:
      return null
  }
}

function tooCommon(words: string, town: string | undefined): string {
  const example = town ? `, such as “${words}, ${town}”` : ''
  return `“${words}” could be any school, so posts about others would fill the inbox. Add what tells yours apart${example}.`
}

function doubtAbout({ words, plain, joined, exact, registered, person, own }: Asked): string | null {
  if (person !== null) return `“${words}” looks like the name of a person. Is the school really called so?`
  if (!exact && !saysSchool(plain) && plain.every((word) => own.town.includes(word))) {
    return `“${words}” is the name of the town, so you would hear of much that is not about the school. Add it all the same?`
  }
  if (!joined && (isShort(plain) || (plain.length === 1 && ordinaryWords.has(plain[0]!)))) {
    return `“${words}” is in many posts that will be about something else. Add it all the same?`
  }
  if (registered || isOurs(plain, joined, own) || saysSchool(plain) || /\.sch\.uk$/i.test(words)) return null
  if (joined && /school|academy|primary|college|nursery|infant|junior|ysgol/.test(plain.join(''))) return null
  return `“${words}” shares no word with the school’s name. If it is what people call the school, add it; it must not be a person.`
}

/** Do the words share one with the school's name, or its initials? */
function isOurs(plain: readonly string[], joined: boolean, own: OwnNames): boolean {
  const telling = [...tellingWords(own)]
  const written = plain.join('')
  return (
    plain.some((word) => telling.includes(word)) ||
    (joined && telling.some((word) => word.length > 3 && written.includes(word))) ||
    own.schools.some((name) => name.map((word) => word.charAt(0)).join('') === written)
  )
}
