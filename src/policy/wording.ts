import type { OwnWords } from '../domain/policy-version.ts'
import type { Clause } from './clause.ts'

/** What somebody has written for one clause. `confirmed`: they say that it means the same for the program. */
export type Written = OwnWords & { confirmed: boolean }

export type Checked =
  | { type: 'own'; words: OwnWords }
  /** The model's own sentence, and nothing to add to it. */
  | { type: 'model' }
  | { type: 'refused'; field: 'sentence' | 'note' | 'same'; because: string }

/** A clause is one sentence or two; whatever is longer belongs into a procedure. */
export const longestSentence = 1000
export const longestNote = 2000

/**
 * May a clause be worded like this? A clause is never empty, and whoever words it differently says that it means the
 * same for the program, or what people do beyond that: the program goes on doing what the model's sentence says.
 */
export function checkWording(clause: Pick<Clause, 'id' | 'sentence'>, written: Written): Checked {
  // One clause is one line of the policy's text.
  const sentence = written.sentence.replaceAll(/\s+/g, ' ').trim()
  const note = written.note.trim()
  const refused = (field: 'sentence' | 'note' | 'same', because: string) =>
    ({ type: 'refused', field, because }) as const
  if (!sentence)
    return refused(
      'sentence',
      `${clause.id} cannot be left empty. Write a sentence, or go back to the model’s words.`,
    )
  if (sentence.length > longestSentence)
    return refused('sentence', `${clause.id} may have up to 1,000 characters; this has ${figure(sentence)}.`)
  if (note.length > longestNote)
    return refused(
      'note',
      `The note on ${clause.id} may have up to 2,000 characters; this has ${figure(note)}.`,
    )
  if (sentence === clause.sentence && !note) return { type: 'model' }
  if (!note && !written.confirmed)
    return refused(
      'same',
      `Tick that ${clause.id} means the same for Birdsong, or write what people do beyond it.`,
    )
  return { type: 'own', words: { sentence, note } }
}

const figure = (words: string) => words.length.toLocaleString('en-GB')
