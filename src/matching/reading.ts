import { endOfCharacter } from './end-of-character.ts'
import { entityAt } from './entity.ts'
import * as c from './letters.ts'

/** Constants of this module are quicker to use than another’s. */
const { kinds, firstLetter } = c

/** A word may end with this letter. */
export const wordEnd = 1
/** An account's name in a text: `body` without its @, in lower case. */
export type Handle = { body: string; start: number; end: number }

/** A hashtag in a text: its letters are those from `first` up to `next`. */
export type Tag = { first: number; next: number; start: number; end: number }

/** How the next letter is parted from the one before. */
const joined = 0
const parted = 1
const paused = 2

/** A full stop after a longer word ends a sentence; after a shorter one it is more often `St.`, `C.E.` or `Prim.` */
const longestAbbreviation = 4

const space = 0x20

const handlePattern = /[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?/iy

/**
 * A text as the matcher reads it: its letters folded and joined, with nothing between the words.
 *
 * The words are joined because people write a name in one word, in two, or with a hyphen (`Christ Church`,
 * `christchurch`, `Christ-Church`, `St Mary s`), and because a hashtag is one word. To compare the letters, and
 * to ask only then where words begin and end, treats all of these alike.
 *
 * One reading serves text after text. Of each array only the first `count` entries are of the last text; sixteen letters
 * of 0 follow.
 */
export class Reading {
  letters = new Uint16Array(0)
  /** The same in a byte each, for the quick question whether a name begins: right where they are of ASCII. */
  ascii = new DataView(new ArrayBuffer(0))
  /** Where in the text each letter stands (UTF-16). */
  from = new Int32Array(0)
  /** Whether a word may end with each letter. */
  edges = new Uint8Array(0)
  count = 0
  /** The letters with which words begin. */
  starts = new Int32Array(0)
  words = 0
  handles: Handle[] = []
  tags: Tag[] = []
  /** The letters over which no name runs on: a sentence, a paragraph or a handle ended before. `count` is the last. */
  pauses = new Int32Array(0)

  private pauseCount = 0
  /** The text itself, in UTF-16, with a 0 after it. */
  private units = new Uint16Array(0)
  private written = Buffer.alloc(0)
  private bytes = new Uint8Array(0)
  private between = paused
  private afterApostrophe = false
  private breaks = 0
  private wordFrom = 0
  private inTag = false
  private tagOpens = false
  private tagSign = 0
  private tagFrom = 0
  private afterCapital = false

  read(text: string): void {
    const { length } = text
    this.begin(length)
    const { units } = this
    this.written.write(text, 0, 'utf16le')
    units[length] = 0
    let place = 0
    while (place < length) {
      const kind = c.kindOf(units[place]!)
      if (kind >= firstLetter) {
        this.letter(kind, text, place++)
        if (!this.inTag) place = this.restOfWord(place)
      } else if (kind === c.gap && !this.inTag) {
        this.afterApostrophe = false
        if (this.between === joined) this.between = parted
        place++
      } else if (kind === c.uncommon || kind === c.ampersand) place += this.spelled(text, place)
      else place += this.sign(kind, text, place, 1)
    }
    this.endTag(text)
    this.endWord()
    this.pauses[this.pauseCount] = this.count
    for (let n = this.count; n < this.count + 16; n++) this.letters[n] = this.bytes[n] = this.edges[n] = 0
  }

  /** The letters up to the next character that is none, the quick way; returns its place. */
  private restOfWord(first: number): number {
    const { units, letters, bytes, edges, from } = this
    let count = this.count
    let place = first
    for (let kind = kinds[units[place]!]!; kind >= firstLetter; kind = kinds[units[place]!]!) {
      letters[count] = kind
      bytes[count] = kind
      edges[count] = 0
      from[count++] = place++
    }
    this.count = count
    return place
  }

  private begin(length: number): void {
    const room = (length + 8) * c.mostLetters
    if (this.letters.length < room || this.letters.length > 1_000_000) {
      this.units = new Uint16Array(room)
      this.written = Buffer.from(this.units.buffer)
      this.letters = new Uint16Array(room * 2)
      this.bytes = new Uint8Array(room * 2)
      this.ascii = new DataView(this.bytes.buffer)
      this.from = new Int32Array(room * 2)
      this.edges = new Uint8Array(room * 2)
      this.starts = new Int32Array(room * 2)
      this.pauses = new Int32Array(room * 2)
    }
    this.count = 0
    this.words = 0
    this.pauseCount = 0
    if (this.handles.length > 0) this.handles = []
    if (this.tags.length > 0) this.tags = []
    this.between = paused
    this.afterApostrophe = false
    this.breaks = 0
    this.inTag = false
    this.tagOpens = false
  }

  private letter(folded: number, text: string, place: number): void {
    if (this.inTag && this.beginsAtCapital(text, place)) this.part(parted)
    if (this.between !== joined) {
      this.endWord()
      if (this.between === paused) this.pauses[this.pauseCount++] = this.count
      this.wordFrom = this.count
      this.starts[this.words++] = this.count
      this.between = joined
      this.breaks = 0
    } else if (this.afterApostrophe) this.endWord()
    if (this.tagOpens) this.tagFrom = this.count
    this.tagOpens = false
    this.afterApostrophe = false
    this.add(folded, place)
  }

  private add(folded: number, place: number): void {
    this.letters[this.count] = this.bytes[this.count] = folded
    this.from[this.count] = place
    this.edges[this.count++] = 0
  }

  /** An entity, `&`, or a character that folds to several letters or is a word by itself. Its length in the text. */
  private spelled(text: string, place: number): number {
    const entity = c.kindOf(text.charCodeAt(place)) === c.ampersand ? entityAt(text, place) : null
    const code = entity ? entity.code : text.codePointAt(place)!
    const length = entity ? entity.length : code > 0xffff ? 2 : 1
    const { kind, letters, alone } = c.character(code)
    if (kind === c.ampersand) {
      this.endTag(text)
      this.word('and', text, place)
    } else if (kind !== c.uncommon) return this.sign(kind, text, place, length)
    else if (alone) this.word(letters, text, place)
    else this.write(letters, text, place)
    return length
  }

  private word(letters: string, text: string, place: number): void {
    this.part(parted)
    this.write(letters, text, place)
    this.part(parted)
  }

  private write(letters: string, text: string, place: number): void {
    this.letter(letters.charCodeAt(0), text, place)
    for (let n = 1; n < letters.length; n++) this.add(letters.charCodeAt(n), place)
  }

  /** Anything that is no letter. Returns the length of what was read. */
  private sign(kind: number, text: string, place: number, length: number): number {
    if (kind === c.nothing) return length
    const inWord = this.between === joined && !this.afterApostrophe
    this.afterApostrophe = false
    if (kind !== c.underscore) this.endTag(text)
    if (kind === c.apostrophe && inWord) this.afterApostrophe = true
    else if (kind === c.fullStop)
      this.part(inWord && this.staysInSentence(text, place + length) ? parted : paused)
    else if (kind === c.lineBreak) this.part(++this.breaks > 1 ? paused : parted)
    else if (kind === c.at) return length + this.handle(text, place, length, inWord)
    else this.part(kind === c.pause ? paused : parted)
    if (kind === c.hash && !inWord) {
      this.inTag = this.tagOpens = true
      this.tagSign = place
    }
    return length
  }

  /** A full stop ends a sentence, unless it stands after a short word or right before a letter (`oakfield.org`). */
  private staysInSentence(text: string, next: number): boolean {
    return this.count - this.wordFrom <= longestAbbreviation || c.isLetter(text, next)
  }

  /** Some letters, folded. */
  spelling(first: number, next: number): string {
    return String.fromCharCode(...this.letters.subarray(first, next))
  }

  /** Reads the account after an @, if there is one, and returns its length. An e-mail address holds none. */
  private handle(text: string, place: number, sign: number, inWord: boolean): number {
    this.part(inWord ? parted : paused)
    if (inWord) return 0
    const start = place + sign
    if (start === text.length || text.charCodeAt(start) === space) return 0
    handlePattern.lastIndex = start
    const body = handlePattern.exec(text)?.[0]
    if (body === undefined || c.isLetter(text, start + body.length)) return 0
    this.handles.push({ body: body.toLowerCase(), start: place, end: start + body.length })
    return body.length
  }

  /** In a hashtag a word begins at a capital: `#ProudOfOakfield`, `#CofESchool`. */
  private beginsAtCapital(text: string, place: number): boolean {
    const capital = c.isUpper(text, place)
    const begins = capital && (!this.afterCapital || c.isLower(text, place + 1))
    this.afterCapital = capital
    return begins && !this.tagOpens
  }

  private part(how: number): void {
    if (how > this.between) this.between = how
  }

  private endWord(): void {
    if (this.count > 0) this.edges[this.count - 1]! |= wordEnd
  }

  private endTag(text: string): void {
    if (this.inTag && !this.tagOpens) {
      const end = endOfCharacter(text, this.from[this.count - 1]!)
      this.tags.push({ first: this.tagFrom, next: this.count, start: this.tagSign, end })
    }
    this.inTag = false
    this.tagOpens = false
  }
}
