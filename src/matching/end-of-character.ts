import { entityAt } from './entity.ts'
import { isLetter } from './letters.ts'

const ampersand = 0x26

/** Where the character that begins at this place ends, its accents included. */
export function endOfCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  if (unit < 0x80 && unit !== ampersand && !(text.charCodeAt(place + 1) >= 0x80)) return place + 1
  const entity = entityAt(text, place)
  let end = place + (entity ? entity.length : text.codePointAt(place)! > 0xffff ? 2 : 1)
  while (end < text.length && /^\p{M}/u.test(text.slice(end, end + 2)) && !isLetter(text, end)) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1
  }
  return end
}
