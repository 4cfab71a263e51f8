import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * The age, in years, from which a text can be read: the Flesch–Kincaid grade and five, as an American first grade begins
 * at six. Throws where there is no sentence in it.
 *
 * The formula knows two things: how many words a sentence has, and how many syllables a word. It was fitted to adults'
 * technical manuals, so it does not know whether a word is familiar, whether a thought is hard, or whether the text is
 * any good; a long word that every child knows ('everybody', which it takes for five syllables) counts against it, and
 * short words in a muddle do not. Below some hundred words one word more or less moves it by a year. So it finds texts
 * that are surely too hard, and says nothing for the others: those have to be read by somebody.
 */
export function readingAge(text: string | readonly string[]): number {
  const sentences = (typeof text === 'string' ? [text] : text).flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  }
  if (counts.sentence === 0) throw new RangeError('there is no sentence whose reading age could be told')
  return fleschKincaid(counts) + 5
}

/** A sentence ends with its mark and whatever quotation mark closes after it; so does each text of a list. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?][’”)]*)\s+/).filter((sentence) => wordsIn(sentence).length > 0)
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
}
