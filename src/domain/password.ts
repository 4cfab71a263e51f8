import { commonPasswords } from './common-passwords.ts'

export type PasswordCheck = { type: 'accepted' } | { type: 'refused'; because: string }

/** What stands about the person on every page, and so is guessed first. */
export type PasswordContext = { email: string; name: string; schools?: readonly string[] }

const fewestCharacters = 12
/** More would only serve to keep the machine busy. */
const mostCharacters = 200

/** The fewest letters and digits that must be left when the person's own name or address is taken out. */
const fewestOwn = 6

/**
 * May this be a password? Length counts, and nothing else is asked for: no capitals, no signs, no change by date
 * (as the National Cyber Security Centre advises). What everybody tries first is refused. A refusal is a sentence
 * to show, and never repeats the password.
 */
export function checkPassword(words: string, context: PasswordContext): PasswordCheck {
  const because =
    lengthTrouble(Array.from(words).length) ??
    (isMadeOfPerson(words, context) ? personal : null) ??
    (isPattern(words) ? pattern : null) ??
    (isCommon(words) ? common : null)
  return because === null ? { type: 'accepted' } : { type: 'refused', because }
}

const hint = 'Three or four words that do not belong together are easy to remember and hard to guess.'
const personal = `That is too close to your name, your e-mail address or your school, which others know. ${hint}`
const pattern = `That repeats itself or follows a row of keys, so it would be guessed quickly. ${hint}`
const common = `That is one of the passwords that are tried first. ${hint}`

function lengthTrouble(length: number): string | null {
  if (length < fewestCharacters) return `A password needs at least ${fewestCharacters} characters. ${hint}`
  return length > mostCharacters ? `A password can have at most ${mostCharacters} characters.` : null
}

const lettersAndDigits = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function isMadeOfPerson(words: string, { email, name, schools = [] }: PasswordContext): boolean {
  const parts = [
    email,
    email.replace(/@.*$/, ''),
    name,
    ...email.split(/[@._+-]/),
    ...name.split(/\s+/),
    ...schools,
  ]
  const known = parts.map(lettersAndDigits).filter((part) => part.length > 2)
  const rest = known
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, ''), lettersAndDigits(words))
  return rest.length < fewestOwn && rest.length < lettersAndDigits(words).length
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
]

/** One piece again and again, or made of nothing but runs along the alphabet, the digits or the keyboard. */
function isPattern(words: string): boolean {
  const plain = words.toLowerCase()
  if (/^(.{1,6}?)\1+.{0,5}$/su.test(plain) || new Set(plain).size < 5) return true
  const all = rows.flatMap((row) => [row, Array.from(row).reverse().join('')])
  let rest = plain
  let runs = 0
  while (rest !== '') {
    const run = longestRun(rest, all)
    rest = rest.slice(Math.max(run, 1))
    runs += run > 3 ? run : 0
  }
  return plain.length - runs < 4
}

function longestRun(text: string, all: readonly string[]): number {
  for (let length = text.length; length > 1; length--) {
    if (all.some((row) => row.includes(text.slice(0, length)))) return length
  }
  return 1
}

const asLetters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** A common password with digits and signs around it, between its letters or in their place, once or twice. */
function isCommon(words: string): boolean {
  const plain = words.normalize('NFKC').toLowerCase()
  const letters = plain.replace(/[^\p{L}]/gu, '')
  const trimmed = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const replaced = (text: string) =>
    text.replace(/[013457@$!]/g, (sign) => asLetters[sign]!).replace(/[^\p{L}]/gu, '')
  return [letters, trimmed, replaced(trimmed), replaced(plain)].some(isCommonWord)
}

function isCommonWord(letters: string): boolean {
  if (letters === '' || commonPasswords.has(letters)) return true
  for (let place = 3; place < letters.length - 2; place++) {
    if (commonPasswords.has(letters.slice(0, place)) && commonPasswords.has(letters.slice(place))) return true
  }
  return false
}
