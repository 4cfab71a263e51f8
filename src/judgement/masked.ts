import { firstNames } from '../domain/first-names.ts'
import { surnames } from '../domain/surnames.ts'

/** What stands in the place of what is left out. */
type Mask = '[link]' | '[e-mail]' | '[account]' | '[number]' | '[name]'

const shapes: readonly [RegExp, Mask][] = [
  // Names cannot be told from other words in a writing without capitals, or in one that we have no list for.
  [/[^\P{L}\p{Script=Latin}][\p{L}\p{M}]*/gu, '[name]'],
  [/\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/giu, '[link]'],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  [/[@#＠＃][\p{L}\p{N}_.-]+/gu, '[account]'],
  [
    /\b[\w-]+(?:\.[\w-]+)*\.(?:com|uk|org|net|info|io|co|me|gg|tv|app|page|site|online|social|blog|ly|eu|us|ie|de|fr|pl)\b/giu,
    '[link]',
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi, '[number]'],
  [/\b(?:year|yr|class|room|form|set|ks|no)\p{N}+\p{L}?(?!\p{L})/giu, '[number]'],
  // What people call themselves on a platform: 'leob2012', 'leo_b'.
  [/[\p{L}\p{N}.]*_[\p{L}\p{N}_.]*|\p{L}[\p{L}.]*\p{L}\p{N}[\p{L}\p{N}_.]*/gu, '[account]'],
  // What is left of dates, ages, classes and telephones: digits, and the letters that hang on them ('Y9', '7T').
  [/\p{L}?\+?\p{N}[\p{N}\p{L} ().:/-]*\p{N}\p{L}?|\p{L}?\p{N}\p{L}?/gu, '[number]'],
]

const titled = /\b(?:mr|mrs|ms|miss|mx|dr|sir|madam|rev|prof|auntie|uncle|coach)\.?\s+[\p{L}’'-]+/giu

/** Words with a capital that begin no sentence are names until somebody says otherwise: rather too many than too few. */
const capital = /(?<![.!?…:]\s|^|\n|[“"'‘(]\s?)(?<=\s)\p{Lu}[\p{L}’'-]+/gu

/** What a sentence begins with, where another capital or an 's follows: a name, unless it is one of the words below. */
const begins = /(?<=^|[.!?…:]\s|\n|[“"'‘(]\s?)(\p{Lu}[\p{L}-]+)(?=[’']s\b|\s\p{Lu}[\p{L}’'-])/gu

const beginners = new Set(
  `it that he she what who there here let where how when everyone everybody nobody someone somebody today tomorrow yesterday mum dad
  nan sir miss the a an my our your his her their this these those is are was were do does did has have had can could will would
  should may might at in on to from for by with of if as so and but or not no yes dear hi hello hey thank thanks please we you they
  ring ask tell call see look why which all every after before since because well done great school`.split(
    /\s+/,
  ),
)

const kept = new Set([
  'I',
  'I’m',
  "I'm",
  'I’ve',
  "I've",
  'I’d',
  "I'd",
  'I’ll',
  "I'll",
  'OK',
  'PE',
  'TA',
  'SEN',
  'GCSE',
])

/**
 * A text without what would say who it is about: names, numbers, links, accounts. What is left may still be recognised by
 * somebody who was there, so it is shown to a person before it goes anywhere for the first time.
 */
export function masked(text: string): string {
  const shaped = shapes.reduce((words, [shape, mask]) => words.replace(shape, mask), text.normalize('NFKC'))
  const withoutTitled = shaped.replace(titled, '[name]')
  const withoutFirst = withoutTitled.replace(begins, (word) =>
    kept.has(word) || beginners.has(word.toLowerCase()) ? word : '[name]',
  )
  const withoutCapitals = withoutFirst.replace(capital, (word) => (kept.has(word) ? word : '[name]'))
  const withoutKnown = withoutCapitals.replace(/[\p{L}][\p{L}’'-]*/gu, (word) =>
    isName(word) ? '[name]' : word,
  )
  return withoutKnown.replace(/\[name\](?:\s+\[name\])+/g, '[name]')
}

/** A first name or surname that is known here, however it is written; what is an ordinary word too counts with a capital. */
function isName(word: string): boolean {
  const plain = word.toLowerCase().replace(/[’']s$/, '')
  if (word === word.toLowerCase()) return firstNames.has(plain) && !ordinary.has(plain)
  return (firstNames.has(plain) || surnames.has(plain)) && !ordinary.has(plain)
}

/** Names that are words as well: a text without them could not be read. */
const ordinary = new Set(
  'will may mark grace hope joy rose faith art bill jack rob pat sue grant dean miles summer autumn april june august name link number account mail e king young long short white black brown green day best rich price bush wood woods park parks church hall field fields school head teacher'.split(
    ' ',
  ),
)
