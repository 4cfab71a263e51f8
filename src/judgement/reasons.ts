import { categories, type Reason } from '../domain/judgement.ts'
import type { Reader, Reading } from './reader.ts'
import type { Found } from './rules/rule.ts'

const most = 5
const mostAgainst = 2
/** Words that moved the judgement by less are no reason. */
const least = 0.08
/** In a longer text only so many words are compared. */
const longest = 4000

/**
 * Why: the places where a rule found something, then the words that moved the model most, for and against the category
 * that it found. The weight is by how much a word moved it away from the others, each by how
 * likely it is.
 */
export function reasonsOf(
  reader: Reader,
  reading: Reading,
  top: number,
  shares: readonly number[],
  spoke: readonly Found[],
  offset: number,
): Reason[] {
  const told = spoke.flatMap(({ rule, from, to }): Reason[] =>
    from < offset
      ? []
      : [
          {
            from: from - offset,
            to: to - offset,
            words: reading.text.slice(from, to),
            weight: 1,
            rule: rule.id,
          },
        ],
  )
  if (reading.forms.length === 0 || reading.forms.length > longest) return told
  const rest = Math.max(1 - shares[top]!, 1e-6)
  const by = new Float32Array(categories.length)
  for (let at = 0; at < by.length; at++) by[at] = at === top ? 1 : -shares[at]! / rest
  const weights = reader.weigh(reading, by)
  const moved: number[] = []
  for (let at = 0; at < weights.length; at++)
    if (Math.abs(weights[at]!) >= least && reading.pieces[at]!.from >= offset) moved.push(at)
  moved.sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!))
  const room = Math.max(0, most - told.length)
  const against = moved.filter((at) => weights[at]! < 0).slice(0, Math.min(mostAgainst, room))
  const speaking = moved.filter((at) => weights[at]! > 0).slice(0, room - against.length)
  for (const at of [...speaking, ...against]) {
    const { from, to } = reading.pieces[at]!
    told.push({
      from: from - offset,
      to: to - offset,
      words: reading.text.slice(from, to),
      weight: weights[at]!,
    })
  }
  return told
}
