import type { Reading } from './reader.ts'

const fewestWords = 2
/** So many of the words have to be known. */
const knownShare = 0.5
/** Nobody's post is longer: what is, is no post, or is meant to confuse. */
const longest = 20_000

const words = (list: string) => new Set(list.split(/\s+/))
/** Words that stand in English alone, and in nearly every sentence of it. */
const english = words(
  `the and my is are of with that this they she you your have has been her his by from for it not but be to were would there what
  when who our their can will just about`,
)
/** The same of the languages that are spoken around English schools, as the model folds them. */
const others = words(
  `der und ist nicht ein eine mein meine wird sie ich wir mit auf das den dem zu von et est les des une il elle dans pour mon nous vous
  sur que pas tres que por para el los las una muy esta jest sie nie na czy jak dla ze moj moja czy bardzo si este pentru nu sunt copilul
  di che per il sono mio bir ve icin bu cok nao uma sao meu minha os och att det som`,
)
/** From so many on there is a sentence of English in it, whatever stands around it. */
const sentence = 3

/**
 * How far a text can be read: whole; only in part, because too much of it is no English or it is too long; one word of it; not at
 * all, though there are words; or there are none, as in one emoji or in links.
 */
export type Readable = 'whole' | 'in-part' | 'one-word' | 'not' | 'no-words'

/** Says how far the model can read a text. */
export function readableOf(reading: Reading): Readable {
  let count = 0
  let known = 0
  let first = ''
  let more = 0
  let inEnglish = 0
  let inOthers = 0
  for (let at = 0; at < reading.pieces.length; at++) {
    if (reading.pieces[at]!.kind !== 'word') continue
    count += 1
    const form = reading.forms[at]!
    if (english.has(form.key)) inEnglish += 1
    else if (others.has(form.key)) inOthers += 1
    if (!form.known) continue
    known += 1
    if (first === '') first = form.key
    else if (form.key !== first) more += 1
  }
  if (known === 0 && count < fewestWords) return 'no-words'
  if (more + 1 < fewestWords) return known > 0 && count <= 2 ? 'one-word' : 'not'
  const isEnglish = known / count >= knownShare && (inOthers < 2 || inOthers <= inEnglish)
  if (reading.text.length > longest) return isEnglish || inEnglish >= sentence ? 'in-part' : 'not'
  return isEnglish ? 'whole' : inEnglish >= sentence ? 'in-part' : 'not'
}
